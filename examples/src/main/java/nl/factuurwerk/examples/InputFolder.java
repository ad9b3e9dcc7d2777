package nl.factuurwerk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntryCsv;
import nl.factuurwerk.hours.TimeEntryLayout;
import nl.factuurwerk.hours.TimeEntryRow;
import nl.factuurwerk.json.FactuurwerkJson;
import nl.factuurwerk.json.JsonFormat;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.staff.Employee;

/**
 * The folder that a month is billed from.
 *
 * <pre>
 * seller.json        who sends the invoices
 * employees.json     who works there
 * customers/         one party to a file
 * agreements/        how a customer is billed
 * rate-cards/        what an hour costs a customer
 * hours.csv          what a time tracker exported
 * </pre>
 *
 * <p>Hours name customers and employees by name, everything else by identity.
 */
final class InputFolder {

    private final Path folder;
    private final FactuurwerkJson json = FactuurwerkJson.pretty();

    InputFolder(Path folder) {
        this.folder = folder;
    }

    Party seller() throws IOException {
        return read(JsonFormat.PARTY, folder.resolve("seller.json"));
    }

    List<Employee> employees() throws IOException {
        return read(JsonFormat.EMPLOYEES, folder.resolve("employees.json"));
    }

    List<Party> customers() throws IOException {
        return readAll(JsonFormat.PARTY, folder.resolve("customers"));
    }

    List<Agreement> agreements() throws IOException {
        return readAll(JsonFormat.AGREEMENT, folder.resolve("agreements"));
    }

    List<RateCard> rateCards() throws IOException {
        return readAll(JsonFormat.RATE_CARD, folder.resolve("rate-cards"));
    }

    /** The hours, row by row: an entry, or what is wrong with the row. */
    List<Parsed<TimeEntryRow>> hours(List<Party> customers, List<Employee> employees) throws IOException {
        TimeEntryCsv csv = TimeEntryCsv.of(
                TimeEntryLayout.detailed(),
                name -> named(name, employees, Employee::name).map(Employee::id),
                name -> named(name, customers, Party::name).flatMap(Party::id));
        try (Stream<String> lines = Files.lines(folder.resolve("hours.csv"))) {
            return csv.read(lines).toList();
        }
    }

    private static <T> Optional<T> named(String name, List<T> all, Function<T, String> naming) {
        return all.stream().filter(one -> naming.apply(one).equals(name)).findFirst();
    }

    private <T> List<T> readAll(JsonFormat<T> format, Path subfolder) throws IOException {
        List<T> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(subfolder)) {
            for (Path file : files.sorted().toList()) {
                all.add(read(format, file));
            }
        }
        return all;
    }

    private <T> T read(JsonFormat<T> format, Path file) throws IOException {
        return switch (json.read(format, Files.readAllBytes(file))) {
            case Parsed.Valid<T>(var value, var warnings) -> value;
            case Parsed.Invalid<T>(var report) -> throw new UnusableFile(file, report);
        };
    }
}

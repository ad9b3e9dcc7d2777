package nl.factuurwerk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.ubl.Refused;
import nl.factuurwerk.ubl.UblReader;
import nl.factuurwerk.ubl.UblReading;
import nl.factuurwerk.ubl.UblWriter;
import nl.factuurwerk.ubl.Written;

/**
 * Writes every fixture as an e-invoice by the standard, for the Dutch government and for Peppol, to
 * {@code target/e-invoices}; where a profile asks what a document does not say, prints by which rules. Given a folder of
 * e-invoices, reads that instead, and prints what each comes to, with what is wrong with it.
 */
public final class ExchangeInvoice {

    private static final String NOTHING = "-";

    private ExchangeInvoice() {}

    /**
     * Runs the program: writes the fixtures and reads them again, or reads a folder.
     *
     * @param args the folder to read; none to write {@code target/e-invoices} first
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length == 0 ? Path.of("target", "e-invoices") : Path.of(args[0]);
        if (args.length == 0) {
            writeFixtures(folder);
        }
        readFolder(folder);
    }

    static void writeFixtures(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (EInvoiceProfile profile : EInvoiceProfile.values()) {
            int written = 0;
            for (Fixture fixture : Fixture.values()) {
                written += write(fixture, profile, folder) ? 1 : 0;
            }
            System.out.println(profile + ": " + written + " of " + Fixture.values().length + " written to " + folder);
        }
    }

    private static boolean write(Fixture fixture, EInvoiceProfile profile, Path folder) throws IOException {
        return switch (UblWriter.of(profile).write(fixture.document())) {
            case Written(var file, var warnings) -> {
                String name = (fixture + "." + profile + ".xml").toLowerCase(Locale.ROOT);
                Files.write(folder.resolve(name), file.bytes());
                yield true;
            }
            case Refused(var report) -> {
                System.out.println(profile + ": " + fixture + " asks for " + rules(report));
                yield false;
            }
        };
    }

    private static String rules(Report report) {
        return report.errors().stream()
                .map(each -> each.where() + " (" + each.id() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static void readFolder(Path folder) throws IOException {
        System.out.println(row("file", "number", "currency", "excl. VAT", "VAT", "incl. VAT", "to pay", "findings"));
        for (Path file : files(folder)) {
            read(file).forEach(System.out::println);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            UblReading reading = UblReader.standard().read(bytes);
            List<Finding> findings = reading.report().findings();
            String name = file.getFileName().toString();
            String totals = reading.invoice()
                    .map(invoice -> totals(name, invoice.content(), findings.size()))
                    .orElse(name + " was refused");
            return Stream.concat(Stream.of(totals), findings.stream().map(finding -> "    " + finding))
                    .toList();
        }
    }

    private static String totals(String file, InvoiceContent content, int findings) {
        TotalsContent totals = content.totals();
        return row(
                file,
                content.number().orElse(NOTHING),
                content.currency().orElse(NOTHING),
                amount(totals.excludingVat()),
                amount(totals.vat()),
                amount(totals.includingVat()),
                amount(totals.payable()),
                Integer.toString(findings));
    }

    private static String amount(Optional<Decimal> amount) {
        return amount.map(Decimal::toString).orElse(NOTHING);
    }

    private static String row(String... cells) {
        return String.join("  ", cells);
    }
}

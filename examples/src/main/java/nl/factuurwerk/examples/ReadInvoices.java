package nl.factuurwerk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.ubl.UblReader;
import nl.factuurwerk.ubl.UblReading;

/** Reads a folder of e-invoices, and prints what each comes to, with what is wrong with it. */
public final class ReadInvoices {

    private static final String NOTHING = "-";

    private ReadInvoices() {}

    /**
     * Runs the program.
     *
     * @param args the folder to read; none for {@code target/e-invoices}
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length == 0 ? Path.of("target", "e-invoices") : Path.of(args[0]);
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

package nl.factuurwerk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.ubl.Refused;
import nl.factuurwerk.ubl.UblWriter;
import nl.factuurwerk.ubl.Written;

/**
 * Writes every fixture as an e-invoice by the standard, for the Dutch government and for Peppol, to
 * {@code target/e-invoices}; where a profile asks what a document does not say, prints by which rules.
 */
public final class ExchangeInvoice {

    private ExchangeInvoice() {}

    /**
     * Runs the program.
     *
     * @param args the folder to write to; none for {@code target/e-invoices}
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = args.length == 0 ? Path.of("target", "e-invoices") : Path.of(args[0]);
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
}

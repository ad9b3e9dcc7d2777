package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.IssuedDocument;
import org.junit.jupiter.api.Test;

/** Which kinds of documents each profile takes: published in the guide, and found out by writing one of each. */
class KindsAndProfilesTest {

    private static final Path GUIDE = Path.of("../docs/guide/e-invoices.md");

    private static final String START = "<!-- kinds and profiles -->\n";
    private static final String END = "<!-- end of kinds and profiles -->\n";

    @Test
    void are_published_as_they_are() throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf(START) + START.length();
        int to = guide.indexOf(END);
        String table = "\n" + table() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GUIDE, guide.substring(0, from) + table + guide.substring(to));
        } else {
            assertThat(guide.substring(from, to)).isEqualTo(table);
        }
    }

    private static String table() {
        Map<DocumentKind, IssuedDocument> documents = Samples.ofEachKind();
        return "| kind | code | " + profiles() + " |\n| --- | --- |" + " --- |".repeat(EInvoiceProfile.values().length)
                + "\n"
                + Arrays.stream(DocumentKind.values())
                        .map(kind -> "| `" + kind + "` | " + kind.code() + " | " + cells(documents.get(kind)) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String profiles() {
        return Stream.of(EInvoiceProfile.values())
                .map(profile -> "`" + profile + "`")
                .collect(Collectors.joining(" | "));
    }

    private static String cells(IssuedDocument document) {
        return Stream.of(EInvoiceProfile.values())
                .map(profile -> cell(UblWriter.of(profile).write(document)))
                .collect(Collectors.joining(" | "));
    }

    private static String cell(WriteResult result) {
        return switch (result) {
            case Written(var file, var report) -> "yes";
            case Refused(var report) ->
                report.errors().stream()
                        .map(each -> "no: " + each.id())
                        .distinct()
                        .collect(Collectors.joining(", "));
        };
    }
}

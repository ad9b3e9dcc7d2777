package nl.factuurwerk.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;

/** What goes with a document. */
final class Attached {

    static final SupportingDocumentContent TIMESHEET = SupportingDocumentContent.of("Urenstaat oktober")
            .described("Uren per dag")
            .with(AttachmentContent.of("dag;uren\n1;8\n".getBytes(UTF_8), "text/csv", "uren \"oktober\".csv"));

    static final SupportingDocumentContent TERMS =
            SupportingDocumentContent.of("Voorwaarden").at("https://example.org/voorwaarden?a=1&b=2");

    static final SupportingDocumentContent[] ALL = {TIMESHEET, TERMS};

    private Attached() {}
}

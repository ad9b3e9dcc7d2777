package nl.factuurwerk.ubl;

import static nl.factuurwerk.compliance.en16931.EInvoiceProfile.NLCIUS;
import static nl.factuurwerk.compliance.en16931.EInvoiceProfile.PEPPOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide page on e-invoices shows. */
class GuideTest {

    private final Invoice invoice = Fixture.E_INVOICE.invoice();

    @Test
    void writes_a_file(@TempDir Path folder) throws IOException {
        // tag::e-invoice-write[]
        switch (UblWriter.of(NLCIUS).write(invoice)) {
            case Written(var file, var warnings) -> Files.write(folder.resolve("invoice.xml"), file.bytes());
            case Refused(var report) -> System.out.println(report.in(Language.ENGLISH));
        }
        // end::e-invoice-write[]

        assertThat(OfficialRules.NLCIUS.judge(Files.readAllBytes(folder.resolve("invoice.xml"))))
                .isEmpty();
    }

    @Test
    void says_what_is_missing() {
        Invoice simple = Fixture.SIMPLE.invoice();

        // tag::e-invoice-refused[]
        Report report = UblWriter.of(NLCIUS).check(simple.content());

        assertThat(report.mentions("BR-NL-2")).isTrue(); // neither order number nor buyer reference
        assertThat(report.mentions("BR-NL-10")).isTrue(); // a Dutch buyer without KvK number or OIN
        // end::e-invoice-refused[]
    }

    @Test
    void writes_to_a_stream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // tag::e-invoice-stream[]
        Report report = UblWriter.of(PEPPOL).writeTo(invoice, out);
        // end::e-invoice-stream[]

        assertThat(report.isEmpty()).isTrue();
        assertThat(OfficialRules.PEPPOL.judge(out.toByteArray())).isEmpty();
    }

    @Test
    void attaches() {
        byte[] csv = "dag;uren\n1;8\n".getBytes(StandardCharsets.UTF_8);
        PdfRenderer pdf = new PdfRenderer();

        // tag::e-invoice-attach[]
        var print = SupportingDocumentContent.of("Factuur")
                .with(AttachmentContent.of(pdf.render(invoice), "application/pdf", "factuur.pdf"));
        var timesheet = SupportingDocumentContent.of("Urenstaat")
                .described("Uren per dag")
                .with(AttachmentContent.of(csv, "text/csv", "uren.csv"));

        WriteResult result = UblWriter.of(PEPPOL).attachingAtMost(2_000_000).write(invoice, print, timesheet);
        // end::e-invoice-attach[]

        assertThat(OfficialRules.PEPPOL.judge(result.orThrow().bytes())).isEmpty();
    }

    @Test
    void says_more_than_the_document() {
        Invoice before = Fixture.E_INVOICE.invoice();

        // tag::e-invoice-content[]
        InvoiceContent content = before.content();
        InvoiceContent addressed = content.toBuilder()
                .buyer(content.buyer().toBuilder()
                        .endpoint(IdentifierContent.of("00000001123456782000", "0190"))
                        .build())
                .build();

        WriteResult result = UblWriter.of(PEPPOL).write(addressed);
        // end::e-invoice-content[]

        assertThat(OfficialRules.PEPPOL.judge(result.orThrow().bytes())).isEmpty();
    }
}

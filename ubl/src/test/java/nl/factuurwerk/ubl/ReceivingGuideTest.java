package nl.factuurwerk.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Test;

/** What the guide on received invoices shows. */
class ReceivingGuideTest {

    private final Factuurwerk office = Factuurwerk.inMemory(Organisation.named("Studio Noorderlicht B.V.")
            .id("studio")
            .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
            .kvk("12345678")
            .vat("NL123456789B13")
            .build());

    @Test
    void takes_in_what_can_be_read() {
        byte[] bytes = ForeignInvoice.plain().bytes();
        List<ReceivedInvoice> taken = new java.util.ArrayList<>();
        // tag::receive[]
        switch (UblReader.standard().read(bytes)) {
            case UblReading.Read(var invoice, var report)
            when !report.hasErrors() ->
                taken.add(office.purchases().receive(invoice).orThrow());
            case UblReading.Read(var invoice, var report) ->
                System.out.println(report); // read, and wrong: ask the seller
            case UblReading.Refused(var report) -> System.out.println(report); // no e-invoice, or a dangerous one
        }
        // end::receive[]
        assertThat(taken).hasSize(1);
    }

    @Test
    void tells_the_rule_that_is_broken() {
        byte[] bytes = ForeignInvoice.plain()
                .with(
                        "<cbc:TaxInclusiveAmount currencyID=\"EUR\">121.00",
                        "<cbc:TaxInclusiveAmount currencyID=\"EUR\">122.00")
                .bytes();
        // tag::broken[]
        Report report = UblReader.standard().read(bytes).report();

        assertThat(report.mentions("BR-CO-15")).isTrue(); // total with VAT is not total without VAT plus VAT
        // end::broken[]
    }

    @Test
    void takes_in_a_document_once() {
        IncomingInvoice invoice =
                UblReader.standard().read(ForeignInvoice.plain().bytes()).orThrow();
        IncomingInvoice byMail = UblReader.standard()
                .read(ForeignInvoice.plain()
                        .behind("</Invoice>", "<!-- once more -->")
                        .bytes())
                .orThrow();
        // tag::once[]
        ReceivedInvoice received = office.purchases().receive(invoice).orThrow();

        assertThat(office.purchases().receive(invoice).orThrow()).isEqualTo(received); // the same file
        Parsed<ReceivedInvoice> other = office.purchases().receive(byMail); // another file, the same document
        assertThat(other.report().mentions("PURCHASE-DUPLICATE")).isTrue();
        // end::once[]
    }

    @Test
    void reads_within_limits() throws IOException {
        InputStream stream = new ByteArrayInputStream(ForeignInvoice.plain().bytes());
        // tag::limits[]
        UblReader reader = UblReader.standard()
                .within(ReadLimits.standard().bytes(5_000_000).attachmentBytes(2_000_000));
        UblReading reading = reader.read(stream);
        // end::limits[]
        assertThat(reading.isSound()).isTrue();
    }
}

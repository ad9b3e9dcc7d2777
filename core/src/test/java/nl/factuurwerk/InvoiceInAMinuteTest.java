package nl.factuurwerk;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.payment.PaymentTerms.net;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.vat.VatClass.REDUCED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.render.InvoiceView;
import org.junit.jupiter.api.Test;

class InvoiceInAMinuteTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void from_draft_to_issued_invoice() {
        var studio = Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
        var customer = Organisation.named("Brouwerij De Hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();
        var office = Factuurwerk.of(studio).clock(clock).build();

        var draft = Invoice.draft()
                .to(customer)
                .purchaseOrder("PO-2026-0417")
                .line("Ontwerp etiket", hours("12.5"), eur("95.00"))
                .line("Drukwerk", pieces(500), unitPrice("0.1275"), REDUCED)
                .terms(net(30))
                .build();

        var result = office.invoices().issue(draft);

        assertThat(result).isInstanceOf(Issued.class);
        Invoice invoice = result.orThrow();
        assertThat(invoice.number()).hasToString("2026-0001");
        assertThat(invoice.total()).isEqualTo(eur("1506.37"));
        assertThat(InvoiceView.of(invoice).subject()).isEqualTo("Factuur 2026-0001");
        var rejected = (Rejected<Invoice>) office.invoices()
                .issue(Invoice.draft().line("x", hours("1"), eur("1")).build());
        System.out.println(rejected.report());
    }
}

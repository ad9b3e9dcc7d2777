package nl.factuurwerk;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.payment.PaymentTerms.net;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.vat.VatClass.REDUCED;
import static org.assertj.core.api.Assertions.assertThat;

import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.party.Organisation;
import org.junit.jupiter.api.Test;

/** The shortest way from nothing to an issued invoice, as the guide shows it. */
class InvoiceInAMinuteTest {

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
        var office = Factuurwerk.of(studio).clock(Offices.NOVEMBER_21).build();

        var draft = Invoice.draft()
                .to(customer)
                .purchaseOrder("PO-2026-0417")
                .line("Ontwerp etiket", hours("12.5"), eur("95.00"))
                .line("Drukwerk", pieces(500), unitPrice("0.1275"), REDUCED)
                .terms(net(30))
                .build();

        assertThat(office.invoices().issue(draft)).isInstanceOfSatisfying(Issued.class, issued -> {
            Invoice invoice = (Invoice) issued.document();
            assertThat(invoice.number()).hasToString("2026-0001");
            assertThat(invoice.issueDate()).hasToString("2026-11-21");
            assertThat(invoice.dueDate()).hasToString("2026-12-21");
            // 1,187.50 at 21 % is 249.38; 63.75 at 9 % is 5.74
            assertThat(invoice.totals().excludingVat()).isEqualTo(eur("1251.25"));
            assertThat(invoice.totals().vat()).isEqualTo(eur("255.12"));
            assertThat(invoice.total()).isEqualTo(eur("1506.37"));
        });
    }
}

package nl.factuurwerk.invoice;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.payment.PaymentTerms.net;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.vat.VatClass.REDUCED;
import static org.assertj.core.api.Assertions.assertThat;

import nl.factuurwerk.party.Organisation;
import org.junit.jupiter.api.Test;

/** The draft of the README. */
class InvoiceInAMinuteTest {

    @Test
    void a_draft_is_a_dozen_words() {
        // region draft
        var customer = Organisation.named("Brouwerij De Hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();

        var draft = Invoice.draft()
                .to(customer)
                .purchaseOrder("PO-2026-0417")
                .line("Ontwerp etiket", hours("12.5"), eur("95.00")) // standard rate unless said otherwise
                .line("Drukwerk", pieces(500), unitPrice("0.1275"), REDUCED)
                .terms(net(30))
                .build();
        // endregion

        InvoiceCandidate candidate =
                Composing.COMPOSER.compose(draft, Composing.TODAY).orThrow();
        assertThat(candidate.totals().excludingVat()).isEqualTo(eur("1251.25"));
        assertThat(candidate.totals().vat()).isEqualTo(eur("255.12"));
        assertThat(candidate.totals().payable()).isEqualTo(eur("1506.37"));
        assertThat(candidate.header().references().purchaseOrder()).contains("PO-2026-0417");
        assertThat(candidate.header().payment().dueDate()).isEqualTo(Composing.TODAY.plusDays(30));
        assertThat(draft.toBuilder().build()).isEqualTo(draft);
    }
}

package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.COMPOSER;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.expectFindings;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.numbering.DocumentNumber;
import org.junit.jupiter.api.Test;

class ProformaTest {

    private static final DocumentNumber NUMBER = new DocumentNumber("PF-2026-0001");

    private static InvoiceDraft draft() {
        return Invoice.draft()
                .to(BREWERY)
                .issuedOn(TODAY.minusDays(3))
                .line("Etiketten", pieces(100), eur("1.25"))
                .build();
    }

    private static Proforma proforma() {
        return Proforma.compose(Id.of("pf-1"), NUMBER, ProformaPurpose.CUSTOMS, draft(), TODAY, COMPOSER)
                .orThrow();
    }

    @Test
    void states_what_an_invoice_would_under_a_number_of_its_own() {
        assertThat(proforma().number()).isEqualTo(NUMBER);
        assertThat(proforma().date()).isEqualTo(TODAY);
        assertThat(proforma().statement().totals().includingVat()).isEqualTo(eur("151.25"));
    }

    @Test
    void says_in_both_languages_that_it_is_no_invoice() {
        assertThat(proforma().notice().in(DUTCH)).contains("geen factuur").contains("geen btw");
        assertThat(proforma().notice().in(ENGLISH)).contains("not an invoice").contains("No VAT");
        assertThat(proforma().title().in(DUTCH)).isEqualTo("Proforma");
    }

    @Test
    void becomes_an_invoice_of_the_day_on_which_that_is_issued_as_often_as_it_takes() {
        InvoiceDraft draft = proforma().toDraft();

        assertThat(draft.issueDate()).isEmpty();
        assertThat(draft.lines()).isEqualTo(draft().lines());
        assertThat(COMPOSER.compose(draft, TODAY.plusDays(9)).orThrow().totals())
                .isEqualTo(proforma().statement().totals());
        assertThat(proforma().toDraft()).isEqualTo(draft);
    }

    @Test
    void asks_for_an_advance_invoice_when_it_is_paid() {
        expectFindings(proforma().paid(eur("151.25"), TODAY), "FW-PROFORMA-PAID");
    }

    @Test
    void is_restored_of_what_it_states() {
        Proforma proforma = proforma();

        assertThat(Proforma.restore(
                        proforma.id(), NUMBER, ProformaPurpose.CUSTOMS, proforma.toDraft(), proforma.statement()))
                .isEqualTo(proforma);
        InvoiceDraft other = proforma.toDraft().toBuilder()
                .line("Nog iets", pieces(1), eur("1.00"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Proforma.restore(proforma.id(), NUMBER, ProformaPurpose.CUSTOMS, other, proforma.statement()));
    }
}

package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.COMPOSER;
import static nl.factuurwerk.quote.Samples.STUDIO;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.expectFindings;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.factuurwerk.Offices;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.vat.VatClass;
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
    }

    @Test
    void is_not_restored_of_what_another_draft_comes_to() {
        Proforma proforma = proforma();
        InvoiceDraft draft = proforma.toDraft();

        for (InvoiceDraft other : List.of(
                draft.toBuilder().line("Nog iets", pieces(1), eur("1.00")).build(),
                with(draft, line -> line.quantity(pieces(99))),
                with(draft, line -> line.price(eur("1.26"))),
                with(draft, line -> line.details("Mat")),
                with(draft, line -> line.adjust(Adjustment.allowance(percent("5"), "Korting"))),
                draft.toBuilder().to(STUDIO).build(),
                draft.toBuilder().language(ENGLISH).build(),
                draft.toBuilder().pricesIncludeVat().build(),
                draft.toBuilder().purchaseOrder("PO-1").build(),
                draft.toBuilder()
                        .adjust(Adjustment.allowance(percent("5"), "Korting"))
                        .build(),
                draft.toBuilder().terms(PaymentTerms.net(7)).build(),
                draft.toBuilder().note("Levering franco").build(),
                draft.toBuilder().suppliedOn(TODAY.minusDays(9)).build(),
                draft.toBuilder().inAdvance().build())) {
            assertThatIllegalArgumentException()
                    .as(other.toString())
                    .isThrownBy(() -> Proforma.restore(
                            proforma.id(), NUMBER, ProformaPurpose.CUSTOMS, other, proforma.statement()));
        }
    }

    private static Proforma composed(InvoiceDraft draft) {
        return Proforma.compose(Id.of("pf-1"), NUMBER, ProformaPurpose.CUSTOMS, draft, TODAY, COMPOSER)
                .orThrow();
    }

    @Test
    void with_allowances_and_charges_is_restored_and_not_of_others() {
        InvoiceDraft plain = draft().toBuilder()
                .line("Folders", pieces(10), eur("3.33"), VatClass.REDUCED)
                .build();
        Proforma proforma = composed(plain.toBuilder()
                .adjust(Adjustment.allowance(percent("7"), "Korting"))
                .adjust(Adjustment.charge(eur("12.50"), "Verzending").taxedAs(VatClass.STANDARD))
                .build());
        InvoiceDraft draft = proforma.toDraft();

        assertThat(Proforma.restore(proforma.id(), NUMBER, ProformaPurpose.CUSTOMS, draft, proforma.statement()))
                .isEqualTo(proforma);
        for (InvoiceDraft other : List.of(
                plain.toBuilder()
                        .adjust(Adjustment.allowance(percent("8"), "Korting"))
                        .adjust(Adjustment.charge(eur("12.50"), "Verzending").taxedAs(VatClass.STANDARD))
                        .build(),
                plain.toBuilder()
                        .adjust(Adjustment.allowance(percent("7"), "Korting"))
                        .adjust(Adjustment.charge(eur("12.51"), "Verzending").taxedAs(VatClass.STANDARD))
                        .build(),
                plain.toBuilder()
                        .adjust(Adjustment.allowance(percent("7"), "Korting"))
                        .build())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Proforma.restore(
                            proforma.id(), NUMBER, ProformaPurpose.CUSTOMS, other, proforma.statement()));
        }
    }

    @Test
    void that_the_buyer_makes_out_is_of_its_supplier() {
        Proforma proforma = composed(Invoice.draft()
                .inTheNameOf(Offices.brewery())
                .line("Etiketten", pieces(100), eur("1.25"))
                .build());
        InvoiceDraft draft = proforma.toDraft();

        assertThat(Proforma.restore(proforma.id(), NUMBER, ProformaPurpose.CUSTOMS, draft, proforma.statement()))
                .isEqualTo(proforma);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proforma.restore(
                        proforma.id(),
                        NUMBER,
                        ProformaPurpose.CUSTOMS,
                        draft.toBuilder().inTheNameOf(STUDIO).build(),
                        proforma.statement()));
    }

    private static InvoiceDraft with(InvoiceDraft draft, UnaryOperator<DraftLine.Builder> change) {
        DraftLine changed = change.apply(draft.lines().getFirst().toBuilder()).build();
        return draft.toBuilder().lines(List.of(changed)).build();
    }

    @Test
    void that_takes_an_advance_off_is_restored() {
        InvoiceDraft advance = Invoice.draft()
                .to(BREWERY)
                .line("Voorschot", pieces(1), eur("50.00"))
                .inAdvance()
                .build();
        Invoice issued = Invoice.issue(
                COMPOSER.compose(advance, TODAY).orThrow(), Id.of("i-1"), new DocumentNumber("2026-1"), Instant.EPOCH);
        EarlierInvoices earlier = EarlierInvoices.of(advance.pricing(), List.of(Remainder.of(issued)), List.of());
        InvoiceDraft draft = draft().toBuilder().after(earlier.settled()).build();
        Proforma proforma = Proforma.compose(Id.of("pf-1"), NUMBER, ProformaPurpose.CUSTOMS, draft, TODAY, COMPOSER)
                .orThrow();

        assertThat(proforma.statement().totals().excludingVat()).isEqualTo(eur("75.00"));
        assertThat(Proforma.restore(
                        proforma.id(), NUMBER, ProformaPurpose.CUSTOMS, proforma.toDraft(), proforma.statement()))
                .isEqualTo(proforma);
    }
}

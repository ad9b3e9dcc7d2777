package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BRASSERIE;
import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Composing.compose;
import static nl.factuurwerk.invoice.Issuing.credit;
import static nl.factuurwerk.invoice.Issuing.issue;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private final Invoice invoice = issue(Invoice.draft()
            .to(BREWERY)
            .line("Ontwerp etiket", hours("12.5"), eur("95.00"))
            .line("Drukwerk", pieces(500), eur("0.13"), VatClass.REDUCED));

    private final InvoiceDraft stated = invoice.toDraft();
    private final InvoiceStatus unsent = InvoiceStatus.of(invoice, List.of(), List.of(), TODAY);
    private final List<InvoiceFact> sending =
            List.of(new InvoiceFact.Sent(invoice.id(), TODAY, Channel.EMAIL, "hop@example.org"));
    private final InvoiceStatus sent = InvoiceStatus.of(invoice, sending, List.of(), TODAY);
    private final InvoiceStatus paid =
            InvoiceStatus.of(invoice, sending, List.of(), (any, asOf) -> invoice.total(), TODAY);

    private InvoiceDraftBuilder first(DraftLine.Builder line) {
        return stated.toBuilder().lines(List.of(line.build(), stated.lines().get(1)));
    }

    private DraftLine.Builder firstLine() {
        return stated.lines().get(0).toBuilder();
    }

    private Amendment amend(InvoiceDraftBuilder changed, InvoiceStatus status) {
        return Amendment.of(invoice, changed.build(), status);
    }

    private static void expect(Amendment amendment, String rule, Remedy remedy) {
        assertThat(amendment.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.finding().id().value()).isEqualTo(rule);
            assertThat(refusal.remedy()).isEqualTo(remedy);
            assertThat(refusal.finding().law()).isPresent();
        });
        assertThat(amendment.remedies()).containsExactly(remedy);
        assertThat(amendment.report().hasErrors()).isTrue();
    }

    @Test
    void a_wrong_date_is_credited_and_invoiced_again() {
        Amendment amendment = amend(stated.toBuilder().issuedOn(TODAY.minusDays(2)), sent);

        expect(amendment, "AMEND-ISSUE-DATE", Remedy.CREDIT_AND_REINVOICE);
        assertThat(amendment.credit().orElseThrow().reason()).contains(CorrectionReason.WRONG_DATE);
        assertThat(amendment.replacement().orElseThrow().issueDate()).contains(TODAY.minusDays(2));
    }

    @Test
    void a_wrong_day_of_supply_is_credited_and_invoiced_again() {
        expect(
                amend(stated.toBuilder().suppliedOn(TODAY.minusDays(40)), sent),
                "AMEND-SUPPLY-DATE",
                Remedy.CREDIT_AND_REINVOICE);
    }

    @Nested
    class Less {

        @Test
        void before_payment_is_a_credit_note_on_part_of_it() {
            expect(amend(first(firstLine().quantity(hours("10"))), sent), "AMEND-LOWERED", Remedy.PARTIAL_CREDIT);
            expect(amend(first(firstLine().price(eur("90.00"))), sent), "AMEND-LOWERED", Remedy.PARTIAL_CREDIT);
            expect(
                    amend(stated.toBuilder().discount(percent("5"), "Toch nog"), sent),
                    "AMEND-LOWERED",
                    Remedy.PARTIAL_CREDIT);
            expect(
                    amend(stated.toBuilder().lines(stated.lines().subList(0, 1)), sent),
                    "AMEND-LOWERED",
                    Remedy.PARTIAL_CREDIT);
        }

        @Test
        void after_payment_is_given_back_or_set_off_as_well() {
            expect(
                    amend(first(firstLine().quantity(hours("10"))), paid),
                    "AMEND-LOWERED-PAID",
                    Remedy.PARTIAL_CREDIT_AND_REFUND);
        }

        @Test
        void leaves_the_invoice_where_it_is() {
            Amendment amendment = amend(first(firstLine().quantity(hours("10"))), sent);

            assertThat(amendment.credit()).isEmpty();
            assertThat(amendment.replacement()).isEmpty();
        }
    }

    @Nested
    class More {

        @Test
        void after_sending_is_an_additional_invoice() {
            expect(amend(first(firstLine().price(eur("99.00"))), sent), "AMEND-RAISED", Remedy.ADDITIONAL_INVOICE);
            expect(
                    amend(stated.toBuilder().line("Reiskosten", pieces(1), eur("25.00")), sent),
                    "AMEND-RAISED",
                    Remedy.ADDITIONAL_INVOICE);
            expect(
                    amend(stated.toBuilder().adjust(Adjustment.charge(eur("5.00"), "Spoed")), sent),
                    "AMEND-RAISED",
                    Remedy.ADDITIONAL_INVOICE);
        }

        @Test
        void after_payment_is_an_additional_invoice() {
            expect(
                    amend(stated.toBuilder().line("Reiskosten", pieces(1), eur("25.00")), paid),
                    "AMEND-RAISED",
                    Remedy.ADDITIONAL_INVOICE);
        }

        @Test
        void and_less_at_once_are_two_documents() {
            Amendment amendment =
                    amend(first(firstLine().quantity(hours("10"))).line("Reiskosten", pieces(1), eur("25.00")), sent);

            assertThat(amendment.remedies()).containsExactly(Remedy.ADDITIONAL_INVOICE, Remedy.PARTIAL_CREDIT);
        }
    }

    @Test
    void another_quantity_at_another_price_for_the_same_sum_is_wrong_contents() {
        Amendment amendment = amend(first(firstLine().quantity(hours("25")).price(eur("47.50"))), sent);

        assertThat(amendment.report().findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("AMEND-CONTENTS", "AMEND-CONTENTS");
        assertThat(amendment.remedies()).containsExactly(Remedy.CREDIT_AND_REINVOICE);
    }

    @Nested
    class The_wrong_customer {

        private final Amendment amendment = amend(stated.toBuilder().to(BRASSERIE), sent);

        @Test
        void is_credited_wholly_and_the_right_one_is_invoiced() {
            expect(amendment, "AMEND-CUSTOMER", Remedy.CREDIT_AND_INVOICE_OTHER);
            assertThat(amendment.credit().orElseThrow().reason()).contains(CorrectionReason.WRONG_CUSTOMER);
        }

        @Test
        void is_not_named_to_the_right_one() {
            InvoiceDraft right = amendment.replacement().orElseThrow();

            assertThat(right.buyer()).contains(BRASSERIE);
            assertThat(right.correction()).isEmpty();
            assertThat(right.issueDate()).isEmpty();
        }

        @Test
        void takes_every_other_change_with_it() {
            Amendment more =
                    amend(stated.toBuilder().to(BRASSERIE).note("Excuus").issuedOn(TODAY.minusDays(1)), sent);

            assertThat(more.refusals()).hasSize(3);
            assertThat(more.remedies()).containsExactly(Remedy.CREDIT_AND_INVOICE_OTHER);
        }
    }

    @Nested
    class Texts {

        @Test
        void that_the_law_asks_for_are_corrected_after_a_credit() {
            InvoiceDraftBuilder described = stated.toBuilder()
                    .lines(List.of(
                            DraftLine.of("Ontwerp website")
                                    .quantity(hours("12.5"))
                                    .price(eur("95.00"))
                                    .build(),
                            stated.lines().get(1)));

            expect(amend(described, sent), "AMEND-CONTENTS", Remedy.CREDIT_AND_REINVOICE);
            expect(
                    amend(
                            stated.toBuilder()
                                    .to(BREWERY.toBuilder()
                                            .address("Kade 4", "8911 AB", "Leeuwarden", NETHERLANDS)
                                            .build()),
                            sent),
                    "AMEND-CONTENTS",
                    Remedy.CREDIT_AND_REINVOICE);
        }

        @Test
        void that_the_law_does_not_ask_for_are_told_in_a_note() {
            expect(amend(stated.toBuilder().purchaseOrder("PO-2"), sent), "AMEND-BESIDE", Remedy.NOTE);
            expect(amend(stated.toBuilder().terms(PaymentTerms.net(60)), sent), "AMEND-BESIDE", Remedy.NOTE);
            expect(amend(stated.toBuilder().note("Bedankt"), unsent), "AMEND-BESIDE", Remedy.NOTE);
        }
    }

    @Test
    void wrong_VAT_is_due_until_it_is_corrected() {
        Amendment amendment = amend(first(firstLine().vat(VatClass.REDUCED)), sent);

        expect(amendment, "AMEND-VAT", Remedy.CREDIT_AND_REINVOICE);
        assertThat(amendment.report().in(Language.DUTCH)).contains("art. 37 Wet OB");
    }

    @Test
    void not_sent_yet_is_issued_all_the_same() {
        expect(amend(first(firstLine().quantity(hours("10"))), unsent), "AMEND-UNSENT", Remedy.CREDIT_AND_REINVOICE);
        expect(
                amend(stated.toBuilder().line("Reiskosten", pieces(1), eur("25.00")), unsent),
                "AMEND-UNSENT",
                Remedy.CREDIT_AND_REINVOICE);
    }

    @Test
    void of_an_invoice_that_is_credited_wholly_a_new_one_is_made() {
        CreditNote all = credit(invoice, List.of(), CreditDraft.of().everything());
        Amendment amendment = amend(
                first(firstLine().quantity(hours("10"))), InvoiceStatus.of(invoice, sending, List.of(all), TODAY));

        expect(amendment, "AMEND-CREDITED", Remedy.NEW_INVOICE);
        assertThat(amendment.credit()).isEmpty();
        assertThat(amendment.replacement()).isPresent();
    }

    @Test
    void nothing_is_refused_where_nothing_changes() {
        Amendment none = amend(stated.toBuilder(), sent);

        assertThat(none.refusals()).isEmpty();
        assertThat(none.report().isEmpty()).isTrue();
        assertThat(none.remedies()).isEmpty();
    }

    @Test
    void the_refusal_says_what_which_law_and_what_instead() {
        assertThat(amend(first(firstLine().quantity(hours("10"))), sent)
                        .report()
                        .toString())
                .isEqualTo(
                        "BT-129 lines[0].quantity quantity of invoice 2026-0001 is not changed: less is asked for by a"
                                + " document that refers to it (art. 34f Wet OB). Issue a credit note on the part that is too"
                                + " much.");
    }

    @Test
    void the_replacement_can_be_composed_and_refers_to_the_invoice() {
        InvoiceDraft replacement = amend(first(firstLine().vat(VatClass.REDUCED)), sent)
                .replacement()
                .orElseThrow();

        InvoiceHeader header = compose(replacement.toBuilder()).header();
        assertThat(header.kind()).isEqualTo(DocumentKind.CORRECTED_INVOICE);
        assertThat(header.correction().orElseThrow().of()).isEqualTo(PrecedingInvoice.of(invoice));
        assertThat(header.correction().orElseThrow().reason()).isEqualTo(CorrectionReason.WRONG_VAT);
    }

    @Test
    void every_remedy_has_words() {
        for (Remedy remedy : Remedy.values()) {
            assertThat(remedy.wording(Language.DUTCH)).isNotEqualTo(remedy.wording(Language.ENGLISH));
        }
    }

    @Test
    void the_status_of_another_invoice_is_refused() {
        Invoice other = Invoice.issue(invoice.statement(), Id.of("other"), new DocumentNumber("2026-0002"), Issuing.AT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amendment.of(other, stated, sent))
                .withMessageContaining("2026-0002");
    }
}

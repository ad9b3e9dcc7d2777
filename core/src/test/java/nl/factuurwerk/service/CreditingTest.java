package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.CANCELLED;
import static nl.factuurwerk.invoice.CorrectionReason.DISCOUNT_AFTERWARDS;
import static nl.factuurwerk.invoice.CorrectionReason.RETURNED;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_AMOUNT;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CreditingTest {

    private final Factuurwerk office = office().build();

    private final Invoice invoice = issue(Invoice.draft()
            .to(brewery())
            .line("Ontwerp etiket", hours("12.5"), eur("95.00"))
            .line("Drukwerk", pieces(500), unitPrice("0.1275"), VatClass.REDUCED));

    private Invoice issue(InvoiceDraftBuilder draft) {
        return office.invoices().issue(draft.build()).orThrow();
    }

    @Nested
    class A_credit {

        @Test
        void takes_back_a_quantity_at_its_price() {
            // tag::credit[]
            CreditNote credit = office.invoices()
                    .credit(invoice)
                    .line(2, pieces(100))
                    .because(RETURNED, "Beschadigd geleverd")
                    .issue()
                    .orThrow();
            // end::credit[]

            assertThat(credit.kind()).isEqualTo(DocumentKind.CREDIT_NOTE);
            assertThat(credit.number().value()).isEqualTo("C2026-0001");
            assertThat(credit.of().number()).isEqualTo(invoice.number());
            assertThat(credit.correction().explanation()).isEqualTo("Beschadigd geleverd");
            assertThat(credit.lines()).hasSize(1);
            assertThat(credit.lines().get(0).quantity()).isEqualTo(pieces(100));
            assertThat(credit.lines().get(0).price()).isEqualTo(unitPrice("0.1275"));
            assertThat(credit.totals().excludingVat()).isEqualTo(eur("12.75"));
            // 9% of 63.75 was 5.74, 9% of the 51.00 that is left is 4.59
            assertThat(credit.totals().vat()).isEqualTo(eur("1.15"));
            assertThat(credit.total()).isEqualTo(eur("13.90"));
            assertThat(credit.content().typeCode()).contains("381");
            assertThat(credit.content().precedingInvoices().get(0).number())
                    .contains(invoice.number().value());
        }

        @Test
        void takes_an_amount_off_a_line_and_leaves_its_quantity() {
            CreditNote credit = credit(1, eur("187.50"));

            Remainder left = office.invoices().remainder(invoice.id()).orElseThrow();
            assertThat(credit.totals().excludingVat()).isEqualTo(eur("187.50"));
            assertThat(left.lines().get(0).quantity()).contains(hours("12.5"));
            assertThat(left.lines().get(0).amount()).isEqualTo(eur("1000.00"));
        }

        @Test
        void of_a_quantity_after_an_amount_takes_what_the_quantity_is_still_worth() {
            credit(1, eur("187.50"));

            CreditNote returned = office.invoices()
                    .credit(invoice)
                    .line(1, hours("2.5"))
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            // 1,000.00 is left for 12.5 hours, so 80.00 an hour
            assertThat(returned.lines().get(0).price()).isEqualTo(unitPrice("80.00"));
            assertThat(returned.totals().excludingVat()).isEqualTo(eur("200.00"));
        }

        @Test
        void of_everything_leaves_nothing() {
            CreditNote credit = everything();

            assertThat(credit.totals()).isEqualTo(invoice.totals());
            Remainder left = office.invoices().remainder(invoice.id()).orElseThrow();
            assertThat(left.isNothing()).isTrue();
            assertThat(left.total()).isEqualTo(eur("0.00"));
        }

        @Test
        void is_found_by_its_invoice() {
            CreditNote first = credit(1, eur("10.00"));
            CreditNote second = credit(1, eur("20.00"));

            assertThat(office.invoices().creditsOn(invoice.id())).containsExactly(first, second);
        }

        @Test
        void is_found_by_its_number_and_its_identity_and_among_all() {
            CreditNote credit = credit(1, eur("10.00"));

            assertThat(office.invoices().findCredit(credit.number())).contains(credit);
            assertThat(office.invoices().findCredit(credit.id())).contains(credit);
            assertThat(office.invoices().findCredit(invoice.number())).isEmpty();
            assertThat(office.invoices().<List<CreditNote>>credits(Stream::toList))
                    .containsExactly(credit);
        }

        @Test
        void is_judged_as_any_document_is() {
            assertThat(office.invoices().report(credit(1, eur("10.00"))).hasErrors())
                    .isFalse();
        }

        @Test
        void keeps_the_parties_of_the_invoice_when_they_move() {
            CreditNote credit = everything();

            assertThat(credit.buyer()).isEqualTo(invoice.buyer());
            assertThat(credit.seller()).isEqualTo(invoice.seller());
        }

        @Test
        void explains_its_VAT_by_what_was_left_before_and_after() {
            credit(1, eur("187.50"));
            CreditNote credit = credit(1, eur("100.00"));

            assertThat(credit.explain().toString())
                    .contains("S 21%: EUR 21.00 = EUR 210.00 on EUR 1000.00 left before"
                            + " - EUR 189.00 on EUR 900.00 left after");
        }

        private CreditNote credit(int line, Money amount) {
            return office.invoices()
                    .credit(invoice)
                    .line(line, amount)
                    .because(DISCOUNT_AFTERWARDS, "")
                    .issue()
                    .orThrow();
        }
    }

    @Nested
    class A_request {

        private final CreditRequest request =
                office.invoices().credit(invoice).line(2, pieces(1)).because(RETURNED, "");

        @Test
        void is_issued_once() {
            request.issue().orThrow();

            assertThatIllegalStateException()
                    .isThrownBy(request::issue)
                    .withMessage("This request issued credit note C2026-0001 already");
            assertThatIllegalStateException().isThrownBy(() -> request.reinvoice(invoice.toDraft()));
            assertThat(office.invoices().creditsOn(invoice.id())).hasSize(1);
        }

        @Test
        void is_issued_once_together_with_an_invoice_too() {
            request.reinvoice(invoice.toDraft()).orThrow();

            assertThatIllegalStateException().isThrownBy(request::issue);
        }

        @Test
        void may_be_mended_after_a_refusal() {
            assertThat(request.line(1, pieces(1)).issue()).isInstanceOf(Rejected.class);

            CreditRequest undated = office.invoices().credit(invoice).everything();
            assertThat(undated.issue()).isInstanceOf(Rejected.class);
            assertThat(undated.because(RETURNED, "").issue()).isInstanceOf(Issued.class);
        }
    }

    private CreditNote everything() {
        return office.invoices()
                .credit(invoice)
                .everything()
                .because(CANCELLED, "")
                .issue()
                .orThrow();
    }

    @Nested
    class Discounts_and_charges_on_the_document {

        private final Invoice discounted = issue(Invoice.draft()
                .to(brewery())
                .line("Stoel", pieces(4), eur("50.00"))
                .line("Boek", pieces(2), eur("25.00"), VatClass.REDUCED)
                .discount(percent("10"), "Klantkorting")
                .adjust(Adjustment.charge(eur("6.95"), "Verzendkosten").taxedAs(VatClass.STANDARD)));

        @Test
        void a_discount_follows_the_lines_that_it_is_on() {
            CreditNote credit = office.invoices()
                    .credit(discounted)
                    .line(1, pieces(1))
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            assertThat(credit.totals().lines()).isEqualTo(eur("50.00"));
            assertThat(credit.totals().allowances()).isEqualTo(eur("5.00"));
            assertThat(credit.totals().charges()).isEqualTo(eur("0.00"));
            assertThat(credit.totals().excludingVat()).isEqualTo(eur("45.00"));
        }

        @Test
        void a_charge_stays_until_it_is_chosen() {
            office.invoices()
                    .credit(discounted)
                    .line(1)
                    .line(2)
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();
            assertThat(office.invoices()
                            .remainder(discounted.id())
                            .orElseThrow()
                            .isNothing())
                    .isFalse();

            CreditNote shipping = office.invoices()
                    .credit(discounted)
                    .charge(3)
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            assertThat(shipping.totals().excludingVat()).isEqualTo(eur("6.95"));
            assertThat(office.invoices()
                            .remainder(discounted.id())
                            .orElseThrow()
                            .isNothing())
                    .isTrue();
        }
    }

    @Nested
    class Is_refused {

        @Test
        void above_what_is_left_of_the_quantity() {
            office.invoices()
                    .credit(invoice)
                    .line(2, pieces(450))
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            IssueResult<CreditNote> more = office.invoices()
                    .credit(invoice)
                    .line(2, pieces(51))
                    .because(RETURNED, "")
                    .issue();

            assertThat(refusal(more).rule().id().value()).isEqualTo("CREDIT-EXCEEDS");
            assertThat(refusal(more).text().in(Language.ENGLISH))
                    .isEqualTo("credit of 51 H87 is not within what is left of line 2, 50 H87");
        }

        @Test
        void above_what_is_left_of_the_amount() {
            assertThat(refused(office.invoices().credit(invoice).line(1, eur("1187.51"))))
                    .isEqualTo("CREDIT-EXCEEDS");
        }

        @Test
        void with_the_other_sign() {
            assertThat(refused(office.invoices().credit(invoice).line(1, eur("-1.00"))))
                    .isEqualTo("CREDIT-EXCEEDS");
        }

        @Test
        void of_a_line_that_is_not_there() {
            assertThat(refused(office.invoices().credit(invoice).line(3))).isEqualTo("CREDIT-LINE");
        }

        @Test
        void in_another_unit() {
            assertThat(refused(office.invoices().credit(invoice).line(2, hours("1"))))
                    .isEqualTo("CREDIT-UNIT");
        }

        @Test
        void of_the_same_line_twice() {
            assertThat(refused(office.invoices()
                            .credit(invoice)
                            .line(1, hours("1"))
                            .line(1, hours("2"))))
                    .isEqualTo("CREDIT-TWICE");
        }

        @Test
        void of_nothing() {
            assertThat(refused(office.invoices().credit(invoice))).isEqualTo("CREDIT-NOTHING");
        }

        @Test
        void once_everything_is_credited() {
            everything();

            assertThat(refused(office.invoices().credit(invoice).everything())).isEqualTo("CREDIT-NOTHING");
        }

        @Test
        void without_a_reason() {
            IssueResult<CreditNote> result =
                    office.invoices().credit(invoice).everything().issue();

            assertThat(refusal(result).rule().id().value()).isEqualTo("CREDIT-REASON");
        }

        @Test
        void dated_before_its_invoice() {
            assertThat(refused(office.invoices().credit(invoice).everything().issuedOn(LocalDate.of(2026, 11, 20))))
                    .isEqualTo("CREDIT-DATE");
        }

        @Test
        void of_an_invoice_that_is_not_in_these_books() {
            assertThat(refused(office.invoices().credit(Id.of("elsewhere")).everything()))
                    .isEqualTo("ISSUE-UNKNOWN-INVOICE");
        }

        @Test
        void with_words_that_cannot_be_printed() {
            IssueResult<CreditNote> result = office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(RETURNED, "Half \uD800 teken")
                    .issue();

            assertThat(refusal(result).rule().id().value()).isEqualTo("DRAFT-TEXT");
        }

        @Test
        void with_a_note_that_is_too_long() {
            assertThat(refused(office.invoices().credit(invoice).everything().note("a".repeat(5001))))
                    .isEqualTo("DRAFT-LENGTH");
        }

        @Test
        void and_leaves_no_number_and_no_document_behind() {
            refused(office.invoices().credit(invoice).line(3));

            assertThat(everything().number().value()).isEqualTo("C2026-0001");
        }

        private String refused(CreditRequest request) {
            return refusal(request.because(RETURNED, "").issue()).rule().id().value();
        }

        private Finding refusal(IssueResult<CreditNote> result) {
            assertThat(result).isInstanceOf(Rejected.class);
            List<Finding> findings = ((Rejected<CreditNote>) result).report().findings();
            assertThat(findings).hasSize(1);
            return findings.get(0);
        }
    }

    @Nested
    class Together_with_an_invoice_in_its_place {

        private final InvoiceDraft right = Invoice.draft()
                .to(brewery())
                .line("Ontwerp etiket", hours("10"), eur("95.00"))
                .build();

        @Test
        void both_are_issued() {
            Reinvoiced both = office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(WRONG_AMOUNT, "10 uur in plaats van 12,5")
                    .reinvoice(right)
                    .orThrow();

            assertThat(both.credit().totals()).isEqualTo(invoice.totals());
            assertThat(both.invoice().number().value()).isEqualTo("2026-0002");
        }

        @Test
        void or_neither() {
            InvoiceDraft illegal =
                    right.toBuilder().to(brewery()).lines(List.of()).build();

            IssueResult<Reinvoiced> result = office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .reinvoice(illegal);

            assertThat(result).isInstanceOf(Rejected.class);
            assertThat(office.invoices().creditsOn(invoice.id())).isEmpty();
            assertThat(everything().number().value()).isEqualTo("C2026-0001");
        }
    }

    @Nested
    class What_the_invoice_billed {

        private final SourceReference hour = new SourceReference("hours", "1");
        private final InvoiceDraft billing = Invoice.draft()
                .to(brewery())
                .line(DraftLine.of("Advies")
                        .quantity(hours("1"))
                        .price(eur("100.00"))
                        .source(hour)
                        .build())
                .build();
        private final Invoice billed = office.invoices().issue(billing).orThrow();

        @Test
        void is_free_again_when_the_invoice_was_wrong() {
            office.invoices()
                    .credit(billed)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(office.invoices().issue(billing)).isInstanceOf(Issued.class);
        }

        @Test
        void stays_billed_while_part_of_its_line_is_left() {
            office.invoices()
                    .credit(billed)
                    .line(1, eur("99.99"))
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(office.invoices().issue(billing)).isInstanceOf(Rejected.class);
        }

        @Test
        void stays_billed_when_part_of_the_line_was_called_off_before() {
            office.invoices()
                    .credit(billed)
                    .line(1, eur("40.00"))
                    .because(CANCELLED, "")
                    .issue()
                    .orThrow();
            office.invoices()
                    .credit(billed)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(office.invoices().issue(billing)).isInstanceOf(Rejected.class);
        }

        @Test
        void stays_billed_when_the_customer_is_let_off() {
            office.invoices()
                    .credit(billed)
                    .everything()
                    .because(CANCELLED, "")
                    .issue()
                    .orThrow();

            assertThat(office.invoices().issue(billing)).isInstanceOf(Rejected.class);
        }
    }

    @Nested
    class A_deduction_on_the_invoice {

        private final Invoice tradedIn = issue(Invoice.draft()
                .to(brewery())
                .line("Machine", pieces(1), eur("1000.00"))
                .line("Inruil", pieces(-1), eur("400.00")));

        @Test
        void is_credited_with_what_it_was_deducted_from() {
            IssueResult<CreditNote> alone = office.invoices()
                    .credit(tradedIn)
                    .line(1)
                    .because(RETURNED, "")
                    .issue();
            assertThat(((Rejected<CreditNote>) alone).report().findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("CREDIT-DEDUCTION");

            CreditNote both = office.invoices()
                    .credit(tradedIn)
                    .line(1)
                    .line(2)
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();
            assertThat(both.total()).isEqualTo(eur("726.00"));
        }

        @Test
        void never_stands_in_the_way_of_the_rest() {
            office.invoices()
                    .credit(tradedIn)
                    .line(1, eur("600.00"))
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            CreditNote rest = office.invoices()
                    .credit(tradedIn)
                    .everything()
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            assertThat(rest.total()).isEqualTo(eur("0.00"));
            assertThat(office.invoices().remainder(tradedIn.id()).orElseThrow().isNothing())
                    .isTrue();
        }

        @Test
        void that_is_taxed_like_no_line_follows_all_lines() {
            Invoice other = issue(Invoice.draft()
                    .to(brewery())
                    .line("Stoel", pieces(2), eur("50.00"))
                    .adjust(Adjustment.allowance(eur("10.00"), "Boekenbon").taxedAs(VatClass.REDUCED)));

            CreditNote half = office.invoices()
                    .credit(other)
                    .line(1, pieces(1))
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            assertThat(half.totals().allowances()).isEqualTo(eur("5.00"));
        }
    }

    @Test
    void three_credits_of_an_invoice_paid_in_cash_give_back_the_coins_that_were_paid() {
        Invoice paid = issue(Invoice.draft()
                .to(brewery())
                .pricesIncludeVat()
                .line("Brood", pieces(3), eur("3.34"), VatClass.REDUCED)
                .payBy(Cash.roundedTo(eur("0.05"))));
        assertThat(paid.total()).isEqualTo(eur("10.00"));

        Money back = eur("0.00");
        for (int i = 0; i < 3; i++) {
            back = back.plus(office.invoices()
                    .credit(paid)
                    .line(1, pieces(1))
                    .because(RETURNED, "")
                    .issue()
                    .orThrow()
                    .total());
        }

        assertThat(back).isEqualTo(eur("10.00"));
    }

    @Test
    void the_whole_amount_of_a_line_is_one_lump_sum_and_its_quantity_cannot_be_credited_any_more() {
        CreditNote amount = office.invoices()
                .credit(invoice)
                .line(1, eur("1187.50"))
                .because(DISCOUNT_AFTERWARDS, "")
                .issue()
                .orThrow();
        assertThat(amount.lines().get(0).quantity()).isEqualTo(Quantity.lumpSum());

        IssueResult<CreditNote> quantity = office.invoices()
                .credit(invoice)
                .line(1, hours("10"))
                .because(RETURNED, "")
                .issue();
        assertThat(quantity).isInstanceOf(Rejected.class);
    }

    @Test
    void pieces_that_were_free_are_credited_by_their_quantity() {
        Invoice gift = issue(Invoice.draft()
                .to(brewery())
                .line("Bier", pieces(10), eur("2.00"))
                .line("Viltje, gratis", pieces(10), eur("0.00")));
        office.invoices()
                .credit(gift)
                .line(2, pieces(1))
                .because(RETURNED, "")
                .issue()
                .orThrow();

        CreditNote rest = office.invoices()
                .credit(gift)
                .everything()
                .because(RETURNED, "")
                .issue()
                .orThrow();

        assertThat(rest.lines()).hasSize(2);
        assertThat(rest.lines().get(1).quantity()).isEqualTo(pieces(9));
        assertThat(office.invoices().remainder(gift.id()).orElseThrow().isNothing())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(VatRounding.class)
    void a_hundred_lines_of_three_cents_are_credited_one_by_one_to_the_cent(VatRounding rounding) {
        InvoiceDraftBuilder draft = Invoice.draft().to(brewery()).rounding(rounding);
        for (int i = 0; i < 100; i++) {
            draft.line("Schroef", pieces(1), eur("0.03"));
        }
        Invoice screws = issue(draft);
        // 21% of 3.00 is 0.63; of 0.03 it is 0.0063, a hundred times 0.01
        assertThat(screws.totals().vat()).isEqualTo(eur(rounding == VatRounding.PER_GROUP ? "0.63" : "1.00"));

        Money net = eur("0.00");
        Money vat = eur("0.00");
        for (int line = 1; line <= 100; line++) {
            CreditNote credit = office.invoices()
                    .credit(screws)
                    .line(line)
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();
            net = net.plus(credit.totals().excludingVat());
            vat = vat.plus(credit.totals().vat());
        }

        assertThat(net).isEqualTo(screws.totals().excludingVat());
        assertThat(vat).isEqualTo(screws.totals().vat());
    }

    @Test
    void credits_at_the_same_time_never_exceed_together() throws Exception {
        List<Callable<IssueResult<CreditNote>>> attempts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            attempts.add(() -> office.invoices()
                    .credit(invoice)
                    .line(2, pieces(100))
                    .because(RETURNED, "")
                    .issue());
        }
        long issued = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<IssueResult<CreditNote>> attempt : threads.invokeAll(attempts)) {
                issued += attempt.get() instanceof Issued ? 1 : 0;
            }
        }

        assertThat(issued).isEqualTo(5);
        assertThat(office.invoices()
                        .remainder(invoice.id())
                        .orElseThrow()
                        .lines()
                        .get(1)
                        .quantity())
                .contains(pieces(0));
        assertThat(office.invoices().creditsOn(invoice.id()))
                .extracting(credit -> credit.number().value())
                .containsExactly("C2026-0001", "C2026-0002", "C2026-0003", "C2026-0004", "C2026-0005");
    }
}

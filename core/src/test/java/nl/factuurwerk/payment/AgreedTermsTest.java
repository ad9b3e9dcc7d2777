package nl.factuurwerk.payment;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.payment.PaymentTerms.atOnce;
import static nl.factuurwerk.payment.PaymentTerms.net;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.factuurwerk.payment.InInstalments.Part;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms beyond a number of days. */
class AgreedTermsTest {

    private static final LocalDate INVOICED = LocalDate.of(2026, 11, 21);

    /** Pain 21: end-of-month terms. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15,0,0,2026-01-31",
        "2026-01-31,0,0,2026-01-31",
        "2026-01-31,0,30,2026-03-02",
        "2028-01-31,0,30,2028-03-01",
        "2026-01-15,30,0,2026-02-28",
        "2026-01-31,30,0,2026-03-31",
        "2026-01-31,28,0,2026-02-28",
        "2026-12-31,0,15,2027-01-15"
    })
    void pain_21_the_end_of_a_month_is_that_of_the_calendar(LocalDate invoiced, int before, int after, LocalDate due) {
        assertThat(new EndOfMonth(before, after).dueDate(invoiced)).isEqualTo(due);
    }

    /** Pain 21: a day of the month that some months do not have. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31,31,1,2026-02-28",
        "2026-02-28,31,1,2026-03-31",
        "2026-01-10,15,1,2026-02-15",
        "2026-01-10,15,0,2026-01-15",
        "2026-01-15,15,0,2026-01-15",
        "2026-01-16,15,0,2026-02-15",
        "2026-12-31,30,2,2027-02-28"
    })
    void pain_21_a_day_of_the_month_comes_back_after_a_short_one(
            LocalDate invoiced, int day, int months, LocalDate due) {
        assertThat(new DayOfMonth(day, months).dueDate(invoiced)).isEqualTo(due);
    }

    @Property
    void pain_21_an_end_of_month_is_one(
            @ForAll @IntRange(max = 3000) int day, @ForAll @IntRange(max = 100) int before) {
        LocalDate due = new EndOfMonth(before, 0).dueDate(INVOICED.plusDays(day));

        assertThat(due.plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(due).isAfterOrEqualTo(INVOICED.plusDays(day).plusDays(before));
    }

    @Test
    void days_from_receipt_begin_on_the_day_after_it() {
        assertThat(new NetDaysFromReceipt(30).dueDate(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(new NetDaysFromReceipt(30).countsFromReceipt()).isTrue();
        assertThat(new OnBusinessDay(new NetDaysFromReceipt(30)).countsFromReceipt())
                .isTrue();
        assertThat(net(30).countsFromReceipt()).isFalse();
    }

    @Test
    void a_due_date_moves_to_a_business_day_where_that_was_agreed() {
        // Good Friday 2026, a weekend and Easter Monday.
        assertThat(new OnBusinessDay(net(3)).dueDate(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(net(3).dueDate(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(new OnBusinessDay(net(1)).schedule(LocalDate.of(2026, 3, 31), eur("1.00")))
                .containsExactly(new DuePart(LocalDate.of(2026, 4, 1), eur("1.00")));
    }

    @Test
    void instalments_are_shares_amounts_and_a_balance() {
        PaymentTerms terms = new InInstalments(
                List.of(Part.of(percent("33.3333"), atOnce()), Part.of(eur("10.00"), net(30)), Part.balance(net(60))));

        assertThat(terms.schedule(INVOICED, eur("100.00")))
                .containsExactly(
                        new DuePart(INVOICED, eur("33.33")),
                        new DuePart(INVOICED.plusDays(30), eur("10.00")),
                        new DuePart(INVOICED.plusDays(60), eur("56.67")));
        assertThat(terms.dueDate(INVOICED)).isEqualTo(INVOICED.plusDays(60));
        assertThat(terms.wording(Language.DUTCH))
                .isEqualTo(
                        "33.3333%: Betaling direct bij ontvangst; EUR 10.00: Betaling binnen 30 dagen na factuurdatum;"
                                + " Het restant: Betaling binnen 60 dagen na factuurdatum");
    }

    @Property
    void instalments_come_to_the_total_and_none_is_below_zero(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 49) int one,
            @ForAll @IntRange(min = 1, max = 50) int two,
            @ForAll @LongRange(min = 1, max = 200_000) long amount) {
        Money total = Money.ofMinor(eur("1").getCurrencyUnit(), cents);
        List<DuePart> parts = new InInstalments(List.of(
                        Part.of(percent(one), atOnce()),
                        Part.of(percent(two), net(30)),
                        Part.of(Money.ofMinor(total.getCurrencyUnit(), amount), net(45)),
                        Part.balance(net(60))))
                .schedule(INVOICED, total);

        assertThat(parts.stream().map(DuePart::amount).reduce(eur("0.00"), Money::plus))
                .isEqualTo(total);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.amount().isNegative()).isFalse());
    }

    @Test
    void instalments_without_a_balance_at_the_end_or_of_all_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new InInstalments(List.of(Part.of(percent(50), atOnce()), Part.of(percent(50), net(30)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InInstalments(List.of(Part.of(percent(100), atOnce()), Part.balance(net(30)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new InInstalments(List.of(Part.balance(net(30)))));
        assertThatIllegalArgumentException().isThrownBy(() -> Part.of(eur("0.00"), net(30)));
        assertThatIllegalArgumentException().isThrownBy(() -> Part.balance(PaymentTerms.setOff()));
    }

    /** Oracle VAT-DISCOUNT-A, not deducted; VAT-SURCHARGE-A. */
    @Test
    void a_discount_and_a_surcharge_are_computed_on_the_total_and_change_no_due_date() {
        WithDiscount discount = new WithDiscount(net(30), percent(2), 8);
        WithSurcharge surcharge = new WithSurcharge(discount, percent(1));

        assertThat(discount.on(eur("1210.00"))).isEqualTo(eur("24.20"));
        assertThat(discount.until(INVOICED)).isEqualTo(INVOICED.plusDays(8));
        assertThat(surcharge.on(eur("1210.00"))).isEqualTo(eur("12.10"));
        assertThat(surcharge.dueDate(INVOICED)).isEqualTo(net(30).dueDate(INVOICED));
        assertThat(surcharge.wording(Language.ENGLISH))
                .isEqualTo(
                        "Payment within 30 days of the invoice date; 2% discount on the total for payment within 8 days"
                                + " of the invoice date; a surcharge of 1% of the total lapses if paid in time");
    }

    /** Oracle VAT-DISCOUNT-A, deducted: 980.00 and 205.80, and 20.00 and 4.20 more if it is not taken. */
    @Test
    void a_discount_that_the_invoice_deducts_is_owed_after_all_once_it_lapsed() {
        WithDiscount discount = WithDiscount.deducted(net(30), percent(2), 8);

        assertThat(discount.on(eur("1185.80"))).isEqualTo(eur("24.20"));
        assertThat(discount.until(INVOICED)).isEqualTo(INVOICED.plusDays(8));
        assertThat(discount.dueDate(INVOICED)).isEqualTo(net(30).dueDate(INVOICED));
        assertThat(discount.wording(Language.DUTCH))
                .isEqualTo(
                        "Betaling binnen 30 dagen na factuurdatum; de betalingskorting van 2% is al afgetrokken en vervalt"
                                + " bij betaling later dan 8 dagen na factuurdatum");
        assertThat(discount).isNotEqualTo(new WithDiscount(net(30), percent(2), 8));
        assertThatIllegalArgumentException().isThrownBy(() -> WithDiscount.deducted(net(30), percent(100), 8));
    }

    @Test
    void terms_go_around_each_other_in_one_order() {
        WithSurcharge surcharge = new WithSurcharge(net(30), percent(1));

        assertThatIllegalArgumentException().isThrownBy(() -> new WithSurcharge(surcharge, percent(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WithDiscount(surcharge, percent(1), 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new OnBusinessDay(surcharge));
        assertThatIllegalArgumentException().isThrownBy(() -> new WithDiscount(net(30), percent(100), 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new WithSurcharge(net(30), percent(0)));
    }

    /** Oracles TERM-1 and TERM-3. */
    @Test
    void the_law_sets_a_term_where_none_was_agreed_and_cuts_one_of_a_large_debtor() {
        LegalTerm business = LegalTerm.between(LegalTerm.Relation.BUSINESS);
        LegalTerm large = LegalTerm.between(LegalTerm.Relation.LARGE_TO_SMALL);
        LocalDate contract = LocalDate.of(2023, 8, 1);

        assertThat(business.dueIfNothingAgreed(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(large.effectiveDays(60, contract)).isEqualTo(30);
        assertThat(large.effectiveDays(60, LocalDate.of(2022, 6, 30))).isEqualTo(60);
        assertThat(business.effectiveDays(90, contract)).isEqualTo(90);
        assertThat(business.isTooLong(60, contract)).isFalse();
        assertThat(business.isTooLong(61, contract)).isTrue();
        assertThat(LegalTerm.between(LegalTerm.Relation.PUBLIC_BODY).isTooLong(31, contract))
                .isTrue();
        assertThat(LegalTerm.between(LegalTerm.Relation.CONSUMER).isTooLong(366, contract))
                .isFalse();
    }
}

package nl.factuurwerk.vat;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Worked cases of VAT around prompt and late payment. */
class PaymentOraclesTest {

    private static VatBreakdown breakdown(long standard, long reduced) {
        return VatCalculator.excluding(VatRounding.PER_GROUP)
                .of(
                        CurrencyUnit.EUR,
                        List.of(
                                new VatItem(VatGroup.taxed(percent(21)), standard),
                                new VatItem(VatGroup.taxed(percent(9)), reduced)))
                .breakdown();
    }

    /** Art. 2 Uitvoeringsbesluit OB 1968. */
    @Test
    void a_discount_deducted_on_the_invoice_lowers_vat_until_it_is_not_used() {
        var deducted = new EarlyPaymentDiscount(percent(2))
                .deductedFrom(VatCalculator.excluding(VatRounding.PER_GROUP)
                        .of(CurrencyUnit.EUR, List.of(new VatItem(VatGroup.taxed(percent(21)), 1_000_00)))
                        .breakdown());

        assertThat(deducted.stated().taxable()).isEqualTo(eur("980.00"));
        assertThat(deducted.stated().total()).isEqualTo(eur("205.80"));
        assertThat(deducted.stated().taxable().plus(deducted.stated().total())).isEqualTo(eur("1185.80"));
        assertThat(deducted.ifNotUsed().taxable()).isEqualTo(eur("20.00"));
        assertThat(deducted.ifNotUsed().total()).isEqualTo(eur("4.20"));
    }

    /** Art. 3 Uitvoeringsbesluit OB 1968. */
    @Test
    void a_discount_left_out_of_the_invoice_leaves_vat_on_the_full_price() {
        VatBreakdown full = breakdown(1_000_00, 0);

        var leftOut = new EarlyPaymentDiscount(percent(2)).leftOut(full);

        assertThat(full.total()).isEqualTo(eur("210.00"));
        assertThat(leftOut.invoiced()).isEqualTo(eur("1210.00"));
        assertThat(leftOut.ifPaidPromptly()).isEqualTo(eur("1185.80"));
    }

    @Test
    void a_surcharge_for_credit_bears_no_vat_while_it_is_not_paid() {
        var payable = new CreditSurcharge(percent(1)).on(eur("1210.00"));

        assertThat(payable.surcharge()).isEqualTo(eur("12.10"));
        assertThat(payable.ifPaidPromptly()).isEqualTo(eur("1210.00"));
        assertThat(payable.ifPaidLate()).isEqualTo(eur("1222.10"));
    }

    @Property
    void what_is_stated_and_what_becomes_due_add_up_to_the_full_price(
            @ForAll @LongRange(min = -1_000_000_00, max = 1_000_000_00) long standard,
            @ForAll @LongRange(min = -1_000_000_00, max = 1_000_000_00) long reduced,
            @ForAll @IntRange(min = 1, max = 9_999) int hundredths) {
        VatBreakdown full = breakdown(standard, reduced);

        var deducted = new EarlyPaymentDiscount(new Percentage(Decimal.of(hundredths, 2))).deductedFrom(full);

        for (int i = 0; i < full.subtotals().size(); i++) {
            VatSubtotal whole = full.subtotals().get(i);
            VatSubtotal stated = deducted.stated().subtotals().get(i);
            VatSubtotal notUsed = deducted.ifNotUsed().subtotals().get(i);
            assertThat(stated.taxable().plus(notUsed.taxable())).isEqualTo(whole.taxable());
            assertThat(stated.vat().plus(notUsed.vat())).isEqualTo(whole.vat());
        }
    }

    @Test
    void a_discount_of_nothing_or_everything_is_refused() {
        assertThatThrownBy(() -> new EarlyPaymentDiscount(percent(0))).hasMessageContaining("0%");
        assertThatThrownBy(() -> new EarlyPaymentDiscount(percent(100))).hasMessageContaining("100%");
        assertThatThrownBy(() -> new CreditSurcharge(percent("-1"))).hasMessageContaining("-1%");
    }
}

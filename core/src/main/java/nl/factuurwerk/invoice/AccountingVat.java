package nl.factuurwerk.invoice;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.vat.VatBreakdown;
import org.joda.money.Money;

/**
 * VAT of a document in a foreign currency, stated in the accounting currency as well (BT-6, BT-111; art. 35a(4) Wet OB):
 * converted per group, stored, and summed. Returns read what stands here.
 *
 * @param rate the rate it was converted at
 * @param perGroup the VAT of each group of the breakdown, in its order
 */
public record AccountingVat(ExchangeRate rate, List<Money> perGroup) {

    /**
     * Copies the amounts and checks that they can be summed.
     *
     * @throws IllegalArgumentException if an amount is not in the currency that the rate converts to
     * @throws ArithmeticException if the sum does not fit a {@code long} number of cents
     */
    public AccountingVat {
        Objects.requireNonNull(rate, "rate");
        perGroup = List.copyOf(perGroup);
        long sum = 0;
        for (Money vat : perGroup) {
            if (!vat.getCurrencyUnit().equals(rate.base())) {
                throw new IllegalArgumentException("VAT accounted for in " + rate.base() + " cannot be " + vat);
            }
            sum = Math.addExact(sum, vat.getAmountMinorLong());
        }
    }

    /**
     * Converts the VAT of a breakdown.
     *
     * @param breakdown VAT by group, in the currency of the document
     * @param rate the rate for that currency
     * @return each group converted, half up on the magnitude
     * @throws IllegalArgumentException if the rate is for another currency
     * @throws ArithmeticException if the sum does not fit a {@code long} number of cents
     */
    public static AccountingVat of(VatBreakdown breakdown, ExchangeRate rate) {
        return new AccountingVat(
                rate,
                breakdown.subtotals().stream()
                        .map(subtotal -> rate.convert(subtotal.vat()))
                        .toList());
    }

    /**
     * Returns the total.
     *
     * @return the sum over the groups (BT-111)
     */
    public Money total() {
        return perGroup.stream().reduce(Money.zero(rate.base()), Money::plus);
    }
}

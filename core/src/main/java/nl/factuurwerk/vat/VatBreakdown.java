package nl.factuurwerk.vat;

import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * VAT by group (BG-23), in the fixed order of {@link VatGroup}. Every total is the sum of its rows.
 *
 * @param currency the currency of every row
 * @param subtotals one for each group
 */
public record VatBreakdown(CurrencyUnit currency, List<VatSubtotal> subtotals) {

    /**
     * Copies the rows and checks them.
     *
     * @throws IllegalArgumentException if a row is in another currency, or a group occurs twice or out of order
     */
    public VatBreakdown {
        Objects.requireNonNull(currency, "currency");
        subtotals = List.copyOf(subtotals);
        VatGroup previous = null;
        for (VatSubtotal subtotal : subtotals) {
            if (!subtotal.vat().getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException("A breakdown in " + currency + " cannot hold " + subtotal);
            }
            if (previous != null && previous.compareTo(subtotal.group()) >= 0) {
                throw new IllegalArgumentException(
                        "A breakdown cannot have " + subtotal.group() + " after " + previous);
            }
            previous = subtotal.group();
        }
    }

    /**
     * Returns the sum of what VAT is computed on.
     *
     * @return the total without VAT (BT-109)
     */
    public Money taxable() {
        return subtotals.stream().map(VatSubtotal::taxable).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Returns the sum of VAT.
     *
     * @return the total VAT (BT-110)
     */
    public Money total() {
        return subtotals.stream().map(VatSubtotal::vat).reduce(Money.zero(currency), Money::plus);
    }
}

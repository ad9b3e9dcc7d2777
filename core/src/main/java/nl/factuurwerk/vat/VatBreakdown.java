package nl.factuurwerk.vat;

import java.util.Comparator;
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

    private static final Comparator<VatSubtotal> ORDER = Comparator.comparing(VatSubtotal::group);

    /**
     * Copies the rows and checks them.
     *
     * @throws IllegalArgumentException if a row is in another currency, or a group occurs twice or out of order
     */
    public VatBreakdown {
        Objects.requireNonNull(currency, "currency");
        subtotals = List.copyOf(subtotals);
        for (int i = 0; i < subtotals.size(); i++) {
            VatSubtotal subtotal = subtotals.get(i);
            if (!subtotal.currency().equals(currency)) {
                throw new IllegalArgumentException("A breakdown in " + currency + " cannot hold " + subtotal);
            }
            if (i > 0 && ORDER.compare(subtotals.get(i - 1), subtotal) >= 0) {
                throw new IllegalArgumentException("A breakdown cannot have " + subtotal.group() + " after "
                        + subtotals.get(i - 1).group());
            }
        }
    }

    /**
     * Returns the sum of what VAT is computed on.
     *
     * @return the total without VAT (BT-109)
     */
    public Money taxable() {
        return Money.ofMinor(currency, taxableMinor());
    }

    /**
     * Returns the sum of VAT.
     *
     * @return the total VAT (BT-110)
     */
    public Money total() {
        return Money.ofMinor(currency, totalMinor());
    }

    /**
     * Returns {@link #taxable} in the smallest unit of the currency.
     *
     * @return for instance euro cents
     */
    public long taxableMinor() {
        long sum = 0;
        for (VatSubtotal subtotal : subtotals) {
            sum = Math.addExact(sum, subtotal.taxableMinor());
        }
        return sum;
    }

    /**
     * Returns {@link #total} in the smallest unit of the currency.
     *
     * @return for instance euro cents
     */
    public long totalMinor() {
        long sum = 0;
        for (VatSubtotal subtotal : subtotals) {
            sum = Math.addExact(sum, subtotal.vatMinor());
        }
        return sum;
    }
}

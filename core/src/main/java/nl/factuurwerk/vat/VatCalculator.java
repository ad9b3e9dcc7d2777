package nl.factuurwerk.vat;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.text.Explanation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Computes VAT by group, exactly and under a stated policy. Stateless; works on whole cents in checked {@code long}s.
 *
 * <pre>{@code
 * VatBreakdown vat = VatCalculator.excluding(PER_GROUP).of(CurrencyUnit.EUR, items).breakdown();
 * }</pre>
 *
 * <p>Rounding is half up on the magnitude (art. 5a Uitvoeringsbesluit OB 1968), so that negated items give the negated
 * result.
 *
 * <p>With prices including VAT, the VAT of a group is taken from its gross sum, and the net of each item follows the
 * running gross sum of its group in the order given: the net of all items so far is exact at every step, so that the
 * nets add up to the taxable amount and no price including VAT ever moves.
 */
public final class VatCalculator {

    private final PriceMode mode;
    private final VatRounding rounding;

    private VatCalculator(PriceMode mode, VatRounding rounding) {
        this.mode = Objects.requireNonNull(mode, "mode");
        this.rounding = Objects.requireNonNull(rounding, "rounding");
    }

    /**
     * Returns the calculator for a policy.
     *
     * @param mode whether the items include VAT
     * @param rounding where VAT is rounded
     * @return the calculator
     */
    public static VatCalculator of(PriceMode mode, VatRounding rounding) {
        return new VatCalculator(mode, rounding);
    }

    /**
     * Returns the calculator for amounts without VAT.
     *
     * @param rounding where VAT is rounded
     * @return the calculator
     */
    public static VatCalculator excluding(VatRounding rounding) {
        return of(PriceMode.EXCLUDING, rounding);
    }

    /**
     * Returns the calculator for amounts with VAT.
     *
     * @param rounding where VAT is rounded
     * @return the calculator
     */
    public static VatCalculator including(VatRounding rounding) {
        return of(PriceMode.INCLUDING, rounding);
    }

    /**
     * Computes VAT.
     *
     * @param currency the currency of the amounts
     * @param items lines, charges, and allowances below zero; their order decides only which net gets an odd cent, and
     *     only where prices include VAT
     * @return the breakdown, and each item without VAT
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public VatComputation of(CurrencyUnit currency, List<VatItem> items) {
        VatAccumulator sums = accumulator();
        long[] nets = new long[items.size()];
        for (int i = 0; i < nets.length; i++) {
            nets[i] = sums.add(items.get(i).group(), items.get(i).minor());
        }
        return new VatComputation(sums.breakdown(currency), nets);
    }

    /**
     * Starts to add up amounts that come one after the other.
     *
     * @return an accumulator under this policy, with nothing in it
     */
    public VatAccumulator accumulator() {
        return new VatAccumulator(mode, rounding);
    }

    /**
     * Explains the VAT of an amount that is rounded as a whole: of a group, or of a line where each is rounded apart.
     *
     * @param group what it is taxed as
     * @param amount the amount, without or with VAT as the price mode says
     * @return for instance {@code 9% of EUR 63.75 = 5.7375, rounded half up to EUR 5.74}
     */
    public Explanation explain(VatGroup group, Money amount) {
        return VatExplanation.of(mode, group, amount);
    }
}

package nl.factuurwerk.vat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
        Map<VatGroup, Running> groups = new TreeMap<>();
        long[] nets = new long[items.size()];
        for (int i = 0; i < nets.length; i++) {
            VatItem item = items.get(i);
            Running group = groups.computeIfAbsent(item.group(), Running::new);
            nets[i] = add(group, item.minor());
        }
        List<VatSubtotal> subtotals = new ArrayList<>(groups.size());
        for (Running group : groups.values()) {
            subtotals.add(subtotal(currency, group));
        }
        return new VatComputation(new VatBreakdown(currency, subtotals), nets);
    }

    /** Adds an item to its group and returns the item without VAT. */
    private long add(Running group, long minor) {
        long before = group.net;
        group.sum = Math.addExact(group.sum, minor);
        if (rounding == VatRounding.PER_LINE) {
            long vat = vatOf(group.key, minor);
            group.vat = Math.addExact(group.vat, vat);
            group.net = Math.addExact(before, mode == PriceMode.INCLUDING ? minor - vat : minor);
        } else {
            group.net = mode == PriceMode.INCLUDING ? group.sum - vatOf(group.key, group.sum) : group.sum;
        }
        return group.net - before;
    }

    private VatSubtotal subtotal(CurrencyUnit currency, Running group) {
        long vat = rounding == VatRounding.PER_LINE ? group.vat : vatOf(group.key, group.sum);
        return new VatSubtotal(group.key, Money.ofMinor(currency, group.net), Money.ofMinor(currency, vat));
    }

    private long vatOf(VatGroup group, long minor) {
        return mode == PriceMode.INCLUDING
                ? group.rate().containedIn(minor)
                : group.rate().of(minor); // BR-CO-17
    }

    /** The sums of one group while items are added; lives only within one call. */
    private static final class Running {
        private final VatGroup key;
        private long sum;
        private long net;
        private long vat;

        Running(VatGroup key) {
            this.key = key;
        }
    }
}

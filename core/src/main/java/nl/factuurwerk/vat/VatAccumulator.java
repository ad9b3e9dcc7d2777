package nl.factuurwerk.vat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Adds up VAT while amounts come in, one after the other, in memory that grows with the groups and not with the amounts.
 * Made by {@link VatCalculator#accumulator}; for one document and one thread.
 *
 * <pre>{@code
 * VatAccumulator vat = VatCalculator.including(PER_GROUP).accumulator();
 * long net = vat.add(VatGroup.taxed(percent(21)), 12_100);    // 10_000
 * VatBreakdown breakdown = vat.breakdown(CurrencyUnit.EUR);
 * }</pre>
 */
public final class VatAccumulator {

    /** So few groups are found faster one by one than by their hash. */
    private static final int FEW = 8;

    private final PriceMode mode;
    private final VatRounding rounding;
    private final List<Sums> groups = new ArrayList<>(4);
    private @Nullable Map<VatGroup, Sums> byGroup;

    VatAccumulator(PriceMode mode, VatRounding rounding) {
        this.mode = mode;
        this.rounding = rounding;
    }

    /**
     * Adds an amount.
     *
     * @param group what it is taxed as
     * @param minor a line, a charge, or an allowance below zero, in the smallest unit of the currency, without or with
     *     VAT as the price mode says
     * @return the amount without VAT
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public long add(VatGroup group, long minor) {
        Sums sums = sums(group);
        long before = sums.net;
        sums.gross = Math.addExact(sums.gross, minor);
        if (rounding == VatRounding.PER_LINE) {
            long vat = vatOf(group, minor);
            sums.vat = Math.addExact(sums.vat, vat);
            sums.net = Math.addExact(before, mode == PriceMode.INCLUDING ? minor - vat : minor);
        } else {
            sums.net = mode == PriceMode.INCLUDING ? sums.gross - vatOf(group, sums.gross) : sums.gross;
        }
        return Math.subtractExact(sums.net, before);
    }

    /**
     * Returns VAT by group, of what was added so far.
     *
     * @param currency the currency of the amounts
     * @return the breakdown, in the fixed order of {@link VatGroup}
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public VatBreakdown breakdown(CurrencyUnit currency) {
        VatSubtotal[] subtotals = new VatSubtotal[groups.size()];
        for (int i = 0; i < subtotals.length; i++) {
            Sums sums = groups.get(i);
            long vat = rounding == VatRounding.PER_LINE ? sums.vat : vatOf(sums.group, sums.gross);
            subtotals[i] = new VatSubtotal(sums.group, currency, sums.net, vat);
        }
        return VatBreakdown.sorted(currency, subtotals);
    }

    private long vatOf(VatGroup group, long minor) {
        return mode == PriceMode.INCLUDING
                ? group.rate().containedIn(minor)
                : group.rate().of(minor); // BR-CO-17
    }

    private Sums sums(VatGroup group) {
        if (byGroup != null) {
            return byGroup.computeIfAbsent(group, this::append);
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            Sums sums = groups.get(i);
            if (sums.group.equals(group)) {
                return sums;
            }
        }
        Sums added = append(group);
        if (groups.size() > FEW) {
            Map<VatGroup, Sums> index = new HashMap<>();
            groups.forEach(sums -> index.put(sums.group, sums));
            byGroup = index;
        }
        return added;
    }

    private Sums append(VatGroup group) {
        Sums added = new Sums(group);
        groups.add(added);
        return added;
    }

    /** The sums of one group. */
    private static final class Sums {
        private final VatGroup group;
        private long gross;
        private long net;
        private long vat;

        Sums(VatGroup group) {
            this.group = group;
        }
    }
}

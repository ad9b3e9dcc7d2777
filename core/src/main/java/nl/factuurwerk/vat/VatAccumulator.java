package nl.factuurwerk.vat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    /** So few groups are found faster one by one than in a tree. */
    private static final int FEW = 8;

    private final PriceMode mode;
    private final VatRounding rounding;

    /** Whether VAT is taken with every amount, and not once at the end. */
    private final boolean running;

    /** The groups so far, each with the next one, in the order of {@link VatGroup}. */
    private @Nullable Sums first;

    private int groups;

    /** The same groups, once they are more than a few. */
    private @Nullable NavigableMap<VatGroup, Sums> index;

    VatAccumulator(PriceMode mode, VatRounding rounding) {
        this.mode = mode;
        this.rounding = rounding;
        this.running = mode == PriceMode.INCLUDING || rounding == VatRounding.PER_LINE;
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
        sums.added = true;
        sums.stated = Math.addExact(sums.stated, minor);
        if (!running) {
            return minor;
        }
        long before = sums.vat;
        sums.vat = rounding == VatRounding.PER_LINE
                ? Math.addExact(before, vatOf(group, minor))
                : Math.addExact(sums.beforeVat, addedVat(sums));
        return mode == PriceMode.INCLUDING ? Math.subtractExact(minor, sums.vat - before) : minor;
    }

    /**
     * Goes on from amounts that were billed before this document. They do not count in its sums; the VAT of the group is
     * that of everything together, less the VAT that was stated before. Where credits rounded what was stated before by
     * themselves, the difference is made up for as far as the VAT stays between zero and what is added. To be called before
     * anything is added to the group.
     *
     * @param billed what was billed before of the group; of no effect where nothing is added to it
     * @throws IllegalStateException if VAT is rounded for each amount apart: there is nothing to go on from
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public void goOnFrom(VatSubtotal billed) {
        if (rounding == VatRounding.PER_LINE) {
            throw new IllegalStateException("VAT that is rounded per line does not go on from " + billed);
        }
        Sums sums = sums(billed.group());
        long before = billed.taxableMinor();
        sums.before = mode == PriceMode.INCLUDING ? Math.addExact(before, billed.vatMinor()) : before;
        sums.beforeVat = billed.vatMinor();
        sums.goesOn = true;
        sums.stated = sums.before;
        sums.vat = sums.beforeVat;
    }

    /**
     * Takes off an amount whose VAT was stated on another document, and is not computed again.
     *
     * @param group what it was taxed as
     * @param taxable the amount without VAT
     * @param vat the VAT that was stated on it
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public void deduct(VatGroup group, long taxable, long vat) {
        Sums sums = sums(group);
        sums.deducted = true;
        sums.taxableOff = Math.addExact(sums.taxableOff, taxable);
        sums.vatOff = Math.addExact(sums.vatOff, vat);
    }

    /**
     * Returns the sum without VAT of what was added so far.
     *
     * @return the same as {@link VatBreakdown#taxableMinor}
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public long taxableMinor() {
        long sum = 0;
        for (Sums each = first; each != null; each = each.next) {
            sum = Math.addExact(sum, taxable(each));
        }
        return sum;
    }

    /**
     * Returns the sum of VAT on what was added so far.
     *
     * @return the same as {@link VatBreakdown#totalMinor}
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public long totalMinor() {
        long sum = 0;
        for (Sums each = first; each != null; each = each.next) {
            sum = Math.addExact(sum, vat(each));
        }
        return sum;
    }

    /**
     * Returns VAT by group, of what was added so far.
     *
     * @param currency the currency of the amounts
     * @return the breakdown, in the fixed order of {@link VatGroup}
     * @throws ArithmeticException if a sum does not fit a {@code long}
     */
    public VatBreakdown breakdown(CurrencyUnit currency) {
        List<VatSubtotal> subtotals = new ArrayList<>(groups);
        for (Sums each = first; each != null; each = each.next) {
            if (each.added || each.deducted) {
                subtotals.add(new VatSubtotal(each.group, currency, taxable(each), vat(each)));
            }
        }
        return new VatBreakdown(currency, subtotals);
    }

    private long taxable(Sums sums) {
        long added = Math.subtractExact(sums.stated, sums.before);
        long taxable = mode == PriceMode.INCLUDING ? Math.subtractExact(added, added(sums)) : added;
        return Math.subtractExact(taxable, sums.taxableOff);
    }

    private long vat(Sums sums) {
        return Math.subtractExact(added(sums), sums.vatOff);
    }

    /** The VAT of what was added, without what is taken off. */
    private long added(Sums sums) {
        if (!sums.added) {
            return 0;
        }
        return running ? Math.subtractExact(sums.vat, sums.beforeVat) : addedVat(sums);
    }

    /** The VAT of everything together, less what was stated before. */
    private long addedVat(Sums sums) {
        long vat = Math.subtractExact(vatOf(sums.group, sums.stated), sums.beforeVat);
        return sums.goesOn ? within(vat, Math.subtractExact(sums.stated, sums.before)) : vat;
    }

    /** No more VAT than there is of an amount, and none of the other sign. */
    private static long within(long vat, long amount) {
        return Math.clamp(vat, Math.min(0, amount), Math.max(0, amount));
    }

    private long vatOf(VatGroup group, long minor) {
        return mode == PriceMode.INCLUDING
                ? group.rate().containedIn(minor)
                : group.rate().of(minor); // BR-CO-17
    }

    /** Finds the sums of a group, first by identity: in a document, lines that are taxed alike mostly share their group. */
    @SuppressWarnings("ReferenceEquality")
    private Sums sums(VatGroup group) {
        if (index == null) {
            for (Sums each = first; each != null; each = each.next) {
                if (each.group == group) {
                    return each;
                }
            }
        }
        Sums before = lastUpTo(group);
        return before != null && before.group.equals(group) ? before : insert(group, before);
    }

    private @Nullable Sums lastUpTo(VatGroup group) {
        if (index != null) {
            Map.Entry<VatGroup, Sums> entry = index.floorEntry(group);
            return entry == null ? null : entry.getValue();
        }
        Sums last = null;
        for (Sums each = first; each != null && each.group.compareTo(group) <= 0; each = each.next) {
            last = each;
        }
        return last;
    }

    private Sums insert(VatGroup group, @Nullable Sums before) {
        Sums added = new Sums(group);
        if (before == null) {
            added.next = first;
            first = added;
        } else {
            added.next = before.next;
            before.next = added;
        }
        groups++;
        if (index != null) {
            index.put(group, added);
        } else if (groups > FEW) {
            index = new TreeMap<>();
            for (Sums each = first; each != null; each = each.next) {
                index.put(each.group, each);
            }
        }
        return added;
    }

    /** The sums of one group: of what was added, without or with VAT as the price mode says, and of the VAT on it. */
    private static final class Sums {
        private final VatGroup group;
        private boolean added;
        private long stated;
        private long vat;
        private boolean goesOn;
        private long before;
        private long beforeVat;
        private boolean deducted;
        private long taxableOff;
        private long vatOff;
        private @Nullable Sums next;

        Sums(VatGroup group) {
            this.group = group;
        }
    }
}

package nl.factuurwerk.invoice;

import java.util.Optional;
import java.util.OptionalLong;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.Supply;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the electronics on a draft come to, as far as its lines tell, where the host does not state it. They are reverse
 * charged from an amount per supply and kind of goods, excluding VAT (art. 24ba Uitvoeringsbesluit OB 1968), and a draft
 * tells neither which lines are of one kind, phones or laptops, nor which were one supply. So it gives two bounds: a line is
 * worth at least what it comes to itself, and at most what all electronics of the draft come to. Only where the threshold
 * lies between the two is it asked for.
 *
 * <p>Prices that include VAT are no lower bound, as it is not known yet whether VAT is in them. What is taken back belongs
 * to a supply that this draft does not have, and has no bounds. Nor has anything in a currency without exchange rate.
 */
final class ElectronicsWorth {

    private final Pricing pricing;
    private OptionalLong smallest = OptionalLong.empty();
    private long positive;
    private long negative;
    private long charges;
    private long allowances;

    private ElectronicsWorth(Pricing pricing) {
        this.pricing = pricing;
    }

    /** Sums up the electronics of a draft; most have none. */
    static ElectronicsWorth of(InvoiceDraft draft) {
        ElectronicsWorth worth = new ElectronicsWorth(draft.pricing());
        if (draft.lines().stream().anyMatch(ElectronicsWorth::isElectronics)) {
            worth.sum(draft);
        }
        return worth;
    }

    private static boolean isElectronics(DraftLine line) {
        return line.vatClass().equals(VatClass.ELECTRONICS);
    }

    private void sum(InvoiceDraft draft) {
        long whole = 0;
        for (DraftLine line : draft.lines()) {
            long total = total(line);
            whole = Math.addExact(whole, Math.max(0, total));
            if (isElectronics(line)) {
                add(total);
            }
        }
        for (Adjustment adjustment : draft.adjustments()) {
            if (adjustment.vatClass().map(VatClass.ELECTRONICS::equals).orElse(true)) {
                add(adjustment, whole);
            }
        }
    }

    private void add(long total) {
        if (total < 0) {
            negative = Math.addExact(negative, total);
        } else {
            positive = Math.addExact(positive, total);
            smallest = OptionalLong.of(Math.min(total, smallest.orElse(total)));
        }
    }

    /** One that is spread over all lines falls on any of them with no more than its whole. */
    private void add(Adjustment adjustment, long whole) {
        long size = adjustment.minorOf(whole);
        switch (adjustment.kind()) {
            case ALLOWANCE -> allowances = Math.addExact(allowances, size);
            case CHARGE -> charges = Math.addExact(charges, size);
        }
    }

    /** Tells a supply of electronics, which this line states, what they come to. */
    Supply tell(Supply supply, DraftLine line) {
        long own = isElectronics(line) ? total(line) : -1;
        return own < 0 ? supply : bounded(supply, own);
    }

    /** Tells it of what comes with electronics, such as their transport, whichever of them that is. */
    Supply tell(Supply supply) {
        return supply.vatClass().equals(VatClass.ELECTRONICS) && smallest.isPresent()
                ? bounded(supply, smallest.getAsLong())
                : supply;
    }

    private Supply bounded(Supply supply, long own) {
        boolean excluding = pricing.mode() == PriceMode.EXCLUDING;
        long least = excluding ? Math.max(0, Math.subtractExact(Math.addExact(own, negative), allowances)) : 0;
        long most = Math.addExact(positive, charges);
        return euros(least)
                .flatMap(from -> euros(most).map(to -> supply.worthBetween(from, to)))
                .orElse(supply);
    }

    private Optional<Money> euros(long minor) {
        Money amount = Money.ofMinor(pricing.currency(), minor);
        return pricing.currency().equals(CurrencyUnit.EUR)
                ? Optional.of(amount)
                : pricing.exchangeRate().map(rate -> rate.convert(amount));
    }

    private static long total(DraftLine line) {
        long base = line.price().orElseThrow().minorFor(line.quantity().orElseThrow());
        long total = base;
        for (Adjustment adjustment : line.adjustments()) {
            total = Math.addExact(total, adjustment.kind().signed(adjustment.minorOf(base)));
        }
        return total;
    }
}

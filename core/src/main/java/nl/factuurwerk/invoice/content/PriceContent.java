package nl.factuurwerk.invoice.content;

import java.util.Optional;
import nl.factuurwerk.money.Decimal;

/**
 * The price of an item as a document states it, without VAT (BG-29).
 *
 * @param net the price that the line is computed with (BT-146)
 * @param discount what was taken off the gross price (BT-147)
 * @param gross the price before the discount (BT-148)
 * @param baseQuantity how many the price is for (BT-149); absent for one
 * @param baseUnit the unit of that quantity (BT-150); absent where it is the unit of the line
 */
public record PriceContent(
        Optional<Decimal> net,
        Optional<Decimal> discount,
        Optional<Decimal> gross,
        Optional<Decimal> baseQuantity,
        Optional<String> baseUnit) {

    private static final PriceContent NONE =
            new PriceContent(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Takes a blank text for none. */
    public PriceContent {
        baseUnit = Stated.text(baseUnit);
    }

    /**
     * States a price for one, without discount.
     *
     * @param net the price
     * @return the price
     */
    public static PriceContent of(Decimal net) {
        return new PriceContent(
                Optional.of(net), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Adds how many the price is for.
     *
     * @param quantity the quantity: 1000 where the price is per thousand
     * @return the price for so many, in the unit of the line
     */
    public PriceContent per(Decimal quantity) {
        return new PriceContent(net, discount, gross, Optional.of(quantity), baseUnit);
    }

    /**
     * Returns the price of which nothing is stated.
     *
     * @return the absent price
     */
    public static PriceContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}

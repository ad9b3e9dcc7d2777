package nl.factuurwerk.vat;

import java.util.Objects;

/**
 * What {@link VatCalculator} made of a list of items: the breakdown, and each item without VAT.
 */
public final class VatComputation {

    private final VatBreakdown breakdown;
    private final long[] nets;

    VatComputation(VatBreakdown breakdown, long[] nets) {
        this.breakdown = Objects.requireNonNull(breakdown, "breakdown");
        this.nets = nets;
    }

    /**
     * Returns VAT by group.
     *
     * @return the breakdown
     */
    public VatBreakdown breakdown() {
        return breakdown;
    }

    /**
     * Returns an item without VAT. The items of a group add up to its taxable amount, to the cent.
     *
     * @param item the position of the item in the list that was given
     * @return the amount without VAT, in the smallest unit of the currency
     */
    public long netMinor(int item) {
        return nets[item];
    }
}

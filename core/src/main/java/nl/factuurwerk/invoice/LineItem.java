package nl.factuurwerk.invoice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.LineVat;

/**
 * What a line of a document states, before anything is computed from it: what, how much, at which price, taxed as what.
 */
public final class LineItem {

    private final DraftLine stated;
    private final Quantity quantity;
    private final UnitPrice price;
    private final LineVat vat;

    private LineItem(DraftLine stated, LineVat vat) {
        this.stated = stated.undecided();
        this.quantity = stated.quantity().orElseThrow(() -> new IllegalArgumentException("No quantity: " + stated));
        this.price = stated.price().orElseThrow(() -> new IllegalArgumentException("No unit price: " + stated));
        this.vat = Objects.requireNonNull(vat, "vat");
    }

    /**
     * Makes an item of what the host stated and what was decided about its VAT.
     *
     * @param stated the line, with quantity and price
     * @param vat what it is for VAT
     * @return the item
     * @throws IllegalArgumentException if the line has no quantity or no price
     */
    public static LineItem of(DraftLine stated, LineVat vat) {
        return new LineItem(stated, vat);
    }

    /**
     * Returns the line as the host stated it.
     *
     * @return the line, without what it is taxed as: {@link #vat} says that
     */
    public DraftLine stated() {
        return stated;
    }

    /**
     * Returns what is supplied.
     *
     * @return the name of the item (BT-153)
     */
    public String description() {
        return stated.description();
    }

    /**
     * Returns more about it.
     *
     * @return the description of the item (BT-154)
     */
    public Optional<String> details() {
        return stated.details();
    }

    /**
     * Returns how much of it.
     *
     * @return the quantity (BT-129)
     */
    public Quantity quantity() {
        return quantity;
    }

    /**
     * Returns what one costs.
     *
     * @return the price, without or with VAT as the document's prices are
     */
    public UnitPrice price() {
        return price;
    }

    /**
     * Returns when it was supplied.
     *
     * @return the days (BG-26), or empty where the document says it for all lines
     */
    public Optional<DateRange> period() {
        return stated.period();
    }

    /**
     * Returns the seller's number of the item.
     *
     * @return the number (BT-155)
     */
    public Optional<String> itemNumber() {
        return stated.itemNumber();
    }

    /**
     * Returns what the line bills.
     *
     * @return references that the invoice carries unread
     */
    public List<SourceReference> sources() {
        return stated.sources();
    }

    /**
     * Returns what it is for VAT.
     *
     * @return treatment, category, rate and reason
     */
    public LineVat vat() {
        return vat;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineItem that && stated.equals(that.stated) && vat.equals(that.vat);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stated, vat);
    }

    @Override
    public String toString() {
        return stated + " (" + vat.group() + ")";
    }
}

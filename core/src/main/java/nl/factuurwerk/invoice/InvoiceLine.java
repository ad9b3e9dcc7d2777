package nl.factuurwerk.invoice;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.vat.LineVat;
import org.joda.money.Money;

/**
 * A line as it stands on a document (BG-25), computed.
 *
 * @param item what the line states
 * @param adjustments allowances and charges on it (BG-27, BG-28)
 * @param amount quantity times price less allowances plus charges, without or with VAT as the document's prices are:
 *     what is printed
 * @param net the same without VAT (BT-131); equal to {@code amount} where prices are without VAT
 * @param netPrice the unit price without VAT (BT-146), with as many decimals as it takes for quantity times price to give
 *     the net before adjustments
 */
public record InvoiceLine(
        LineItem item, List<AppliedAdjustment> adjustments, Money amount, Money net, UnitPrice netPrice) {

    /** Checks presence and copies the adjustments. */
    public InvoiceLine {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(netPrice, "netPrice");
        adjustments = List.copyOf(adjustments);
    }

    /**
     * Returns what is supplied.
     *
     * @return the name of the item (BT-153)
     */
    public String description() {
        return item.description();
    }

    /**
     * Returns how much of it.
     *
     * @return the quantity (BT-129)
     */
    public Quantity quantity() {
        return item.quantity();
    }

    /**
     * Returns what one costs, as it was agreed.
     *
     * @return the price, without or with VAT as the document's prices are
     */
    public UnitPrice price() {
        return item.price();
    }

    /**
     * Returns what it is for VAT.
     *
     * @return treatment, category, rate and reason
     */
    public LineVat vat() {
        return item.vat();
    }

    /**
     * Returns quantity times net price, before allowances and charges.
     *
     * @return the amount without VAT
     */
    public Money netBeforeAdjustments() {
        Money sum = net;
        for (AppliedAdjustment adjustment : adjustments) {
            sum = adjustment.kind() == Adjustment.Kind.ALLOWANCE
                    ? sum.plus(adjustment.net())
                    : sum.minus(adjustment.net());
        }
        return sum;
    }
}

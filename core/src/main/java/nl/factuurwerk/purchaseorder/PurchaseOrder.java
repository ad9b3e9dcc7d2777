package nl.factuurwerk.purchaseorder;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * An order of a customer (<em>inkooporder</em>): up to so much may be invoiced under its number. What is left of it is not
 * kept, but found from the invoices: see {@link PurchaseOrderBalance}.
 *
 * @param customer who ordered
 * @param number the number that the customer gave it (BT-13), unique among the orders of that customer
 * @param amount what may be invoiced under it, without VAT
 * @param valid the days of supply that it is for
 */
public record PurchaseOrder(Id<Party> customer, String number, Money amount, DateRange valid) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is blank or has blanks around it, or the amount is not above zero
     */
    public PurchaseOrder {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(valid, "valid");
        if (number.isBlank() || !number.equals(number.strip())) {
            throw new IllegalArgumentException("Not the number of an order: '" + number + "'");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("An order is for an amount above zero: " + amount);
        }
    }

    /**
     * Makes an order for supplies of any day.
     *
     * @param customer who ordered
     * @param number the number that the customer gave it
     * @param amount what may be invoiced under it, without VAT
     * @return the order
     * @throws IllegalArgumentException if the number is blank or has blanks around it, or the amount is not above zero
     */
    public static PurchaseOrder of(Id<Party> customer, String number, Money amount) {
        return new PurchaseOrder(customer, number, amount, DateRange.always());
    }

    /**
     * Returns this order for supplies of some days only.
     *
     * @param days the days of supply
     * @return the changed order
     */
    public PurchaseOrder during(DateRange days) {
        return new PurchaseOrder(customer, number, amount, days);
    }

    /**
     * Returns this order for another amount, as the customer raised or lowered it.
     *
     * @param changed what may be invoiced under it in all, without VAT
     * @return the changed order
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public PurchaseOrder worth(Money changed) {
        return new PurchaseOrder(customer, number, changed, valid);
    }
}

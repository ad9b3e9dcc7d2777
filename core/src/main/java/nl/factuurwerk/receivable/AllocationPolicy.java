package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * Which open items money goes to. A host may bring its own; what it gives is checked when it is registered.
 *
 * <p>A payer may say which claim is paid (art. 6:43(1) BW); these are for a payer who did not.
 */
@FunctionalInterface
public interface AllocationPolicy {

    /**
     * Divides money over what is open.
     *
     * @param amount how much there is, zero or more
     * @param on the day of the payment
     * @param items what is open, in the currency of the amount
     * @return portions that come to the amount, or to less where less is open; none is more than is open
     */
    List<Portion> divide(Money amount, LocalDate on, List<OpenItem> items);

    /**
     * Returns the order by law for a payer who did not say which claim is paid: what is due before what is not, the older
     * invoice before the newer, and those alike in proportion (art. 6:43(2) BW). Of each claim costs come first, then
     * interest, then the principal (art. 6:44(1) BW). Which of two claims is the more burdensome is not known here, so all
     * are held to be alike in that; {@link nl.factuurwerk.claim.AllocationCalculator} takes it into account.
     *
     * @return the order
     */
    static AllocationPolicy statutory() {
        return new StatutoryOrder();
    }

    /**
     * Returns the order of most books: invoices by due date and then by number, and the invoice itself before what was charged
     * on it. A creditor may agree to that, and does where it does not press for interest.
     *
     * @return the order
     */
    static AllocationPolicy oldestFirst() {
        return new OldestFirst();
    }
}

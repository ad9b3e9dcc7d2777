package nl.factuurwerk.receivable;

import java.util.List;
import org.joda.money.Money;

/**
 * In which order money goes to what is open. A host may bring its own; what it gives is checked when it is registered.
 *
 * <p>A payer may say which claim is paid (art. 6:43(1) BW); these orders are for a payer who did not.
 */
@FunctionalInterface
public interface AllocationOrder {

    /**
     * Divides money over what is open.
     *
     * @param amount how much there is, zero or more
     * @param items what is open, in the currency of the amount
     * @return portions that come to the amount, or to less where less is open; none is more than is open
     */
    List<Portion> divide(Money amount, List<OpenItem> items);

    /**
     * Returns the order by law for a payer who did not say which claim is paid: what is due before what is not, and what is
     * due first before what is due later; claims that are due on the same day in proportion (art. 6:43(2) BW). Of each
     * claim costs come first, then interest, then the principal (art. 6:44(1) BW). Which of two claims is the more onerous
     * is for a host to say; here none is.
     *
     * @return the order
     */
    static AllocationOrder statutory() {
        return new OldestFirst(true, List.of(ClaimPart.values()));
    }

    /**
     * Returns the order of most books: invoices by due date and then by number, and the invoice itself before what was charged
     * on it. A creditor may agree to that, and does where it does not press for interest.
     *
     * @return the order
     */
    static AllocationOrder oldestFirst() {
        return new OldestFirst(false, List.of(ClaimPart.PRINCIPAL, ClaimPart.INTEREST, ClaimPart.COSTS));
    }
}

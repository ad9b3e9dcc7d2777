package nl.factuurwerk.claim;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What of a payment went to one debt.
 *
 * @param reference what the debt is known by
 * @param costs what went to its own costs
 * @param interest what went to interest, and to a penalty that is owed instead of it
 * @param principal what went to principal
 */
public record DebtAllocation(String reference, Money costs, Money interest, Money principal) {

    /** Checks presence. */
    public DebtAllocation {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(costs, "costs");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(principal, "principal");
    }

    /**
     * Returns all that went to the debt.
     *
     * @return the sum of the parts
     */
    public Money total() {
        return costs.plus(interest).plus(principal);
    }
}

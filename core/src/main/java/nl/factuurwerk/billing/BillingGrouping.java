package nl.factuurwerk.billing;

import java.util.List;
import java.util.Set;

/**
 * How billables become lines. Those that have the same keys, and the same price, unit and VAT, share a line; what differs
 * in price, unit or VAT never does.
 *
 * @param keys what tells lines apart, in the order in which their name says it; none for one line of everything
 * @param apart whether each billable has a line of its own all the same
 */
public record BillingGrouping(List<BillingKey> keys, boolean apart) {

    /** One line for each project. */
    public static final BillingGrouping PER_PROJECT = by(BillingKey.PROJECT);

    /** One line for each employee on each project. */
    public static final BillingGrouping PER_PROJECT_AND_EMPLOYEE = by(BillingKey.PROJECT, BillingKey.EMPLOYEE);

    /** One line for each billable, by project, with what was noted of it. */
    public static final BillingGrouping PER_ENTRY = new BillingGrouping(List.of(BillingKey.PROJECT), true);

    /**
     * Copies the keys.
     *
     * @throws IllegalArgumentException if a key is there twice
     */
    public BillingGrouping {
        keys = List.copyOf(keys);
        if (Set.copyOf(keys).size() < keys.size()) {
            throw new IllegalArgumentException("A grouping names each key once: " + keys);
        }
    }

    /**
     * Makes a grouping.
     *
     * @param keys what tells lines apart, in the order in which their name says it
     * @return the grouping, with one line for all billables that have the same keys, price, unit and VAT
     * @throws IllegalArgumentException if a key is there twice
     */
    public static BillingGrouping by(BillingKey... keys) {
        return new BillingGrouping(List.of(keys), false);
    }
}

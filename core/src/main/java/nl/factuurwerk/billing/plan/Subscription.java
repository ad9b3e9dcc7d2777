package nl.factuurwerk.billing.plan;

import java.util.Objects;
import nl.factuurwerk.money.Quantity;

/**
 * So much for every period (<em>abonnement</em>).
 *
 * @param schedule when it is billed, and for which days
 * @param prices what one costs for a whole period
 * @param quantity how many, for instance seats
 */
public record Subscription(Schedule schedule, Prices prices, Quantity quantity) implements Recurring {

    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Subscription {
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(prices, "prices");
        if (quantity.value().signum() <= 0) {
            throw new IllegalArgumentException("A plan bills a quantity above zero: " + quantity);
        }
    }

    @Override
    public Subscription with(Schedule changed) {
        return new Subscription(changed, prices, quantity);
    }

    @Override
    public Subscription with(Prices changed) {
        return new Subscription(schedule, changed, quantity);
    }
}

package nl.factuurwerk.costing;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What was planned to be spent.
 *
 * @param kind on what
 * @param place where in the project
 * @param minutes how much time; zero for what is not labour
 * @param cost what it was to cost internally, without VAT; zero or more
 */
public record Planned(CostKind kind, Place place, long minutes, Money cost) {

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if time or cost is below zero, or something else than labour takes time
     */
    public Planned {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        if (minutes < 0 || cost.isNegative()) {
            throw new IllegalArgumentException("Planned are " + minutes + " minutes for " + cost + ": below zero");
        }
        if (kind != CostKind.LABOUR && minutes != 0) {
            throw new IllegalArgumentException("Only labour takes time, not " + minutes + " minutes of " + kind);
        }
    }

    /**
     * Plans labour.
     *
     * @param place where in the project
     * @param minutes how much time
     * @param cost what it is to cost internally
     * @return the plan
     * @throws IllegalArgumentException if either is below zero
     */
    public static Planned labour(Place place, long minutes, Money cost) {
        return new Planned(CostKind.LABOUR, place, minutes, cost);
    }

    /**
     * Plans something that takes no time.
     *
     * @param kind on what; not labour
     * @param place where in the project
     * @param cost what it is to cost
     * @return the plan
     * @throws IllegalArgumentException if the cost is below zero
     */
    public static Planned other(CostKind kind, Place place, Money cost) {
        return new Planned(kind, place, 0, cost);
    }
}

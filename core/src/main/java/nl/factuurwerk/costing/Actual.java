package nl.factuurwerk.costing;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What was spent.
 *
 * @param what on what, and where in the project
 * @param date when
 * @param minutes how much time; zero for what is not labour
 * @param cost what it cost internally, without VAT
 * @param worth what it is worth to be billed
 */
public record Actual(What what, LocalDate date, long minutes, Money cost, Worth worth) {

    /**
     * On what, and where.
     *
     * @param kind on what
     * @param place where in the project
     */
    public record What(CostKind kind, Place place) {
        /** Checks presence. */
        public What {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if time is below zero, something else than labour takes time, or cost and worth are
     *     in different currencies
     */
    public Actual {
        Objects.requireNonNull(date, "date");
        if (minutes < 0 || (what.kind() != CostKind.LABOUR && minutes != 0)) {
            throw new IllegalArgumentException("Only labour takes time, zero or more, not " + minutes + " minutes of "
                    + what.kind() + " on " + date);
        }
        if (!cost.getCurrencyUnit().equals(worth.sales().getCurrencyUnit())) {
            throw new IllegalArgumentException("Costs " + cost + " and is worth " + worth.sales() + " on " + date);
        }
    }
}

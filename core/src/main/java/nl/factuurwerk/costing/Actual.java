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
     * Says what was bought or paid for a project, and is not billed by itself: what other administrations, for instance of
     * expenses, feed into a post-calculation.
     *
     * @param kind on what; not labour
     * @param place where in the project
     * @param date when
     * @param cost what it cost, without VAT; below zero where something came back
     * @return what was spent
     */
    public static Actual other(CostKind kind, Place place, LocalDate date, Money cost) {
        Worth nothing = new Worth(Money.zero(cost.getCurrencyUnit()), Worth.Stage.NOT_BILLABLE);
        return new Actual(new What(kind, place), date, 0, cost, nothing);
    }

    /**
     * Returns this with what it is worth.
     *
     * @param sales what it is billed for, or would be, without VAT
     * @param stage how far billing is
     * @return the same, worth that
     * @throws IllegalArgumentException if it is in another currency than the cost
     */
    public Actual worth(Money sales, Worth.Stage stage) {
        return new Actual(what, date, minutes, cost, new Worth(sales, stage));
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

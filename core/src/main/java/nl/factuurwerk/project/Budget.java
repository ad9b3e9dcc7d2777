package nl.factuurwerk.project;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How much a project or a part of it may take: in time, in money, or both.
 *
 * <pre>{@code
 * Budget.of(Duration.ofHours(120), eur("9600.00"))      // in all
 * Budget.none().withTime(Duration.ofHours(16)).monthly()   // in each calendar month
 * }</pre>
 *
 * @param time the working time, in whole minutes; empty where it is not limited
 * @param money what it may cost, internally and without VAT; empty where it is not limited
 * @param span whether it is for the whole or for each calendar month
 */
public record Budget(Optional<Duration> time, Optional<Money> money, Span span) {

    /** What a budget is for. */
    public enum Span {
        /** The whole of the project or phase. */
        WHOLE,
        /** Each calendar month of it, the first and the last in full. */
        MONTH
    }

    private static final Budget NONE = new Budget(Optional.empty(), Optional.empty(), Span.WHOLE);

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if the time is below zero or not in whole minutes, or the money is below zero
     */
    public Budget {
        Objects.requireNonNull(span, "span");
        time.ifPresent(limit -> {
            if (limit.isNegative() || !limit.equals(Duration.ofMinutes(limit.toMinutes()))) {
                throw new IllegalArgumentException("A budget of time is whole minutes, zero or more, not " + limit);
            }
        });
        money.ifPresent(limit -> {
            if (limit.isNegative()) {
                throw new IllegalArgumentException("A budget of money is zero or more, not " + limit);
            }
        });
    }

    /**
     * Returns the budget that limits nothing.
     *
     * @return neither time nor money
     */
    public static Budget none() {
        return NONE;
    }

    /**
     * Makes a budget for the whole.
     *
     * @param time the working time, in whole minutes
     * @param money what it may cost
     * @return the budget
     * @throws IllegalArgumentException if the time is below zero or not in whole minutes, or the money is below zero
     */
    public static Budget of(Duration time, Money money) {
        return new Budget(Optional.of(time), Optional.of(money), Span.WHOLE);
    }

    /**
     * Returns this budget with other time.
     *
     * @param limit the working time, in whole minutes
     * @return the changed budget
     * @throws IllegalArgumentException if it is below zero or not in whole minutes
     */
    public Budget withTime(Duration limit) {
        return new Budget(Optional.of(limit), money, span);
    }

    /**
     * Returns this budget with other money.
     *
     * @param limit what it may cost
     * @return the changed budget
     * @throws IllegalArgumentException if it is below zero
     */
    public Budget withMoney(Money limit) {
        return new Budget(time, Optional.of(limit), span);
    }

    /**
     * Returns this budget as one for each calendar month.
     *
     * @return the changed budget
     */
    public Budget monthly() {
        return new Budget(time, money, Span.MONTH);
    }
}

package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.staff.Employee;
import org.joda.money.Money;

/**
 * What an hour costs from a day on: of anyone on anything, or narrower: of one employee, on one project or task, or of one
 * kind of work.
 *
 * <pre>{@code
 * HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00"))
 * HourlyRate.from(LocalDate.of(2026, 7, 1), eur("110.00")).on("site-2026").of(sanne)
 * }</pre>
 *
 * @param from the first day it holds for; it holds until a later one for the same project and employee
 * @param price the price of one hour, without or with VAT as the agreement says; may be zero
 * @param scope whose hours, on what, it is for
 */
public record HourlyRate(LocalDate from, UnitPrice price, RateScope scope) {

    /**
     * Checks the price.
     *
     * @throws IllegalArgumentException if it is the price of more or less than one hour
     */
    public HourlyRate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(scope, "scope");
        if (!price.base().equals(Decimal.ONE)) {
            throw new IllegalArgumentException("An hourly rate is the price of one hour: " + price);
        }
    }

    /**
     * Makes a rate for anyone's hour on anything.
     *
     * @param from the first day it holds for
     * @param price the price of one hour
     * @return the rate
     * @throws IllegalArgumentException if the price is of more or less than one hour
     */
    public static HourlyRate from(LocalDate from, UnitPrice price) {
        return new HourlyRate(from, price, RateScope.anything());
    }

    /**
     * Makes a rate for anyone's hour on anything.
     *
     * @param from the first day it holds for
     * @param price the price of one hour
     * @return the rate
     * @throws IllegalArgumentException if the price is below zero
     */
    public static HourlyRate from(LocalDate from, Money price) {
        return from(from, UnitPrice.of(price));
    }

    /**
     * Returns this rate for one project.
     *
     * @param name what those who do the work call it, exactly
     * @return the narrower rate
     * @throws IllegalArgumentException if this rate is for an activity
     */
    public HourlyRate on(String name) {
        return with(new RateScope(Optional.of(name), scope.task(), scope.employee(), scope.activity()));
    }

    /**
     * Returns this rate for one employee.
     *
     * @param worker whose hour it is
     * @return the narrower rate
     * @throws IllegalArgumentException if this rate is for an activity
     */
    public HourlyRate of(Id<Employee> worker) {
        return with(new RateScope(scope.project(), scope.task(), Optional.of(worker), scope.activity()));
    }

    /**
     * Returns this rate for one task.
     *
     * @param name what those who do the work call it, exactly
     * @return the narrower rate
     * @throws IllegalArgumentException if this rate is for an activity
     */
    public HourlyRate at(String name) {
        return with(new RateScope(scope.project(), Optional.of(name), scope.employee(), scope.activity()));
    }

    /**
     * Returns this rate for one kind of work.
     *
     * @param name what those who do the work call it, exactly
     * @return the narrower rate
     * @throws IllegalArgumentException if this rate is for a project, task or employee
     */
    public HourlyRate doing(String name) {
        return with(new RateScope(scope.project(), scope.task(), scope.employee(), Optional.of(name)));
    }

    private HourlyRate with(RateScope other) {
        return new HourlyRate(from, price, other);
    }
}

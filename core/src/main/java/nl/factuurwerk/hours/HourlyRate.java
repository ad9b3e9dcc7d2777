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
 * What an hour costs from a day on: of anyone on anything, or of one employee, on one project, or of one employee on one
 * project.
 *
 * <pre>{@code
 * HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00"))
 * HourlyRate.from(LocalDate.of(2026, 7, 1), eur("110.00")).on("site-2026").of(sanne)
 * }</pre>
 *
 * @param from the first day it holds for; it holds until a later one for the same project and employee
 * @param price the price of one hour, without or with VAT as the agreement says; may be zero
 * @param project the project it is for, or empty for any
 * @param employee whose hour it is, or empty for anyone's
 */
public record HourlyRate(LocalDate from, UnitPrice price, Optional<String> project, Optional<Id<Employee>> employee) {

    /**
     * Checks the price.
     *
     * @throws IllegalArgumentException if it is the price of more or less than one hour
     */
    public HourlyRate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(employee, "employee");
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
        return new HourlyRate(from, price, Optional.empty(), Optional.empty());
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
     */
    public HourlyRate on(String name) {
        return new HourlyRate(from, price, Optional.of(name), employee);
    }

    /**
     * Returns this rate for one employee.
     *
     * @param worker whose hour it is
     * @return the narrower rate
     */
    public HourlyRate of(Id<Employee> worker) {
        return new HourlyRate(from, price, project, Optional.of(worker));
    }
}

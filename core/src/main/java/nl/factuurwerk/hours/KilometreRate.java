package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.Money;

/**
 * What a kilometre costs a customer, from a day on. It is what was agreed with the customer, whatever the employee is paid.
 *
 * <pre>{@code
 * KilometreRate.from(date("2026-01-01"), eur("0.40"));
 * KilometreRate.from(date("2026-01-01"), eur("0.35")).on("site-2026").taxed(VatClass.REDUCED);
 * }</pre>
 *
 * @param from the first day it holds
 * @param price the price of one kilometre, without or with VAT as is agreed with the customer
 * @param project what those who do the work call the project that it is for; empty for every project
 * @param vatClass what travel is for VAT at home; empty where it goes with the work it is for, as it commonly does
 */
public record KilometreRate(LocalDate from, UnitPrice price, Optional<String> project, Optional<VatClass> vatClass) {

    /**
     * Checks the price and the name.
     *
     * @throws IllegalArgumentException if it is the price of more or less than one kilometre, or below zero, or the name of
     *     the project is blank, too long or cannot be printed
     */
    public KilometreRate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(vatClass, "vatClass");
        if (!price.base().equals(Decimal.ONE) || price.amount().signum() < 0) {
            throw new IllegalArgumentException("A kilometre costs zero or more for one kilometre, not " + price);
        }
        project.ifPresent(name -> {
            if (name.isBlank()
                    || name.length() > TimeEntry.LONGEST_NAME
                    || PlainText.fault(name).isPresent()) {
                throw new IllegalArgumentException("Not the name of a project: '" + PlainText.quote(name) + "'");
            }
        });
    }

    /**
     * Makes a rate for every project.
     *
     * @param day the first day it holds
     * @param price what one kilometre costs
     * @return the rate, of travel that is taxed as the work it is for
     * @throws IllegalArgumentException if the price is below zero
     */
    public static KilometreRate from(LocalDate day, Money price) {
        return new KilometreRate(day, UnitPrice.of(price), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this rate for one project.
     *
     * @param name what those who do the work call it, exactly
     * @return the changed rate
     * @throws IllegalArgumentException if the name is blank, too long or cannot be printed
     */
    public KilometreRate on(String name) {
        return new KilometreRate(from, price, Optional.of(name), vatClass);
    }

    /**
     * Returns this rate with VAT of its own.
     *
     * @param kind what travel is for VAT at home
     * @return the changed rate
     */
    public KilometreRate taxed(VatClass kind) {
        return new KilometreRate(from, price, project, Optional.of(kind));
    }

    /** Whether it holds for a trip. */
    boolean isFor(Outlay<?> trip) {
        return !from.isAfter(trip.date()) && (project.isEmpty() || project.equals(trip.project()));
    }

    /** Whether it holds for the same trips from the same day. */
    boolean contradicts(KilometreRate other) {
        return from.equals(other.from) && project.equals(other.project);
    }
}

package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * Computes interest on debts, exactly, and rounds it once.
 *
 * <p>Interest runs from the day after the last day to pay, up to and including the day of payment (art. 6:119a(1) BW). A
 * debt that is open takes a new rate from its first day on. Each year from the first day of interest, the interest of that
 * year is added to what bears interest (art. 6:119(2) and 6:119a(3) BW); a year that began on 29 February ends, in a year
 * without one, on 27 February. Which part of a year a day is, and that only the end is rounded, the law does not say: see
 * {@link DayCount}.
 *
 * <pre>{@code
 * InterestCalculator.standard()
 *         .on(eur("5000.00"), date("2026-06-15"), date("2026-07-15"), InterestTerms.statutory(COMMERCIAL))
 *         .total();   // EUR 42.23: 15 days at 10.15% and 15 days at 10.40%
 * }</pre>
 */
public final class InterestCalculator {

    private final StatutoryInterest table;
    private final DayCount dayCount;

    private InterestCalculator(StatutoryInterest table, DayCount dayCount) {
        this.table = Objects.requireNonNull(table, "table");
        this.dayCount = Objects.requireNonNull(dayCount, "dayCount");
    }

    /**
     * Returns the calculator with the rates as we know them and days of a 365th of a year.
     *
     * @return the calculator
     */
    public static InterestCalculator standard() {
        return of(StatutoryInterest.standard(), DayCount.ACTUAL_365);
    }

    /**
     * Makes a calculator.
     *
     * @param table the rates, with those of the host where it has any
     * @param dayCount which part of a year a day is
     * @return the calculator
     */
    public static InterestCalculator of(StatutoryInterest table, DayCount dayCount) {
        return new InterestCalculator(table, dayCount);
    }

    /**
     * Returns which part of a year a day is.
     *
     * @return the day count
     */
    public DayCount dayCount() {
        return dayCount;
    }

    /**
     * Computes the interest on an amount that was paid late.
     *
     * @param principal the amount, not below zero
     * @param due the last day to pay
     * @param paid the day of payment, which bears interest; on or before the due date there is none
     * @param terms which interest
     * @return the interest by period
     * @throws IllegalArgumentException if the amount is below zero
     * @throws nl.factuurwerk.reference.OutsideTable if a rate of one of the days is not known
     */
    public Interest on(Money principal, LocalDate due, LocalDate paid, InterestTerms terms) {
        if (!paid.isAfter(due)) {
            requireNotNegative(principal);
            return new Interest(Money.zero(principal.getCurrencyUnit()), List.of(), dayCount);
        }
        return during(principal, DateRange.of(due.plusDays(1), paid), terms);
    }

    /**
     * Computes the interest on an amount over some days.
     *
     * @param principal the amount, not below zero
     * @param days the days that bear interest; the years are counted from the first
     * @param terms which interest
     * @return the interest by period
     * @throws IllegalArgumentException if the amount is below zero, or the days have no first or no last one
     * @throws nl.factuurwerk.reference.OutsideTable if a rate of one of the days is not known
     */
    public Interest during(Money principal, DateRange days, InterestTerms terms) {
        requireNotNegative(principal);
        if (days.first().equals(LocalDate.MIN) || days.end().isEmpty()) {
            throw new IllegalArgumentException("Interest runs from a day to a day: " + days);
        }
        InterestAccrual accrual = new InterestAccrual(principal, days.first(), rates(terms), dayCount);
        accrual.accrueTo(days.last());
        return new Interest(Money.ofMinor(principal.getCurrencyUnit(), accrual.owed()), accrual.periods(), dayCount);
    }

    RateSource rates(InterestTerms terms) {
        return new RateSource(terms, table);
    }

    private static void requireNotNegative(Money principal) {
        if (principal.isNegative()) {
            throw new IllegalArgumentException("Nothing below zero bears interest: " + principal);
        }
    }
}

package nl.factuurwerk.staff;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.time.WorkingPattern;

/**
 * What holds within an employment from a day on: how many hours a week were agreed, and when they are worked.
 *
 * @param from the first day
 * @param weekly the agreed working hours of a week (<i>overeengekomen arbeidsduur</i>, art. 7:634 BW), above 0 and at most
 *     168
 * @param pattern when they are worked
 */
public record EmploymentTerms(LocalDate from, Hours weekly, WorkingPattern pattern) {

    private static final Hours WHOLE_WEEK = Hours.of(168);

    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are not above 0, or above 168
     */
    public EmploymentTerms {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(pattern, "pattern");
        if (!weekly.isPositive() || weekly.compareTo(WHOLE_WEEK) > 0) {
            throw new IllegalArgumentException("A week of work has more than 0 and at most 168 hours, not " + weekly);
        }
    }

    /**
     * Makes terms of which the pattern says how many hours a week are worked.
     *
     * @param from the first day
     * @param week the week that comes back
     * @return the terms, with the total of the week as the agreed hours
     * @throws IllegalArgumentException if the week has no hours
     */
    public static EmploymentTerms of(LocalDate from, WorkWeek week) {
        return of(from, WorkingPattern.weekly(week));
    }

    /**
     * Makes terms of which the pattern says how many hours a week are worked.
     *
     * @param from the first day
     * @param pattern when work is done
     * @return the terms, with the average week of the pattern as the agreed hours
     * @throws IllegalArgumentException if the pattern has no hours
     */
    public static EmploymentTerms of(LocalDate from, WorkingPattern pattern) {
        return new EmploymentTerms(from, pattern.weekly(), pattern);
    }
}

package nl.factuurwerk.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The last day of a term that a Dutch act sets, as the Algemene termijnenwet counts it. The day of the event itself does
 * not count.
 *
 * <ul>
 *   <li>A term that ends on a Saturday, a Sunday or a holiday runs up to and including the next day that is none of these
 *       (art. 1(1)). Not so for a term that is counted back from a day (art. 1(2)).
 *   <li>A term of three days or more has at least two such days in it (art. 2).
 *   <li>A term in hours, of more than 90 days, 12 weeks or 3 months, or in years, is not extended (art. 4).
 * </ul>
 *
 * <pre>{@code
 * StatutoryTerm.days(3).after(date("2026-04-02"));    // 2026-04-08: Good Friday to Easter Monday are no two such days
 * StatutoryTerm.days(14).after(date("2026-04-23"));   // 2026-05-07
 * StatutoryTerm.months(6).after(date("2026-01-25"));  // 2026-07-25, a Saturday: longer than three months
 * }</pre>
 *
 * <p>The act is about terms in acts. Whether a term in a contract or a letter is extended too is for who sets it:
 * {@link #extended} does only that.
 */
public final class StatutoryTerm {

    private static final int SHORTEST_WITH_TWO_DAYS = 3;

    private final int count;
    private final Unit unit;

    private StatutoryTerm(int count, Unit unit) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "A term has at least one of its " + unit.name().toLowerCase(Locale.ROOT) + ", not " + count);
        }
        this.count = count;
        this.unit = unit;
    }

    /** How a term is counted, and the longest one of the kind that is extended. */
    private enum Unit {
        DAYS(90),
        WEEKS(12),
        MONTHS(3),
        YEARS(0);

        private final int longest;

        Unit(int longest) {
            this.longest = longest;
        }

        LocalDate add(LocalDate day, int count) {
            return switch (this) {
                case DAYS -> day.plusDays(count);
                case WEEKS -> day.plusWeeks(count);
                case MONTHS -> day.plusMonths(count);
                case YEARS -> day.plusYears(count);
            };
        }
    }

    /**
     * Makes a term of days.
     *
     * @param count how many, at least 1
     * @return the term
     * @throws IllegalArgumentException if the number is below 1
     */
    public static StatutoryTerm days(int count) {
        return new StatutoryTerm(count, Unit.DAYS);
    }

    /**
     * Makes a term of weeks.
     *
     * @param count how many, at least 1
     * @return the term
     * @throws IllegalArgumentException if the number is below 1
     */
    public static StatutoryTerm weeks(int count) {
        return new StatutoryTerm(count, Unit.WEEKS);
    }

    /**
     * Makes a term of months.
     *
     * @param count how many, at least 1
     * @return the term
     * @throws IllegalArgumentException if the number is below 1
     */
    public static StatutoryTerm months(int count) {
        return new StatutoryTerm(count, Unit.MONTHS);
    }

    /**
     * Makes a term of years.
     *
     * @param count how many, at least 1
     * @return the term
     * @throws IllegalArgumentException if the number is below 1
     */
    public static StatutoryTerm years(int count) {
        return new StatutoryTerm(count, Unit.YEARS);
    }

    /**
     * Counts the term from an event.
     *
     * @param event the day of the event, which does not count
     * @return the last day of the term, extended as the act says
     * @throws IllegalArgumentException if the holidays of the year are not known
     */
    public LocalDate after(LocalDate event) {
        LocalDate last = unit.add(event, count);
        if (count > unit.longest) {
            return last;
        }
        BusinessDays days = BusinessDays.dutch();
        if (unit != Unit.DAYS || count >= SHORTEST_WITH_TWO_DAYS) {
            LocalDate second = days.plus(event, 2);
            last = last.isBefore(second) ? second : last;
        }
        return days.nextOrSame(last);
    }

    /**
     * Moves the end of a term past Saturday, Sunday and the holidays of art. 3, as art. 1(1) does.
     *
     * @param last the last day of a term, as it was counted
     * @return the same day, or the next that is none of these
     * @throws IllegalArgumentException if the holidays of the year are not known
     */
    public static LocalDate extended(LocalDate last) {
        return BusinessDays.dutch().nextOrSame(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatutoryTerm that && count == that.count && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, unit);
    }

    @Override
    public String toString() {
        return count + " " + unit.name().toLowerCase(Locale.ROOT);
    }
}

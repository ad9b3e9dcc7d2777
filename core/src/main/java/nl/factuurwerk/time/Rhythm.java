package nl.factuurwerk.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How often something comes back: every so many weeks, or every so many months. A year is twelve months: two rhythms that
 * come to the same days are equal.
 *
 * @param every how many weeks or months, at least 1
 * @param unit weeks or months
 */
public record Rhythm(int every, Unit unit) {

    /** Every week. */
    public static final Rhythm WEEKLY = new Rhythm(1, Unit.WEEK);

    /** Every two weeks. */
    public static final Rhythm TWO_WEEKLY = new Rhythm(2, Unit.WEEK);

    /** Every four weeks: thirteen times in most years. */
    public static final Rhythm FOUR_WEEKLY = new Rhythm(4, Unit.WEEK);

    /** Every month. */
    public static final Rhythm MONTHLY = new Rhythm(1, Unit.MONTH);

    /** Every three months. */
    public static final Rhythm QUARTERLY = new Rhythm(3, Unit.MONTH);

    /** Every twelve months. */
    public static final Rhythm YEARLY = new Rhythm(12, Unit.MONTH);

    /** What a rhythm counts. */
    public enum Unit {
        /** Seven days. */
        WEEK,
        /** A month of the calendar, of whatever length. */
        MONTH
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Rhythm {
        Objects.requireNonNull(unit, "unit");
        if (every < 1) {
            throw new IllegalArgumentException("Nothing comes back every " + every + " times a " + unit);
        }
    }

    /** Counts from the anchor in one step, so that a short month on the way leaves no trace. */
    LocalDate after(LocalDate anchor, long times) {
        long count = Math.multiplyExact(every, times);
        return switch (unit) {
            case WEEK -> anchor.plusWeeks(count);
            case MONTH -> anchor.plusMonths(count);
        };
    }

    /** Writes the rhythm as ISO 8601 does: {@code P4W}, {@code P1M}. */
    @Override
    public String toString() {
        return "P" + every + (unit == Unit.WEEK ? "W" : "M");
    }
}

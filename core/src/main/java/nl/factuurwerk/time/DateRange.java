package nl.factuurwerk.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of days, both ends included; either end may be open.
 *
 * <p>EN 16931 states periods this way (BG-14, BG-26), and so do most Dutch articles: "from 1 January up to and
 * including 30 June".
 */
public final class DateRange {

    private final LocalDate first;
    private final LocalDate last;

    private DateRange(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range of days ends before it starts: " + first + " to " + last);
        }
        this.first = first;
        this.last = last;
    }

    /**
     * Makes the range from one day up to and including another.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        return new DateRange(Objects.requireNonNull(first, "first"), Objects.requireNonNull(last, "last"));
    }

    /**
     * Makes the range of one day.
     *
     * @param day the only day
     * @return the range
     */
    public static DateRange on(LocalDate day) {
        return of(day, day);
    }

    /**
     * Makes the range that starts on a day and has no end.
     *
     * @param first the first day, included
     * @return the range
     */
    public static DateRange from(LocalDate first) {
        return of(first, LocalDate.MAX);
    }

    /**
     * Makes the range that has no start and ends on a day.
     *
     * @param last the last day, included
     * @return the range
     */
    public static DateRange until(LocalDate last) {
        return of(LocalDate.MIN, last);
    }

    /**
     * Makes the range of all days of a month.
     *
     * @param month the month
     * @return from its first to its last day
     */
    public static DateRange of(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Returns the range without start or end.
     *
     * @return the range that contains every day
     */
    public static DateRange always() {
        return of(LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * Returns the first day.
     *
     * @return the first day, included; {@link LocalDate#MIN} where the start is open
     */
    public LocalDate first() {
        return first;
    }

    /**
     * Returns the last day.
     *
     * @return the last day, included; {@link LocalDate#MAX} where the end is open
     */
    public LocalDate last() {
        return last;
    }

    /**
     * Returns the last day where there is one.
     *
     * @return the last day, included, or empty where the end is open
     */
    public Optional<LocalDate> end() {
        return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last);
    }

    /**
     * Tells whether a day lies in this range.
     *
     * @param day the day
     * @return whether it is on or between the ends
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Tells whether this range has a day in common with another.
     *
     * @param other the other range
     * @return whether they overlap
     */
    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /**
     * Returns the days that this range has in common with another.
     *
     * @param other the other range
     * @return from the later start to the earlier end, or empty if they have no day in common
     */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(of(
                        first.isAfter(other.first) ? first : other.first,
                        last.isBefore(other.last) ? last : other.last))
                : Optional.empty();
    }

    /**
     * Returns the smallest range that holds this one and another.
     *
     * @param other the other range
     * @return from the earlier start to the later end, with any days between the two
     */
    public DateRange span(DateRange other) {
        return of(first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /**
     * Tells whether this range is a single day.
     *
     * @return whether first and last day are the same
     */
    public boolean isSingleDay() {
        return first.equals(last);
    }

    /**
     * Counts the days, both ends included.
     *
     * @return the number of days, at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange that && first.equals(that.first) && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** Writes the range as ISO 8601 does, an open end as two dots: {@code 2026-01-01/2026-01-31}, {@code 2026-01-01/..}. */
    @Override
    public String toString() {
        return (first.equals(LocalDate.MIN) ? ".." : first) + "/" + (last.equals(LocalDate.MAX) ? ".." : last);
    }
}

package nl.factuurwerk.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Periods that follow each other without gap or overlap, in a rhythm that is anchored to a day.
 *
 * <p>Each period is counted from the anchor and never from the period before. So what is anchored to 31 January starts on
 * 28 February, or 29 in a leap year, and on 31 March again; and what is anchored to 29 February comes back to it every
 * leap year.
 *
 * <pre>{@code
 * Recurrence months = Recurrence.monthly(LocalDate.of(2026, 1, 31));
 * months.period(0);    // 2026-01-31/2026-02-27
 * months.period(1);    // 2026-02-28/2026-03-30
 * months.period(2);    // 2026-03-31/2026-04-29
 * }</pre>
 *
 * <p>Time runs on before the anchor too: period -1 is the one that ends the day before it. What starts on the last day of
 * each month can therefore be anchored to any 31st, even one before its own start.
 *
 * @param anchor the first day of period 0
 * @param rhythm how often
 */
public record Recurrence(LocalDate anchor, Rhythm rhythm) {

    private static final int DAYS_PER_WEEK = 7;

    /** Checks presence. */
    public Recurrence {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(rhythm, "rhythm");
    }

    /**
     * Makes periods of a week.
     *
     * @param anchor the first day of one of them
     * @return the recurrence
     */
    public static Recurrence weekly(LocalDate anchor) {
        return new Recurrence(anchor, Rhythm.WEEKLY);
    }

    /**
     * Makes periods of two weeks.
     *
     * @param anchor the first day of one of them
     * @return the recurrence
     */
    public static Recurrence twoWeekly(LocalDate anchor) {
        return new Recurrence(anchor, Rhythm.TWO_WEEKLY);
    }

    /**
     * Makes periods of four weeks.
     *
     * @param anchor the first day of one of them
     * @return the recurrence
     */
    public static Recurrence fourWeekly(LocalDate anchor) {
        return new Recurrence(anchor, Rhythm.FOUR_WEEKLY);
    }

    /**
     * Makes periods of a month.
     *
     * @param anchor the first day of one of them
     * @return the recurrence
     */
    public static Recurrence monthly(LocalDate anchor) {
        return new Recurrence(anchor, Rhythm.MONTHLY);
    }

    /**
     * Makes periods of three months.
     *
     * @param anchor the first day of one of them
     * @return the recurrence
     */
    public static Recurrence quarterly(LocalDate anchor) {
        return new Recurrence(anchor, Rhythm.QUARTERLY);
    }

    /**
     * Makes periods of a year.
     *
     * @param anchor the first day of one of them
     * @return the recurrence
     */
    public static Recurrence yearly(LocalDate anchor) {
        return new Recurrence(anchor, Rhythm.YEARLY);
    }

    /**
     * Returns the first day of a period.
     *
     * @param index 0 for the period that starts on the anchor, 1 for the next, -1 for the one before
     * @return the day
     */
    public LocalDate start(int index) {
        return rhythm.after(anchor, index);
    }

    /**
     * Returns a period.
     *
     * @param index 0 for the period that starts on the anchor, 1 for the next, -1 for the one before
     * @return from its first day up to and including the day before the next one
     */
    public DateRange period(int index) {
        return DateRange.of(start(index), start(Math.addExact(index, 1)).minusDays(1));
    }

    /**
     * Counts which period a day lies in.
     *
     * @param day the day
     * @return the index of the period that contains it
     * @throws ArithmeticException if the day is too far away to be counted to
     */
    public int indexAt(LocalDate day) {
        return switch (rhythm.unit()) {
            case WEEK ->
                Math.toIntExact(
                        Math.floorDiv(ChronoUnit.DAYS.between(anchor, day), (long) DAYS_PER_WEEK * rhythm.every()));
            case MONTH -> {
                long months = ChronoUnit.MONTHS.between(anchor.withDayOfMonth(1), day.withDayOfMonth(1));
                int index = Math.toIntExact(Math.floorDiv(months, (long) rhythm.every()));
                yield start(index).isAfter(day) ? index - 1 : index;
            }
        };
    }

    /**
     * Returns the period that a day lies in.
     *
     * @param day the day
     * @return the period that contains it
     * @throws ArithmeticException if the day is too far away to be counted to
     */
    public DateRange periodAt(LocalDate day) {
        return period(indexAt(day));
    }

    /**
     * Returns the periods that have a day in common with some days, computed one by one as they are asked for.
     *
     * @param days the days; without an end, the stream has none either
     * @return whole periods, in their order
     * @throws IllegalArgumentException if the days have no start
     */
    public Stream<DateRange> periodsOverlapping(DateRange days) {
        if (days.first().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("No first period of days without a start: " + days);
        }
        return IntStream.iterate(indexAt(days.first()), Math::incrementExact)
                .mapToObj(this::period)
                .takeWhile(period -> !period.first().isAfter(days.last()));
    }

    /** Writes the recurrence as ISO 8601 does: {@code R/2026-01-31/P1M}. */
    @Override
    public String toString() {
        return "R/" + anchor + "/" + rhythm;
    }
}

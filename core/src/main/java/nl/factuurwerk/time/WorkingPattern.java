package nl.factuurwerk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Which days somebody works, and how long: one week that comes back, or several that alternate.
 *
 * <pre>{@code
 * WorkingPattern pattern = WorkingPattern.alternating(date("2026-01-05"),
 *         WorkWeek.fullTime(), WorkWeek.fullTime().with(FRIDAY, Hours.ZERO));
 * pattern.on(date("2026-01-09"));   // 8.00
 * pattern.on(date("2026-01-16"));   // 0.00
 * pattern.weekly();                 // 36.00
 * }</pre>
 *
 * @param anchor a Monday on which the first of the weeks starts; they alternate before it too
 * @param weeks the weeks in order, at least one
 */
public record WorkingPattern(LocalDate anchor, List<WorkWeek> weeks) {

    // A Monday long ago: where the weeks are all the same, any will do.
    private static final LocalDate ANY_MONDAY = LocalDate.of(2001, 1, 1);

    /**
     * Checks the anchor and copies the weeks.
     *
     * @throws IllegalArgumentException if the anchor is not a Monday, or there is no week
     */
    public WorkingPattern {
        Objects.requireNonNull(anchor, "anchor");
        weeks = List.copyOf(weeks);
        if (anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(
                    "Weeks alternate from a Monday, not from " + anchor.getDayOfWeek() + " " + anchor);
        }
        if (weeks.isEmpty()) {
            throw new IllegalArgumentException("A working pattern has a week at least");
        }
    }

    /**
     * Makes a pattern of weeks that are all the same.
     *
     * @param week the week
     * @return the pattern
     */
    public static WorkingPattern weekly(WorkWeek week) {
        return new WorkingPattern(ANY_MONDAY, List.of(week));
    }

    /**
     * Makes a pattern of weeks that alternate.
     *
     * @param anchor a Monday on which the first one starts
     * @param weeks the weeks in order
     * @return the pattern
     * @throws IllegalArgumentException if the anchor is not a Monday, or there is no week
     */
    public static WorkingPattern alternating(LocalDate anchor, WorkWeek... weeks) {
        return new WorkingPattern(anchor, List.of(weeks));
    }

    /**
     * Makes the pattern of five days of eight hours.
     *
     * @return Monday to Friday, forty hours
     */
    public static WorkingPattern fullTime() {
        return weekly(WorkWeek.fullTime());
    }

    /**
     * Returns how long one works on a day.
     *
     * @param day the day
     * @return the hours, zero on a day off
     */
    public Hours on(LocalDate day) {
        long weeksOn = Math.floorDiv(ChronoUnit.DAYS.between(anchor, day), (long) DayOfWeek.values().length);
        return weeks.get((int) Math.floorMod(weeksOn, (long) weeks.size())).on(day.getDayOfWeek());
    }

    /**
     * Returns how long one works in a week.
     *
     * @return the average of the weeks, rounded half up to the minute
     */
    public Hours weekly() {
        return weeks.stream()
                .map(WorkWeek::total)
                .reduce(Hours.ZERO, Hours::plus)
                .times(1, weeks.size());
    }
}

package nl.factuurwerk.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long somebody works on each day of a week.
 *
 * <pre>{@code
 * WorkWeek.of(Hours.of(8), MONDAY, TUESDAY, THURSDAY).with(FRIDAY, Hours.of(4)).total();   // 28.00
 * }</pre>
 *
 * @param days the hours of Monday to Sunday, seven of them, each from 0 to 24
 */
public record WorkWeek(List<Hours> days) {

    private static final Hours LONGEST = Hours.of(24);

    private static final int DAYS = 7;

    /**
     * Checks and copies the days.
     *
     * @throws IllegalArgumentException if there are not seven, or one has less than 0 or more than 24 hours
     */
    public WorkWeek {
        days = List.copyOf(days);
        if (days.size() != DAYS
                || days.stream().anyMatch(day -> day.compareTo(Hours.ZERO) < 0 || day.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("A week has seven days of 0 to 24 hours, not " + days);
        }
    }

    /**
     * Makes a week of equal days.
     *
     * @param hours how long on each
     * @param days the days worked on; the other days are off
     * @return the week
     * @throws IllegalArgumentException if the hours are below 0 or above 24
     */
    public static WorkWeek of(Hours hours, DayOfWeek... days) {
        WorkWeek week = off();
        for (DayOfWeek day : days) {
            week = week.with(day, hours);
        }
        return week;
    }

    /**
     * Makes the week of five days of eight hours.
     *
     * @return Monday to Friday, forty hours
     */
    public static WorkWeek fullTime() {
        return of(
                Hours.of(8),
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    /**
     * Makes a week without work.
     *
     * @return seven days off
     */
    public static WorkWeek off() {
        return new WorkWeek(Collections.nCopies(DAYS, Hours.ZERO));
    }

    /**
     * Returns this week with another day.
     *
     * @param day which day
     * @param hours how long
     * @return the changed week
     * @throws IllegalArgumentException if the hours are below 0 or above 24
     */
    public WorkWeek with(DayOfWeek day, Hours hours) {
        List<Hours> changed = new ArrayList<>(days);
        changed.set(day.getValue() - 1, hours);
        return new WorkWeek(changed);
    }

    /**
     * Returns how long one works on a day.
     *
     * @param day which day
     * @return the hours, zero on a day off
     */
    public Hours on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    /**
     * Adds up the days.
     *
     * @return the hours of the week
     */
    public Hours total() {
        return days.stream().reduce(Hours.ZERO, Hours::plus);
    }
}

package nl.factuurwerk.hours;

import java.time.Duration;
import java.util.Objects;

/**
 * To which step, and which way, the time of one entry is rounded before it is billed. Each entry is rounded by itself, so
 * that what is billed does not depend on how entries are put together on lines.
 *
 * <p>Nothing is rounded away: an entry counts for at least one step. The smallest step is a minute, because no invoice
 * counts seconds.
 *
 * @param step whole minutes, from 1 up to and including 60
 * @param direction which way
 */
public record TimeRounding(Duration step, Direction direction) {

    /** Which way time is rounded. */
    public enum Direction {
        /** Every step begun counts. */
        UP,
        /** Only whole steps count, and one at least. */
        DOWN,
        /** To the nearest step, up from the middle. */
        NEAREST
    }

    private static final Duration LARGEST_STEP = Duration.ofHours(1);

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if it is not whole minutes from 1 to 60
     */
    public TimeRounding {
        Objects.requireNonNull(direction, "direction");
        if (!step.isPositive()
                || step.compareTo(LARGEST_STEP) > 0
                || !step.equals(Duration.ofMinutes(step.toMinutes()))) {
            throw new IllegalArgumentException("Time is rounded to whole minutes from 1 to 60, not to " + step);
        }
    }

    /**
     * Returns the least rounding there is: to the nearest whole minute.
     *
     * @return a rounding that leaves whole minutes as they are
     */
    public static TimeRounding toTheMinute() {
        return nearest(1);
    }

    /**
     * Makes a rounding by which every step begun counts.
     *
     * @param minutes the step, from 1 up to and including 60, for instance 6 or 15
     * @return the rounding
     * @throws IllegalArgumentException if the step is out of range
     */
    public static TimeRounding up(int minutes) {
        return new TimeRounding(Duration.ofMinutes(minutes), Direction.UP);
    }

    /**
     * Makes a rounding by which only whole steps count, and one at least.
     *
     * @param minutes the step, from 1 up to and including 60
     * @return the rounding
     * @throws IllegalArgumentException if the step is out of range
     */
    public static TimeRounding down(int minutes) {
        return new TimeRounding(Duration.ofMinutes(minutes), Direction.DOWN);
    }

    /**
     * Makes a rounding to the nearest step.
     *
     * @param minutes the step, from 1 up to and including 60
     * @return the rounding
     * @throws IllegalArgumentException if the step is out of range
     */
    public static TimeRounding nearest(int minutes) {
        return new TimeRounding(Duration.ofMinutes(minutes), Direction.NEAREST);
    }

    /**
     * Rounds the time of one entry.
     *
     * @param worked how long it took, above zero
     * @return how long it counts for: whole minutes, at least one step
     * @throws IllegalArgumentException if the time is not above zero
     */
    public Duration round(Duration worked) {
        if (!worked.isPositive()) {
            throw new IllegalArgumentException("No time to round: " + worked);
        }
        Duration rounded = toStep(worked);
        return rounded.isZero() ? step : rounded;
    }

    /** Rounds time, zero or more, to whole steps, which may be none. */
    Duration toStep(Duration time) {
        Duration almost = switch (direction) {
            case UP -> step.minusNanos(1);
            case DOWN -> Duration.ZERO;
            case NEAREST -> step.dividedBy(2);
        };
        return step.multipliedBy(time.plus(almost).dividedBy(step));
    }
}

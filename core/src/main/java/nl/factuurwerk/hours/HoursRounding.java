package nl.factuurwerk.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * How the time of an entry is rounded before it is billed: when it began and when it ended, each to the clock, and then how
 * long it took. Start and end are rounded only where the entry says them, to steps of the full hour of its own clock.
 *
 * <pre>{@code
 * HoursRounding.of(TimeRounding.up(6));                                             // every six minutes begun count
 * HoursRounding.toTheMinute().start(TimeRounding.down(15)).stop(TimeRounding.up(15));  // every quarter touched counts
 * }</pre>
 *
 * @param start how the start is rounded, or empty where it stays
 * @param stop how the end is rounded, or empty where it stays
 * @param duration how what lies between, less the pauses, is rounded
 */
public record HoursRounding(Optional<TimeRounding> start, Optional<TimeRounding> stop, TimeRounding duration) {

    private static final HoursRounding TO_THE_MINUTE = of(TimeRounding.toTheMinute());

    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException if a step of the start or the end does not divide an hour
     */
    public HoursRounding {
        Objects.requireNonNull(duration, "duration");
        start.ifPresent(HoursRounding::checkDividesHour);
        stop.ifPresent(HoursRounding::checkDividesHour);
    }

    private static void checkDividesHour(TimeRounding rounding) {
        if (Duration.ofHours(1).toMinutes() % rounding.step().toMinutes() != 0) {
            throw new IllegalArgumentException(
                    "A time of the clock is rounded to a part of an hour, not to steps of " + rounding.step());
        }
    }

    /**
     * Returns the least rounding there is: the duration to the nearest whole minute.
     *
     * @return a rounding that leaves whole minutes as they are
     */
    public static HoursRounding toTheMinute() {
        return TO_THE_MINUTE;
    }

    /**
     * Makes a rounding of the duration alone.
     *
     * @param duration how it is rounded
     * @return the rounding
     */
    public static HoursRounding of(TimeRounding duration) {
        return new HoursRounding(Optional.empty(), Optional.empty(), duration);
    }

    /**
     * Returns this rounding with another of the start.
     *
     * @param rounding how it is rounded
     * @return the changed rounding
     * @throws IllegalArgumentException if its step does not divide an hour
     */
    public HoursRounding start(TimeRounding rounding) {
        return new HoursRounding(Optional.of(rounding), stop, duration);
    }

    /**
     * Returns this rounding with another of the end.
     *
     * @param rounding how it is rounded
     * @return the changed rounding
     * @throws IllegalArgumentException if its step does not divide an hour
     */
    public HoursRounding stop(TimeRounding rounding) {
        return new HoursRounding(start, Optional.of(rounding), duration);
    }

    /**
     * Rounds the time of an entry.
     *
     * @param entry the entry
     * @return how long it counts for: whole minutes, at least one step of the duration
     */
    public Duration round(TimeEntry entry) {
        return entry.clocked().map(times -> clocked(times, entry.duration())).orElseGet(() -> round(entry.duration()));
    }

    /**
     * Rounds time of which start and end are not known.
     *
     * @param worked how long it took, above zero
     * @return how long it counts for: whole minutes, at least one step
     * @throws IllegalArgumentException if the time is not above zero
     */
    public Duration round(Duration worked) {
        return duration.round(worked);
    }

    private Duration clocked(Clocked times, Duration worked) {
        Duration more = shift(times, times.stop(), stop).minus(shift(times, times.start(), start));
        Duration moved = worked.plus(more);
        return moved.isPositive() ? duration.round(moved) : duration.step();
    }

    /** How much later a time is when it is rounded; below zero where it is earlier. */
    private static Duration shift(Clocked times, Instant at, Optional<TimeRounding> rounding) {
        if (rounding.isEmpty()) {
            return Duration.ZERO;
        }
        LocalTime local = at.atZone(times.zone()).toLocalTime();
        Duration intoHour = Duration.ofMinutes(local.getMinute()).plusSeconds(local.getSecond());
        return rounding.get().toStep(intoHour).minus(intoHour);
    }
}

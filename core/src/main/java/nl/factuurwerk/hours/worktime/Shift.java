package nl.factuurwerk.hours.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A run of work with its breaks, between two rests (<em>dienst</em>). It counts in real time: in the night in which the
 * clock is put back, a shift from 22:00 to 06:00 has nine hours.
 *
 * @param start when it began
 * @param end when it ended; after the start
 * @param zone whose clock and calendar count
 * @param breaks how long each break took; together shorter than the shift
 */
public record Shift(Instant start, Instant end, ZoneId zone, List<Duration> breaks) {

    /** The longest that a shift lasts with its breaks: beyond, a time is wrong. */
    public static final Duration LONGEST = Duration.ofDays(2);

    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);
    private static final Duration SHORTEST_BREAK = Duration.ofMinutes(15);
    private static final Duration NIGHT_WORK = Duration.ofHours(1);

    /**
     * Checks the times.
     *
     * @throws IllegalArgumentException if it ends before it begins, lasts longer than 48 hours, or the breaks take all of it
     */
    public Shift {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(zone, "zone");
        breaks = List.copyOf(breaks);
        if (breaks.stream().anyMatch(Duration::isNegative)
                || !Duration.between(start, end).minus(sum(breaks)).isPositive()) {
            throw new IllegalArgumentException(
                    "No work between " + start + " and " + end + " with breaks of " + breaks);
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A shift lasts 48 hours at most, not from " + start + " to " + end);
        }
    }

    /**
     * Makes a shift.
     *
     * @param start when it began, by a clock
     * @param end when it ended, by a clock of the same zone
     * @param breaks how long each break took
     * @return the shift
     * @throws IllegalArgumentException if it ends before it begins, or the breaks take all of it, or the zones differ
     */
    public static Shift of(ZonedDateTime start, ZonedDateTime end, Duration... breaks) {
        if (!start.getZone().equals(end.getZone())) {
            throw new IllegalArgumentException(
                    "A shift is told by one clock, not by those of " + start.getZone() + " and " + end.getZone());
        }
        return new Shift(start.toInstant(), end.toInstant(), start.getZone(), List.of(breaks));
    }

    /**
     * Returns the day it belongs to.
     *
     * @return the day on which it began
     */
    public LocalDate date() {
        return LocalDate.ofInstant(start, zone);
    }

    /**
     * Returns how long was worked.
     *
     * @return the time from start to end, less the breaks
     */
    public Duration worked() {
        return Duration.between(start, end).minus(sum(breaks));
    }

    /**
     * Returns how long the breaks were that count (art. 5:4 Arbeidstijdenwet).
     *
     * @return all breaks of a quarter of an hour or more together
     */
    public Duration rested() {
        return sum(breaks.stream()
                .filter(each -> each.compareTo(SHORTEST_BREAK) >= 0)
                .toList());
    }

    /**
     * Tells whether it is worked at night (art. 1:7 Arbeidstijdenwet).
     *
     * @return whether more than an hour of it is between midnight and six in the morning
     */
    public boolean isAtNight() {
        Duration night = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(end, zone);
        for (LocalDate day = date(); !day.isAfter(last); day = day.plusDays(1)) {
            Instant midnight = day.atStartOfDay(zone).toInstant();
            Instant morning = day.atTime(NIGHT_ENDS).atZone(zone).toInstant();
            Instant from = start.isAfter(midnight) ? start : midnight;
            Instant until = end.isBefore(morning) ? end : morning;
            if (from.isBefore(until)) {
                night = night.plus(Duration.between(from, until));
            }
        }
        return night.compareTo(NIGHT_WORK) > 0;
    }

    private static Duration sum(List<Duration> durations) {
        return durations.stream().reduce(Duration.ZERO, Duration::plus);
    }
}

package nl.factuurwerk.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * From when until when someone was at work, by the world's clock, and in which zone that was. It lasts as long as it really
 * took: from 01:30 to 03:30 is one hour in the night in which clocks are put forward.
 *
 * @param start when it began, in whole seconds
 * @param stop when it ended, in whole seconds; after the start
 * @param zone whose clock and calendar the work was done by
 */
public record Clocked(Instant start, Instant stop, ZoneId zone) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it does not end after it begins, or has parts of a second
     */
    public Clocked {
        Objects.requireNonNull(zone, "zone");
        if (!start.isBefore(stop) || !isWhole(start) || !isWhole(stop)) {
            throw new IllegalArgumentException(
                    "Work begins and then ends, both in whole seconds, not from " + start + " to " + stop);
        }
    }

    /**
     * Makes the times of work by a clock on the wall.
     *
     * @param start when it began
     * @param stop when it ended; by a clock of any zone
     * @return the times, in the zone in which it began
     * @throws IllegalArgumentException if it does not end after it begins, or has parts of a second
     */
    public static Clocked of(ZonedDateTime start, ZonedDateTime stop) {
        return new Clocked(start.toInstant(), stop.toInstant(), start.getZone());
    }

    /**
     * Returns the day it belongs to.
     *
     * @return the day on which it began, in its zone
     */
    public LocalDate date() {
        return LocalDate.ofInstant(start, zone);
    }

    /**
     * Returns how long it really took, pauses included.
     *
     * @return whole seconds, above zero
     */
    public Duration length() {
        return Duration.between(start, stop);
    }

    /**
     * Tells whether some moment belongs to both; where one ends as the other begins, none does.
     *
     * @param other other times, of any zone
     * @return whether they overlap
     */
    public boolean overlaps(Clocked other) {
        return start.isBefore(other.stop) && other.start.isBefore(stop);
    }

    /**
     * Returns times that begin on another day, at the same time by the clock, and last as long.
     *
     * @param day the other day
     * @return the moved times; a time that the clock skips on that day is the one after the gap
     */
    public Clocked on(LocalDate day) {
        Instant moved = ZonedDateTime.ofLocal(
                        day.atTime(start.atZone(zone).toLocalTime()),
                        zone,
                        start.atZone(zone).getOffset())
                .toInstant();
        return new Clocked(moved, moved.plus(length()), zone);
    }

    private static boolean isWhole(Instant moment) {
        return moment.equals(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}

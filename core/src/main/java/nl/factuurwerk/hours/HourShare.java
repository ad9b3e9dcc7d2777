package nl.factuurwerk.hours;

import java.util.Objects;

/**
 * A part of the time of an entry, or all of it, and what became of it.
 *
 * @param entry the entry
 * @param fate what became of this part
 * @param minutes how much it is, after rounding, above zero
 */
public record HourShare(TimeEntry entry, HourFate fate, long minutes) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public HourShare {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(fate, "fate");
        if (minutes <= 0) {
            throw new IllegalArgumentException("No part of the time of an entry: " + minutes + " minutes of " + entry);
        }
    }
}

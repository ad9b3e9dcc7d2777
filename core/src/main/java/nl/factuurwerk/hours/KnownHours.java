package nl.factuurwerk.hours;

import java.util.Objects;

/**
 * A time entry with what is known of it.
 *
 * @param entry the entry
 * @param state whether it counts
 * @param billed whether an invoice bills it
 * @param covered how many of its minutes, after rounding, a retainer or a bundle covers; zero or more
 */
public record KnownHours(TimeEntry entry, EntryState state, boolean billed, long covered) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if less than nothing is covered
     */
    public KnownHours {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(state, "state");
        if (covered < 0) {
            throw new IllegalArgumentException("Less than nothing is covered of " + entry + ": " + covered);
        }
    }

    /**
     * Says that nothing happened to an entry yet.
     *
     * @param entry the entry
     * @return the entry, which stands, and is neither billed nor covered
     */
    public static KnownHours open(TimeEntry entry) {
        return new KnownHours(entry, EntryState.STANDS, false, 0);
    }
}

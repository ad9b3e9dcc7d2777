package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import nl.factuurwerk.time.Hours;

/**
 * Leave on one day: what a request comes to, or a fact recorded by hand. All that a balance knows of taking leave, so that
 * one request over a border of years and two requests up to it are the same.
 *
 * @param day the day
 * @param from the code of a pool or of a kind
 * @param hours how many, above zero
 * @param consented whether it counts even when the employee was ill that day (art. 7:637 BW)
 */
public record LeaveDay(LocalDate day, String from, Hours hours, boolean consented) implements Comparable<LeaveDay> {

    private static final Comparator<LeaveDay> ORDER = Comparator.comparing(LeaveDay::day)
            .thenComparing(LeaveDay::from)
            .thenComparing(LeaveDay::hours)
            .thenComparing(LeaveDay::consented);

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if there are no hours
     */
    public LeaveDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(from, "from");
        if (!hours.isPositive()) {
            throw new IllegalArgumentException("Leave on " + day + " of no hours: " + hours);
        }
    }

    @Override
    public int compareTo(LeaveDay other) {
        return ORDER.compare(this, other);
    }
}

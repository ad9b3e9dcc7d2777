package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When something happened that may happen more than once.
 *
 * @param first on which day first
 * @param last on which day last, not before the first
 * @param days on how many days
 */
public record Occurrences(LocalDate first, LocalDate last, int days) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last is before the first, or there are no days
     */
    public Occurrences {
        Objects.requireNonNull(first, "first");
        if (last.isBefore(first) || days < 1) {
            throw new IllegalArgumentException(
                    "Not first, last and number of days: " + first + ", " + last + ", " + days);
        }
    }
}

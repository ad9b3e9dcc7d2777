package nl.factuurwerk.billing.plan;

import java.util.Objects;
import nl.factuurwerk.time.DateRange;

/**
 * Days on which a plan stands still and nothing is billed.
 *
 * @param days the days, both ends included; without an end until further notice
 * @param reason why, for those who ask later; not printed
 */
public record Pause(DateRange days, String reason) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Pause {
        Objects.requireNonNull(days, "days");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A pause has a reason: " + days);
        }
    }
}

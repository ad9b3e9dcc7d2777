package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.time.Hours;

/**
 * Hours that lapse unless they are taken.
 *
 * @param on the first day on which they cannot be taken any more
 * @param lot of what they are left
 * @param hours how many, above zero; what is planned to be taken before is not among them
 * @param reason why they lapse then
 */
public record Expiry(LocalDate on, LotKey lot, Hours hours, Lapse.Reason reason) {

    /** Checks presence. */
    public Expiry {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(reason, "reason");
    }
}

package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is left of a retainer at the end of a day. What was bought is what is available, what lapsed, and what was used as
 * far as it did not go beyond.
 *
 * @param asOf the day
 * @param available what can still be used
 * @param lapsed what was bought and cannot be used any more
 * @param used what was used, all of it
 * @param beyond what was used although there was nothing left on its day; it is billed apart, and later periods do not make
 *     up for it
 */
public record RetainerBalance(
        LocalDate asOf, Entitlement available, Entitlement lapsed, Entitlement used, Entitlement beyond) {

    /** Checks presence. */
    public RetainerBalance {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(available, "available");
        Objects.requireNonNull(lapsed, "lapsed");
        Objects.requireNonNull(used, "used");
        Objects.requireNonNull(beyond, "beyond");
    }
}

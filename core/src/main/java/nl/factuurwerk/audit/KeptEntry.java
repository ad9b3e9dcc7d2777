package nl.factuurwerk.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry as a store keeps it, together with its payload.
 *
 * @param entry the entry, as it was read
 * @param payload its payload or what is left of it; empty if the store has nothing at all, which is a fault
 */
public record KeptEntry(AuditEntry entry, Optional<KeptPayload> payload) {

    /** Checks presence. */
    public KeptEntry {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(payload, "payload");
    }

    /**
     * Joins an entry and its payload.
     *
     * @param entry the entry
     * @param payload its payload or what is left of it
     * @return both
     */
    public static KeptEntry of(AuditEntry entry, KeptPayload payload) {
        return new KeptEntry(entry, Optional.of(payload));
    }
}

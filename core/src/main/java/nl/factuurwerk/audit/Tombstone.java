package nl.factuurwerk.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * What stands in place of a payload that was erased (art. 17 GDPR). The entry keeps the digest of what was there, which
 * tells nobody what it was: the salt is gone too.
 *
 * <p>Nothing vouches for a tombstone: who can write to a store can put one in place of a payload. A host that erases
 * appends an entry that says so, {@link Act#ERASED}.
 *
 * @param erased when it was erased
 */
public record Tombstone(Instant erased) implements KeptPayload {

    /** Checks presence. */
    public Tombstone {
        Objects.requireNonNull(erased, "erased");
    }
}

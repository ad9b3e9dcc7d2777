package nl.factuurwerk.audit;

import java.util.Objects;

/**
 * One act, as a link of its chain: what happened, bound to everything that happened before it.
 *
 * <p>The digest is the one that the entry <em>states</em>. An entry that was read back is taken as it is, also where
 * its digest does not fit: what was changed is found by {@link Verification}, not by failing to read.
 *
 * @param link where it says that it stands
 * @param event what happened
 * @param payload the digest of who and why
 * @param digest the stated digest over all of these
 */
public record AuditEntry(ChainLink link, AuditEvent event, Digest payload, Digest digest) {

    /** Checks presence, and nothing else. */
    public AuditEntry {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * Makes a new entry. Stores use {@link ChainHead#next}.
     *
     * @param link where it stands
     * @param event what happened
     * @param payload the digest of who and why
     * @return the entry with its digest
     */
    static AuditEntry of(ChainLink link, AuditEvent event, Digest payload) {
        return new AuditEntry(link, event, payload, digest(link, event, payload));
    }

    private static Digest digest(ChainLink link, AuditEvent event, Digest payload) {
        return Canonical.digest(
                "audit-entry",
                event,
                (it, to) -> to.structure(1, link, ChainLink::write)
                        .structure(2, it, AuditEvent::write)
                        .digest(3, payload));
    }

    /**
     * Returns the digest that this entry should have.
     *
     * @return the digest over all components but the stated digest
     */
    public Digest recomputed() {
        return digest(link, event, payload);
    }

    /**
     * Tells whether the stated digest fits the rest.
     *
     * @return whether it is the one recomputed
     */
    public boolean isIntact() {
        return digest.equals(recomputed());
    }

    /**
     * Returns the chain it says it stands in.
     *
     * @return the chain
     */
    public ChainId chain() {
        return link.chain();
    }

    /**
     * Returns the place it says it has in its chain.
     *
     * @return the stated sequence number
     */
    public long sequence() {
        return link.sequence();
    }

    /**
     * Returns what the next entry has to follow.
     *
     * @return the head of the chain with this as its last entry
     * @throws IllegalArgumentException if the stated sequence number is below 0
     */
    public ChainHead head() {
        return new ChainHead(link.chain(), link.sequence(), digest);
    }
}

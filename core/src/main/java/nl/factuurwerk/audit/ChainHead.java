package nl.factuurwerk.audit;

import java.util.Objects;

/**
 * How far a chain has come, which is all that has to be known to append to it.
 *
 * @param chain which chain
 * @param sequence the sequence number of its last entry; 0 before the first
 * @param digest the digest of its last entry; before the first, that of the chain's name
 */
public record ChainHead(ChainId chain, long sequence, Digest digest) {

    /**
     * Checks the sequence number.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public ChainHead {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(digest, "digest");
        if (sequence < 0) {
            throw new IllegalArgumentException("A chain has no entry " + sequence + ": " + chain);
        }
    }

    /**
     * Returns the head of a chain that has no entry yet. Its digest is that of the chain's name, so that no entry of
     * one chain can stand in another.
     *
     * @param chain the chain
     * @return what the first entry follows
     */
    public static ChainHead start(ChainId chain) {
        return new ChainHead(chain, 0, Canonical.digest("audit-chain", chain, ChainId::write));
    }

    /**
     * Makes the entry that follows.
     *
     * @param event what happened
     * @param payload who did it and why
     * @return the entry behind this head, with its digest
     */
    public AuditEntry next(AuditEvent event, AuditPayload payload) {
        return AuditEntry.of(new ChainLink(chain, Math.addExact(sequence, 1), digest), event, payload.digest());
    }

    static void write(ChainHead head, Canonical to) {
        to.structure(1, head.chain, ChainId::write).number(2, head.sequence).digest(3, head.digest);
    }
}

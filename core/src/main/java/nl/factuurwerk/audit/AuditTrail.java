package nl.factuurwerk.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The audit trail of one administration. Append-only: an entry is neither changed nor removed; only the payload of one
 * can be erased.
 *
 * <p>Within a unit of work each append follows the one before it, and all of them become part of the chain together
 * with everything else that the unit did, or not at all. From the first append to a chain until the end of the unit of
 * work, no other one appends to that chain.
 *
 * <p>A store keeps for each chain its {@link ChainHead}, makes the entry with {@link ChainHead#next}, and takes
 * {@link AuditEntry#head} as the new head. It keeps entries as they are stated, and never repairs one.
 */
public interface AuditTrail extends AuditContents {

    /**
     * Appends an act to a chain.
     *
     * @param chain the chain; begun if it has no entry yet
     * @param event what happened
     * @param payload who did it and why
     * @return the new entry
     */
    AuditEntry append(ChainId chain, AuditEvent event, AuditPayload payload);

    /**
     * Returns how far a chain has come, as this unit of work sees it.
     *
     * @param chain the chain
     * @return its head; {@link ChainHead#start} if it has no entry yet
     */
    ChainHead head(ChainId chain);

    /**
     * Finds who and why.
     *
     * @param chain the chain of the entry
     * @param sequence the sequence number of the entry
     * @return the payload or the tombstone in its place, or empty if there is no such entry
     */
    Optional<KeptPayload> payload(ChainId chain, long sequence);

    /**
     * Erases who and why of all acts on one subject. Their entries stay, and so does the chain.
     *
     * @param subject the subject of the entries
     * @param tombstone what takes the place of each payload; one that stands there already stays
     * @return how many payloads were erased
     */
    long erase(Subject subject, Tombstone tombstone);

    /**
     * Returns the entries of a chain.
     *
     * @param chain the chain
     * @return the entries in their order; to be closed by the caller. Empty if there is no such chain
     */
    default Stream<AuditEntry> entries(ChainId chain) {
        return kept(chain).map(KeptEntry::entry);
    }

    /**
     * Exports how far all chains have come, for somebody else to keep.
     *
     * @param moment when this is done
     * @return the heads of all chains
     */
    default Anchor anchor(Instant moment) {
        try (Stream<ChainId> chains = chains()) {
            List<ChainHead> heads = chains.map(this::head).toList();
            return Anchor.of(moment, heads);
        }
    }
}

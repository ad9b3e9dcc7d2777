package nl.factuurwerk.audit;

import java.util.stream.Stream;

/**
 * What can be read of a trail in order to verify it. A store offers it as part of its {@link AuditTrail}; an export
 * that was read back can offer it too.
 */
public interface AuditContents {

    /**
     * Returns all chains that have an entry.
     *
     * @return each chain once, by name; to be closed by the caller
     */
    Stream<ChainId> chains();

    /**
     * Returns what is kept of a chain.
     *
     * @param chain the chain
     * @return the entries in the order in which the store has them, each with its payload; to be closed by the caller.
     *     Empty if there is no such chain
     */
    Stream<KeptEntry> kept(ChainId chain);
}

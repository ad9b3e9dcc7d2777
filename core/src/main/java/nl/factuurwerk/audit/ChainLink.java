package nl.factuurwerk.audit;

import java.util.Objects;

/**
 * Where an entry says that it stands: a statement, to be verified.
 *
 * @param chain in which chain
 * @param sequence its place in the chain, from 1; not checked here, so that a trail with a wrong one can be read and
 *     judged
 * @param previous the digest of the entry before it; of the first,
 *     {@link ChainHead#start the digest of the chain's name}
 */
public record ChainLink(ChainId chain, long sequence, Digest previous) {

    /** Checks presence. */
    public ChainLink {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(previous, "previous");
    }

    static void write(ChainLink link, Canonical to) {
        to.structure(1, link.chain, ChainId::write).number(2, link.sequence).digest(3, link.previous);
    }
}

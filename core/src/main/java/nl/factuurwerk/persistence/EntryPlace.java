package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.audit.ChainId;

/**
 * Where an entry stands in the audit trail.
 *
 * @param chain its chain
 * @param place how many entries of the chain were appended before it, and itself: from 1
 */
record EntryPlace(ChainId chain, long place) implements Comparable<EntryPlace> {

    private static final Comparator<EntryPlace> ORDER =
            Comparator.comparing(EntryPlace::chain).thenComparingLong(EntryPlace::place);

    static EntryPlace first(ChainId chain) {
        return new EntryPlace(chain, 0);
    }

    static EntryPlace last(ChainId chain) {
        return new EntryPlace(chain, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(EntryPlace other) {
        return ORDER.compare(this, other);
    }
}

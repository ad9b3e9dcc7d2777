package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.audit.ChainId;

/**
 * Where an entry stands in the audit trail.
 *
 * @param chain its chain
 * @param sequence its place in the chain, from 1
 */
record EntryPlace(ChainId chain, long sequence) implements Comparable<EntryPlace> {

    private static final Comparator<EntryPlace> ORDER =
            Comparator.comparing(EntryPlace::chain).thenComparingLong(EntryPlace::sequence);

    @Override
    public int compareTo(EntryPlace other) {
        return ORDER.compare(this, other);
    }
}

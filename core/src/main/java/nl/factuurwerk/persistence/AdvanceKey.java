package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;

/**
 * An invoice, and the place among the documents that give back some of it: such a one takes it off as an advance, or credits it.
 * Two at the same time both want the same place, and only one of them gets it.
 *
 * @param advance the invoice
 * @param place from zero
 */
record AdvanceKey(Id<Invoice> advance, long place) implements Comparable<AdvanceKey> {

    private static final Comparator<AdvanceKey> ORDER =
            Comparator.comparing(AdvanceKey::advance).thenComparingLong(AdvanceKey::place);

    static AdvanceKey first(Id<Invoice> advance) {
        return new AdvanceKey(advance, 0);
    }

    static AdvanceKey last(Id<Invoice> advance) {
        return new AdvanceKey(advance, Long.MAX_VALUE);
    }

    /** Takes the next place. */
    static void take(TableView<AdvanceKey, IssueOrder> places, Id<Invoice> advance, IssueOrder by) {
        long next = places.between(first(advance), last(advance)).count();
        places.add(new AdvanceKey(advance, next), by);
    }

    @Override
    public int compareTo(AdvanceKey other) {
        return ORDER.compare(this, other);
    }
}

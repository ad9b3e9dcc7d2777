package nl.factuurwerk.persistence;

import java.time.Instant;
import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;

/**
 * An advance, and an invoice that takes it off.
 *
 * @param advance the advance invoice
 * @param takenOffBy when the other was issued
 */
record AdvanceKey(Id<Invoice> advance, IssueOrder takenOffBy) implements Comparable<AdvanceKey> {

    private static final Comparator<AdvanceKey> ORDER =
            Comparator.comparing(AdvanceKey::advance).thenComparing(AdvanceKey::takenOffBy);

    private static final NumberKey ANY = NumberKey.own(new DocumentNumber("0"));

    static AdvanceKey first(Id<Invoice> advance) {
        return new AdvanceKey(advance, new IssueOrder(Instant.MIN, ANY));
    }

    static AdvanceKey last(Id<Invoice> advance) {
        return new AdvanceKey(advance, new IssueOrder(Instant.MAX, ANY));
    }

    @Override
    public int compareTo(AdvanceKey other) {
        return ORDER.compare(this, other);
    }
}

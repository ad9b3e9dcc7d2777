package nl.factuurwerk.persistence;

import java.time.Instant;
import java.util.Comparator;
import nl.factuurwerk.invoice.IssuedDocument;

/**
 * The order in which documents were issued.
 *
 * @param issuedAt the moment of issue
 * @param number the number, among documents of the same moment: shorter first, so that 10000 follows 9999
 */
record IssueOrder(Instant issuedAt, NumberKey number) implements Comparable<IssueOrder> {

    private static final Comparator<IssueOrder> ORDER = Comparator.comparing(IssueOrder::issuedAt)
            .thenComparingInt(order -> order.number().number().value().length())
            .thenComparing(IssueOrder::number);

    static IssueOrder of(IssuedDocument document) {
        return new IssueOrder(document.issuedAt(), NumberKey.of(document));
    }

    @Override
    public int compareTo(IssueOrder other) {
        return ORDER.compare(this, other);
    }
}

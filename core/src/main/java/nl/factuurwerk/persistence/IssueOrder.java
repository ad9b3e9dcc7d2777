package nl.factuurwerk.persistence;

import java.time.Instant;
import java.util.Comparator;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;

/**
 * The order in which invoices were issued.
 *
 * @param issuedAt the moment of issue
 * @param number the number, among invoices of the same moment: shorter first, so that 10000 follows 9999
 */
record IssueOrder(Instant issuedAt, DocumentNumber number) implements Comparable<IssueOrder> {

    private static final Comparator<IssueOrder> ORDER = Comparator.comparing(IssueOrder::issuedAt)
            .thenComparingInt(order -> order.number().value().length())
            .thenComparing(IssueOrder::number);

    static IssueOrder of(Invoice invoice) {
        return new IssueOrder(invoice.issuedAt(), invoice.number());
    }

    @Override
    public int compareTo(IssueOrder other) {
        return ORDER.compare(this, other);
    }
}

package nl.factuurwerk.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;

/**
 * Where a sales invoice stands among others: those of its buyer, or those that are paid under one reference.
 *
 * @param among which others: the buyer or the reference as text
 * @param invoice the invoice, in the order of issue
 */
record InvoicePlace(String among, IssueOrder invoice) implements Comparable<InvoicePlace> {

    private static final Comparator<InvoicePlace> ORDER =
            Comparator.comparing(InvoicePlace::among).thenComparing(InvoicePlace::invoice);
    private static final NumberKey ANY = NumberKey.own(new DocumentNumber("0"));

    /** Its place among the invoices of its buyer; none where the buyer is not kept, nor where the office is the buyer. */
    static Optional<InvoicePlace> byCustomer(Invoice invoice, IssueOrder order) {
        return invoice.buyer()
                .id()
                .filter(customer -> !invoice.kind().isSelfBilled())
                .map(customer -> new InvoicePlace(customer.value(), order));
    }

    /** Its place among those of its reference; none where the office is to pay. */
    static Optional<InvoicePlace> byReference(Invoice invoice, IssueOrder order) {
        return invoice.kind().isSelfBilled()
                ? Optional.empty()
                : Optional.of(new InvoicePlace(invoice.paymentReference().formatted(), order));
    }

    static InvoicePlace first(String among) {
        return new InvoicePlace(among, new IssueOrder(Instant.MIN, ANY));
    }

    static InvoicePlace last(String among) {
        return new InvoicePlace(among, new IssueOrder(Instant.MAX, ANY));
    }

    @Override
    public int compareTo(InvoicePlace other) {
        return ORDER.compare(this, other);
    }
}

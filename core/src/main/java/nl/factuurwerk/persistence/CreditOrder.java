package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;

/**
 * The order of the credit notes on an invoice.
 *
 * @param invoice the invoice
 * @param place how many were issued before it
 */
record CreditOrder(Id<Invoice> invoice, long place) implements Comparable<CreditOrder> {

    private static final Comparator<CreditOrder> ORDER =
            Comparator.comparing(CreditOrder::invoice).thenComparingLong(CreditOrder::place);

    @Override
    public int compareTo(CreditOrder other) {
        return ORDER.compare(this, other);
    }
}

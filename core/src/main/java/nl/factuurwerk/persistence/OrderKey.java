package nl.factuurwerk.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;

/**
 * Which order of which customer.
 *
 * @param customer the customer
 * @param number the number that it gave the order
 */
record OrderKey(Id<Party> customer, String number) implements Comparable<OrderKey> {

    private static final Comparator<OrderKey> ORDER =
            Comparator.comparing(OrderKey::customer).thenComparing(OrderKey::number);

    private static final NumberKey ANY = NumberKey.own(new DocumentNumber("0"));

    static OrderKey of(PurchaseOrder order) {
        return new OrderKey(order.customer(), order.number());
    }

    /** The order that an invoice states; none where its buyer is not kept, nor where the office is the buyer: it is its own. */
    static Optional<OrderKey> of(Invoice invoice) {
        return invoice.buyer()
                .id()
                .filter(customer -> !invoice.kind().isSelfBilled())
                .flatMap(customer ->
                        invoice.header().references().purchaseOrder().map(number -> new OrderKey(customer, number)));
    }

    Spent spentBy(IssueOrder invoice) {
        return new Spent(this, invoice);
    }

    Spent first() {
        return new Spent(this, new IssueOrder(Instant.MIN, ANY));
    }

    Spent last() {
        return new Spent(this, new IssueOrder(Instant.MAX, ANY));
    }

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }

    /** An order, and an invoice under it. */
    record Spent(OrderKey order, IssueOrder invoice) implements Comparable<Spent> {

        private static final Comparator<Spent> ORDER =
                Comparator.comparing(Spent::order).thenComparing(Spent::invoice);

        @Override
        public int compareTo(Spent other) {
            return ORDER.compare(this, other);
        }
    }
}

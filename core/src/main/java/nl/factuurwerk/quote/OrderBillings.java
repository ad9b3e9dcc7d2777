package nl.factuurwerk.quote;

import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;

/** What documents did to the orders of one administration. Append-only. */
public interface OrderBillings {

    /**
     * Adds what a document did to an order.
     *
     * @param billing an invoice, or a credit note on one
     * @throws IllegalStateException if that document was added to that order already
     */
    void add(OrderBilling billing);

    /**
     * Returns what was done to an order.
     *
     * @param order the identity of the order
     * @return in the order in which it was added; to be closed by the caller
     */
    Stream<OrderBilling> of(Id<Order> order);

    /**
     * Returns what an invoice, and the credit notes on it, did to orders.
     *
     * @param invoice the identity of the invoice
     * @return in the order in which it was added; to be closed by the caller
     */
    Stream<OrderBilling> by(Id<Invoice> invoice);

    /**
     * Returns everything.
     *
     * @return by the identity of the order, and what was done to one order in the order in which it was added; to be closed
     *     by the caller
     */
    Stream<OrderBilling> all();
}

package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;

/**
 * What one document did to one order: an invoice bills slices of its lines, a credit note sets them free again.
 * Append-only. An invoice over several orders is one of these for each order.
 */
public sealed interface OrderBilling permits OrderInvoice, OrderCredit {

    /**
     * Returns which order it is of.
     *
     * @return the identity of the order
     */
    Id<Order> order();

    /**
     * Returns which invoice it is about.
     *
     * @return the identity of the invoice, or of the one that was credited
     */
    Id<Invoice> invoiceId();

    /**
     * Returns since when it counts.
     *
     * @return the date of issue of the document
     */
    LocalDate on();

    /**
     * Returns what it does to each line.
     *
     * @return one for each line that it touches, with the sign of what was billed
     */
    List<Slice> slices();
}

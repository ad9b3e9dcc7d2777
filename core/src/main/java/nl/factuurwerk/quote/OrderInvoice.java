package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.PrecedingInvoice;

/**
 * What an invoice bills of an order.
 *
 * @param order which order
 * @param invoice which invoice
 * @param role what the invoice is to the order
 * @param slices what it bills of each line; of a final invoice what is left after all that it deducts
 */
public record OrderInvoice(Id<Order> order, PrecedingInvoice invoice, BillingRole role, List<Slice> slices)
        implements OrderBilling {

    /** Checks presence and copies the slices. */
    public OrderInvoice {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(role, "role");
        slices = List.copyOf(slices);
    }

    @Override
    public Id<Invoice> invoiceId() {
        return invoice.id();
    }

    @Override
    public LocalDate on() {
        return invoice.issueDate();
    }
}

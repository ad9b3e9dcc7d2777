package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;

/**
 * What a credit note gives back of an order, so that it can be billed again.
 *
 * @param order which order
 * @param credit which credit note
 * @param invoiceId the invoice that it credits
 * @param on its date of issue
 * @param slices what it gives back of each line, with the sign that the invoice billed it with
 */
public record OrderCredit(
        Id<Order> order, Id<CreditNote> credit, Id<Invoice> invoiceId, LocalDate on, List<Slice> slices)
        implements OrderBilling {

    /** Checks presence and copies the slices. */
    public OrderCredit {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(invoiceId, "invoiceId");
        Objects.requireNonNull(on, "on");
        slices = List.copyOf(slices);
    }
}

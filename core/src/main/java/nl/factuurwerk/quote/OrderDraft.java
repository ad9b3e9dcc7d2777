package nl.factuurwerk.quote;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.PrecedingInvoice;

/**
 * An invoice of an order that was drawn up and not issued yet, and what it will bill of the order.
 *
 * @param order which order
 * @param role what the invoice will be to the order
 * @param draft the invoice
 * @param slices what it will bill of each line
 */
public record OrderDraft(Id<Order> order, BillingRole role, InvoiceDraft draft, List<Slice> slices) {

    /** Checks presence and copies the slices. */
    public OrderDraft {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(draft, "draft");
        slices = List.copyOf(slices);
    }

    /**
     * Returns this with a changed draft, for instance with a note.
     *
     * @param change what to change; what it bills is recorded as it was drawn up, so lines are better left alone
     * @return the changed draft
     */
    public OrderDraft with(UnaryOperator<InvoiceDraftBuilder> change) {
        return new OrderDraft(order, role, change.apply(draft.toBuilder()).build(), slices);
    }

    /**
     * Returns what the invoice did to the order, once it is issued.
     *
     * @param invoice the invoice
     * @return what is kept with the order
     */
    public OrderInvoice issued(PrecedingInvoice invoice) {
        return new OrderInvoice(order, invoice, role, slices);
    }
}

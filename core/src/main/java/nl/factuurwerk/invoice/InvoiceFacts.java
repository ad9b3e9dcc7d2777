package nl.factuurwerk.invoice;

import java.util.List;
import nl.factuurwerk.identity.Id;

/** What happened to the issued invoices of one administration. Append-only: what happened is neither changed nor undone. */
public interface InvoiceFacts {

    /**
     * Adds a fact. Of no effect where it is there already.
     *
     * @param fact the fact, held against its invoice before with {@link InvoiceFact#check}
     */
    void append(InvoiceFact fact);

    /**
     * Returns what happened to an invoice.
     *
     * @param invoice the identity of the invoice
     * @return by day, and of one day in the order in which they were added; each once
     */
    List<InvoiceFact> of(Id<Invoice> invoice);
}

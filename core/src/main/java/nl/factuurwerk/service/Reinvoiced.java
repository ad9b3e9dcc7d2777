package nl.factuurwerk.service;

import java.util.Objects;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;

/**
 * What came of crediting an invoice and issuing another in its place, as one act.
 *
 * @param credit the credit note on the earlier invoice
 * @param invoice the invoice in its place
 */
public record Reinvoiced(CreditNote credit, Invoice invoice) {

    /** Checks presence. */
    public Reinvoiced {
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(invoice, "invoice");
    }
}

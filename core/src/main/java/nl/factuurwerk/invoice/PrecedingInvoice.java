package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/**
 * An earlier invoice that a document refers to (BG-3), specifically and unambiguously as art. 34f Wet OB asks of one that
 * changes it.
 *
 * @param id its identity
 * @param number its number (BT-25)
 * @param issueDate its date of issue (BT-26)
 */
public record PrecedingInvoice(Id<Invoice> id, DocumentNumber number, LocalDate issueDate) {

    /** Checks presence. */
    public PrecedingInvoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issueDate, "issueDate");
    }

    /**
     * Refers to an invoice.
     *
     * @param invoice the invoice
     * @return the reference
     */
    public static PrecedingInvoice of(Invoice invoice) {
        return new PrecedingInvoice(invoice.id(), invoice.number(), invoice.issueDate());
    }
}

package nl.factuurwerk.invoice.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reference to an earlier document (BG-3).
 *
 * @param number its number (BT-25)
 * @param issueDate its date of issue (BT-26), which it takes where the number alone leaves doubt
 */
public record PrecedingInvoiceContent(Optional<String> number, Optional<LocalDate> issueDate) {

    /** Takes a blank text for none. */
    public PrecedingInvoiceContent {
        number = Stated.text(number);
    }

    /**
     * Refers to a document.
     *
     * @param number its number
     * @param issueDate its date of issue
     * @return the reference
     */
    public static PrecedingInvoiceContent of(String number, LocalDate issueDate) {
        return new PrecedingInvoiceContent(Optional.of(number), Optional.of(issueDate));
    }
}

package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import org.joda.money.Money;

/**
 * What an invoice owed back was paid to the customer, or set off against something else: it was paid and credited afterwards,
 * or it came to less than was advanced.
 *
 * @param id which one
 * @param on when
 * @param invoice the invoice
 * @param amount how much, above zero
 * @param words why, or how; empty where nobody says
 */
public record PaidOut(Id<ReceivableEntry> id, LocalDate on, Id<Invoice> invoice, Money amount, String words)
        implements ReceivableEntry {

    /**
     * Checks presence and amount, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if the amount is not above zero, or the words are longer than 1,000 characters or
     *     cannot be printed
     */
    public PaidOut {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(invoice, "invoice");
        Portion.requirePositive(amount);
        words = KeptText.require(words);
    }
}

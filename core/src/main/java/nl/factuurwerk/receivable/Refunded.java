package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * Money of a payment that no invoice needed was given back (<em>terugbetaling</em>).
 *
 * @param id which refund
 * @param on when
 * @param payment the payment
 * @param amount how much, in the currency of the payment
 * @param words why, or how; empty where nobody says
 */
public record Refunded(Id<ReceivableEntry> id, LocalDate on, Id<Payment> payment, Money amount, String words)
        implements ReceivableEntry {

    /**
     * Checks presence and amount, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if the amount is not above zero, or the words are longer than 1,000 characters or
     *     cannot be printed
     */
    public Refunded {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(payment, "payment");
        Portion.requirePositive(amount);
        words = KeptText.require(words);
    }
}

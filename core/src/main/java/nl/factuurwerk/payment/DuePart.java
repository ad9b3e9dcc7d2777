package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What of a document is to be paid by a day (<em>termijn</em>).
 *
 * @param due the last day to pay it
 * @param amount how much, with VAT; of the sign of the document
 */
public record DuePart(LocalDate due, Money amount) {

    /** Checks presence. */
    public DuePart {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(amount, "amount");
    }
}

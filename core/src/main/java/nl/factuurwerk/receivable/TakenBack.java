package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * An entry does not count any more, in whole or in part. What is taken back is not taken back itself: add the entry again,
 * under another identity.
 *
 * @param id which one
 * @param on from which day; of a mistake the day of the entry itself, as a rule
 * @param entry what is taken back: a payment, an allocation, a refund, a write-off, a charge
 * @param amount how much of it
 * @param reason why
 */
public record TakenBack(
        Id<ReceivableEntry> id, LocalDate on, Id<ReceivableEntry> entry, Money amount, TakeBackReason reason)
        implements ReceivableEntry {

    /**
     * Checks presence and amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public TakenBack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(entry, "entry");
        Portion.requirePositive(amount);
        Objects.requireNonNull(reason, "reason");
    }
}

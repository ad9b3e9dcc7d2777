package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * What is left of a payment is neither used nor given back: a cent too much, a difference of exchange.
 *
 * @param id which one
 * @param on when
 * @param payment the payment
 * @param amount how much, in the currency of the payment
 * @param reason why
 */
public record RestKept(Id<ReceivableEntry> id, LocalDate on, Id<Payment> payment, Money amount, WriteOffReason reason)
        implements ReceivableEntry {

    /**
     * Checks presence and amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public RestKept {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(payment, "payment");
        Portion.requirePositive(amount);
        Objects.requireNonNull(reason, "reason");
    }
}

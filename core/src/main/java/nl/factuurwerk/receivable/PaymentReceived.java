package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/**
 * Money came in.
 *
 * @param id which payment
 * @param payment what is known of it
 */
public record PaymentReceived(Id<Payment> id, Payment payment) implements ReceivableEntry {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the payment has another identity of its own
     */
    public PaymentReceived {
        Objects.requireNonNull(id, "id");
        if (!payment.id().orElse(id).equals(id)) {
            throw new IllegalArgumentException("Payment " + payment.id() + " is not registered as " + id);
        }
        payment = payment.identified(id);
    }

    @Override
    public LocalDate on() {
        return payment.on();
    }

    @Override
    public Money amount() {
        return payment.amount();
    }
}

package nl.factuurwerk.quote;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Quantity;
import org.joda.money.Money;

/**
 * What an invoice bills, or a credit note gives back, of one line of an order.
 *
 * @param line which line
 * @param quantity how much of it, in its unit; empty for an advance, which is an amount alone
 * @param amount what for, without or with VAT as the prices of the order are
 */
public record Slice(LineKey line, Optional<Quantity> quantity, Money amount) {

    /** Checks presence. */
    public Slice {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(amount, "amount");
    }

    @Override
    public String toString() {
        return line + quantity.map(some -> ", " + some).orElse("") + ": " + amount;
    }
}

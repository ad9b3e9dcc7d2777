package nl.factuurwerk.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Quantity;
import org.joda.money.Money;

/**
 * What an invoice bills, or a credit note gives back, of one line of an order.
 *
 * @param line which line
 * @param quantity how much of it, in its unit; empty for an advance, which is an amount alone
 * @param amount what for, without or with VAT as the prices of the order are: what is stated for the line, less what is
 *     taken off for advances
 * @param taken what is taken off of each advance on the line; of a credit note, what of that is given back
 */
public record Slice(LineKey line, Optional<Quantity> quantity, Money amount, List<Taken> taken) {

    /**
     * What is taken off for an advance.
     *
     * @param advance the advance invoice
     * @param amount how much, without or with VAT as the prices of the order are
     */
    public record Taken(Id<Invoice> advance, Money amount) {
        /** Checks presence. */
        public Taken {
            Objects.requireNonNull(advance, "advance");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /** Checks presence and copies the list. */
    public Slice {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(amount, "amount");
        taken = List.copyOf(taken);
    }

    /**
     * Makes a slice that takes nothing off.
     *
     * @param line which line
     * @param quantity how much of it, in its unit
     * @param amount what for, without or with VAT as the prices of the order are
     */
    public Slice(LineKey line, Optional<Quantity> quantity, Money amount) {
        this(line, quantity, amount, List.of());
    }

    /**
     * Returns what is stated for the line.
     *
     * @return the amount before advances are taken off
     */
    public Money stated() {
        Money stated = amount;
        for (Taken each : taken) {
            stated = stated.plus(each.amount());
        }
        return stated;
    }

    @Override
    public String toString() {
        return line + quantity.map(some -> ", " + some).orElse("") + ": " + amount
                + (taken.isEmpty() ? "" : " after " + taken);
    }
}

package nl.factuurwerk.receivable;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import org.joda.money.Money;

/**
 * An amount of one part of the claim on one invoice.
 *
 * @param invoice the invoice
 * @param part costs, interest or the invoice itself
 * @param amount how much, above zero, in the currency of the invoice
 */
public record Portion(Id<Invoice> invoice, ClaimPart part, Money amount) {

    /**
     * Checks presence and amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public Portion {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(part, "part");
        requirePositive(amount);
    }

    /**
     * Names an amount of an invoice itself.
     *
     * @param invoice the invoice
     * @param amount how much, above zero
     * @return the portion of its principal
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static Portion of(Id<Invoice> invoice, Money amount) {
        return new Portion(invoice, ClaimPart.PRINCIPAL, amount);
    }

    static Money requirePositive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Not an amount above zero: " + amount);
        }
        return amount;
    }
}

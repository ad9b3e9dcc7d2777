package nl.factuurwerk.receivable;

import java.util.Objects;
import nl.factuurwerk.numbering.DocumentNumber;
import org.joda.money.Money;

/**
 * What a payment was used for, as a receipt states it.
 *
 * @param invoice the number of the invoice
 * @param amount how much of the payment, above zero
 */
public record ReceiptLine(DocumentNumber invoice, Money amount) {

    /**
     * Checks presence and amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public ReceiptLine {
        Objects.requireNonNull(invoice, "invoice");
        Portion.requirePositive(amount);
    }
}

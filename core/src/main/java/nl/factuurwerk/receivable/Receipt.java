package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import org.joda.money.Money;

/**
 * A proof that money was received (<em>kwitantie</em>, art. 6:48 BW), which whoever pays may ask for. It is no invoice, and says
 * nothing of VAT; money without an invoice can have one, between private persons too.
 *
 * @param id its identity
 * @param number its number, of a series of its own
 * @param date when it was given, not before the payment
 * @param parties who gives it to whom
 * @param paid what was paid, and what it was used for
 */
public record Receipt(Id<Receipt> id, DocumentNumber number, LocalDate date, ReceiptParties parties, Paid paid) {

    /**
     * What was paid.
     *
     * @param payment the payment; its words say what for
     * @param lines the invoices that it was used for when the receipt was given; may be empty
     */
    public record Paid(Payment payment, List<ReceiptLine> lines) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the lines come to more than the payment, or are in another currency
         */
        public Paid {
            Objects.requireNonNull(payment, "payment");
            lines = List.copyOf(lines);
            Money left = payment.amount();
            for (ReceiptLine line : lines) {
                if (!line.amount().getCurrencyUnit().equals(left.getCurrencyUnit())
                        || line.amount().isGreaterThan(left)) {
                    throw new IllegalArgumentException("More than " + payment.amount() + ": " + lines);
                }
                left = left.minus(line.amount());
            }
        }

        /**
         * Returns what was not used for an invoice.
         *
         * @return never below zero
         */
        public Money rest() {
            return lines.stream().map(ReceiptLine::amount).reduce(payment.amount(), Money::minus);
        }
    }

    /**
     * Checks presence and date.
     *
     * @throws IllegalArgumentException if it was given before the payment
     */
    public Receipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(parties, "parties");
        if (date.isBefore(paid.payment().on())) {
            throw new IllegalArgumentException("A receipt of " + date + " for a payment of "
                    + paid.payment().on());
        }
    }
}

package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import org.joda.money.Money;

/**
 * What may be dunned: what is open of an invoice that falls due on a day. Of an invoice in instalments each is one by
 * itself, so that who paid the first one late is not summoned for the second one at once.
 *
 * @param key which invoice, and which due date
 * @param number the number of the invoice (BT-1), as letters state it
 * @param open what is open of it; may be zero or below
 * @param contested whether the debtor contests the invoice
 * @param received whether it is known that the debtor has it
 */
public record Overdue(Key key, String number, Money open, boolean contested, boolean received) {

    /**
     * Which part of which invoice.
     *
     * @param invoice the invoice
     * @param due the last day to pay (BT-9)
     */
    public record Key(Id<Invoice> invoice, LocalDate due) {
        /** Checks presence. */
        public Key {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(due, "due");
        }

        @Override
        public String toString() {
            return invoice + " due " + due;
        }
    }

    /** Checks presence. */
    public Overdue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(open, "open");
    }
}

package nl.factuurwerk.invoice;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What was paid on invoices, or otherwise settled, apart from credit notes. Asked by day, so that nobody holds the money of
 * today against the invoice of then.
 */
@FunctionalInterface
public interface Settlements {

    /**
     * Returns what was settled of an invoice.
     *
     * @param invoice the invoice
     * @param asOf the last day that counts
     * @return the sum of what came in less what was given back, in the currency of the invoice
     */
    Money of(Invoice invoice, LocalDate asOf);

    /**
     * Returns that nothing is known to be paid.
     *
     * @return zero, of any invoice on any day
     */
    static Settlements none() {
        return (invoice, asOf) -> Money.zero(invoice.total().getCurrencyUnit());
    }
}

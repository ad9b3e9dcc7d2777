package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import nl.factuurwerk.purchase.ReceivedInvoice;

/**
 * The order of what was received: by day, then by identity.
 *
 * @param date the day of receipt
 * @param id the identity as text; empty before all of that day
 */
record ReceiptOrder(LocalDate date, String id) implements Comparable<ReceiptOrder> {

    private static final Comparator<ReceiptOrder> ORDER =
            Comparator.comparing(ReceiptOrder::date).thenComparing(ReceiptOrder::id);

    static ReceiptOrder of(ReceivedInvoice invoice) {
        return new ReceiptOrder(invoice.receivedOn(), invoice.id().value());
    }

    /** Returns what comes before the first of a day. */
    static ReceiptOrder before(LocalDate date) {
        return new ReceiptOrder(date, "");
    }

    /** Returns what comes behind the last of a day: no identity has a character that high. */
    static ReceiptOrder behind(LocalDate date) {
        return new ReceiptOrder(date, "\uFFFF");
    }

    @Override
    public int compareTo(ReceiptOrder other) {
        return ORDER.compare(this, other);
    }
}

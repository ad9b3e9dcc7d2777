package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import nl.factuurwerk.receivable.PaymentReceived;

/**
 * Where a payment stands among others: those of its payer, or all.
 *
 * @param payer the payer as text; empty among all
 * @param on when it came in
 * @param id its identity as text; empty before all of that day
 */
record PaymentPlace(String payer, LocalDate on, String id) implements Comparable<PaymentPlace> {

    private static final Comparator<PaymentPlace> ORDER = Comparator.comparing(PaymentPlace::payer)
            .thenComparing(PaymentPlace::on)
            .thenComparing(PaymentPlace::id);
    /** No identity has a character that high. */
    private static final String BEHIND_ALL = "\uFFFF";

    static PaymentPlace of(String payer, PaymentReceived payment) {
        return new PaymentPlace(payer, payment.on(), payment.id().value());
    }

    static PaymentPlace before(String payer, LocalDate on) {
        return new PaymentPlace(payer, on, "");
    }

    static PaymentPlace behind(String payer, LocalDate on) {
        return new PaymentPlace(payer, on, BEHIND_ALL);
    }

    @Override
    public int compareTo(PaymentPlace other) {
        return ORDER.compare(this, other);
    }
}

package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;

/**
 * When and how a document asks to be paid.
 *
 * @param terms what was agreed (BT-20)
 * @param dueDate the last day to pay (BT-9)
 * @param means how (BG-16); empty where the seller has given no account
 * @param reference what the buyer is to state (BT-83); empty where it follows from the number that is given at issue
 */
public record PaymentRequest(
        PaymentTerms terms, LocalDate dueDate, Optional<PaymentMeans> means, Optional<PaymentReference> reference) {

    /** Checks presence. */
    public PaymentRequest {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(dueDate, "dueDate");
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(reference, "reference");
    }

    PaymentRequest withReference(PaymentReference known) {
        return new PaymentRequest(terms, dueDate, means, Optional.of(known));
    }
}

package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.payment.DuePart;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.PaymentTerms;
import org.joda.money.Money;

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

    /** What is to be paid by when; the date as it is stated comes before what the terms make of it. */
    List<DuePart> schedule(LocalDate issueDate, Money total) {
        List<DuePart> agreed = terms.schedule(issueDate, total);
        return agreed.size() > 1 ? agreed : List.of(new DuePart(dueDate, total));
    }

    PaymentRequest withReference(PaymentReference known) {
        return new PaymentRequest(terms, dueDate, means, Optional.of(known));
    }
}

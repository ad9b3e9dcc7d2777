package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.receivable.ReceiptLine;
import nl.factuurwerk.receivable.ReceiptParties;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Gives receipts for money that was received, under numbers of a series of their own.
 *
 * <pre>{@code
 * Receipt receipt = office.receipts().give(payment, customer).orThrow();
 * byte[] pdf = renderer.render(ReceiptView.of(receipt));
 * }</pre>
 */
public final class ReceiptService {

    private final Surroundings surroundings;
    private final Party seller;
    private final NumberSeries series;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     * @param seller who gives receipts, unless another is named
     * @param series where receipts take their numbers from
     */
    public ReceiptService(Surroundings surroundings, Party seller, NumberSeries series) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.seller = Objects.requireNonNull(seller, "seller");
        this.series = Objects.requireNonNull(series, "series");
    }

    /**
     * Gives a receipt for a payment in the books, with the invoices that it is used for. A payment has one receipt: to ask again
     * gives the same.
     *
     * @param payment the identity of the payment
     * @param payer who paid
     * @return the receipt, in the language of the payer; or {@code RECV-NO-PAYMENT}, and no number is used
     */
    public Parsed<Receipt> give(Id<Payment> payment, Party payer) {
        try {
            return surroundings.inTransaction(repositories -> {
                Optional<Receipt> given = repositories.receipts().of(payment);
                if (given.isPresent()) {
                    return Parsed.valid(given.get());
                }
                PaymentReceived received = new Receivable(surroundings, repositories).payment(payment);
                Payment known =
                        received.payment().toBuilder().identifiedBy(payment).build();
                return given(known, lines(received, repositories), seller, payer, repositories);
            });
        } catch (InvalidInput e) {
            return Parsed.invalid(e.report());
        }
    }

    /**
     * Gives a receipt for money that is in no books: without an invoice, or between private persons.
     *
     * @param payment what was paid, and what for; without an identity
     * @param receiver who received it
     * @param payer who paid
     * @return the receipt, in the language of the payer; or what the number series forbids
     * @throws IllegalArgumentException if the payment has an identity, so that it may be in the books, or is of a later day
     */
    public Parsed<Receipt> give(Payment payment, Party receiver, Party payer) {
        if (payment.id().isPresent()) {
            throw new IllegalArgumentException("Give a receipt for what is in the books by its identity: " + payment);
        }
        return surroundings.inTransaction(repositories -> given(payment, List.of(), receiver, payer, repositories));
    }

    private Parsed<Receipt> given(
            Payment payment, List<ReceiptLine> lines, Party receiver, Party payer, Repositories repositories) {
        LocalDate today = surroundings.today();
        Language language = payer.language().or(receiver::language).orElse(Language.DUTCH);
        return repositories.numbers().next(series, today).map(number -> {
            Receipt receipt = new Receipt(
                    surroundings.ids().nextId(),
                    number,
                    today,
                    new ReceiptParties(receiver, payer, language),
                    new Receipt.Paid(payment, lines));
            repositories.receipts().add(receipt);
            Subject subject = Subject.of("receipt", receipt.id());
            AuditEvent event = AuditEvent.of(surroundings.now(), Act.of("RECEIPT_GIVEN"), subject);
            surroundings.record(repositories, subject.chain(), event, "receipt " + number);
            return receipt;
        });
    }

    private List<ReceiptLine> lines(PaymentReceived payment, Repositories repositories) {
        List<ReceivableEntry> entries = repositories.receivableEntries().ofPayment(payment.id());
        List<ReceiptLine> lines = new ArrayList<>();
        for (ReceivableEntry entry : entries) {
            if (entry instanceof Allocated allocated
                    && PaymentAccount.standing(entry, entries).isPositive()) {
                boolean isWhole = !allocated
                        .taken()
                        .getCurrencyUnit()
                        .equals(entry.amount().getCurrencyUnit());
                Money used = isWhole ? allocated.taken() : PaymentAccount.standing(entry, entries);
                repositories
                        .invoices()
                        .find(allocated.portion().invoice())
                        .ifPresent(invoice -> lines.add(new ReceiptLine(invoice.number(), used)));
            }
        }
        return lines;
    }

    /**
     * Finds a receipt.
     *
     * @param number its number
     * @return the receipt, or empty if there is none
     */
    public Optional<Receipt> find(DocumentNumber number) {
        return surroundings.inTransaction(
                repositories -> repositories.receipts().find(number));
    }

    /**
     * Returns all receipts.
     *
     * @return by date and number
     */
    public List<Receipt> all() {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Receipt> receipts = repositories.receipts().all()) {
                return receipts.toList();
            }
        });
    }
}

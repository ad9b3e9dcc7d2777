package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.PurchaseRules;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.time.DateRange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the invoices and credit notes of others. What they say is not judged here: whoever takes one in has its findings
 * already, of the reader and of the rules of EN 16931, and decides.
 *
 * <pre>{@code
 * ReceivedInvoice received = office.purchases().receive(incoming).orThrow();
 * office.purchases().receive(incoming);    // the same again: a file is taken in once
 * }</pre>
 */
public final class PurchaseService {

    private static final Logger LOG = LoggerFactory.getLogger(PurchaseService.class);

    private static final Act RECEIVED = Act.of("INVOICE_RECEIVED");

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     */
    public PurchaseService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * Takes in what was received today.
     *
     * @param incoming what came in
     * @return what stands in the books: what stood there already, where the same file was taken in before; or the finding
     *     {@code PURCHASE-DUPLICATE} and nothing done, where another file of the same document was
     */
    public Parsed<ReceivedInvoice> receive(IncomingInvoice incoming) {
        return receive(incoming, surroundings.today());
    }

    /**
     * Takes in what was received on a day.
     *
     * @param incoming what came in
     * @param day the day it was received
     * @return as {@link #receive(IncomingInvoice)}
     */
    public Parsed<ReceivedInvoice> receive(IncomingInvoice incoming, LocalDate day) {
        Objects.requireNonNull(incoming, "incoming");
        Objects.requireNonNull(day, "day");
        return surroundings.inTransaction(repositories -> repositories
                .receivedInvoices()
                .find(incoming.file().sha256())
                .or(() -> sameDocument(incoming, repositories))
                .map(kept -> kept.file().sha256().equals(incoming.file().sha256())
                        ? Parsed.valid(kept)
                        : Parsed.<ReceivedInvoice>invalid(PurchaseRules.duplicate(kept)))
                .orElseGet(() -> Parsed.valid(kept(incoming, day, "", repositories))));
    }

    /**
     * Takes in what was received on a day, though a document of the same seller and number stands in the books already: a
     * seller may begin with the same numbers each year, or send a better file of what was broken.
     *
     * @param incoming what came in
     * @param day the day it was received
     * @param why why it is a document of its own, for the audit trail
     * @return what stands in the books now, or stood there already where the same file was taken in before
     */
    public ReceivedInvoice receiveAnyway(IncomingInvoice incoming, LocalDate day, String why) {
        Objects.requireNonNull(incoming, "incoming");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(why, "why");
        return surroundings.inTransaction(repositories -> repositories
                .receivedInvoices()
                .find(incoming.file().sha256())
                .orElseGet(() -> kept(incoming, day, why, repositories)));
    }

    private static Optional<ReceivedInvoice> sameDocument(IncomingInvoice incoming, Repositories repositories) {
        return incoming.content().number().flatMap(number -> {
            try (Stream<ReceivedInvoice> numbered =
                    repositories.receivedInvoices().numbered(number)) {
                return numbered.filter(each -> each.incoming().isSameDocumentAs(incoming))
                        .findFirst();
            }
        });
    }

    private ReceivedInvoice kept(IncomingInvoice incoming, LocalDate day, String why, Repositories repositories) {
        ReceivedInvoice received = new ReceivedInvoice(surroundings.ids().nextId(), day, incoming);
        repositories.receivedInvoices().add(received);
        Subject subject = Subjects.received(received.id());
        surroundings.record(repositories, subject.chain(), AuditEvent.of(surroundings.now(), RECEIVED, subject), why);
        LOG.debug("Received {}", received.id());
        return received;
    }

    /**
     * Finds what was received.
     *
     * @param id its identity
     * @return the invoice or credit note, or empty if there is none
     */
    public Optional<ReceivedInvoice> find(Id<ReceivedInvoice> id) {
        return surroundings.inTransaction(
                repositories -> repositories.receivedInvoices().find(id));
    }

    /**
     * Finds what was received as a file.
     *
     * @param sha256 the digest of the bytes
     * @return the invoice or credit note, or empty if that file was not taken in
     */
    public Optional<ReceivedInvoice> find(Digest sha256) {
        return surroundings.inTransaction(
                repositories -> repositories.receivedInvoices().find(sha256));
    }

    /**
     * Returns what was received within some days.
     *
     * @param days the days, both ends included
     * @return by the day of receipt, and those of one day in the order of their identities
     */
    public List<ReceivedInvoice> received(DateRange days) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<ReceivedInvoice> received =
                    repositories.receivedInvoices().received(days)) {
                return received.toList();
            }
        });
    }
}

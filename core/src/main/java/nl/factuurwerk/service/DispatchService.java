package nl.factuurwerk.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchRules;
import nl.factuurwerk.dispatch.Dispatcher;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.dispatch.SendingOutcome;
import nl.factuurwerk.dispatch.SendingProgress;
import nl.factuurwerk.dispatch.SendingRun;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has documents sent, and tells what became of them.
 *
 * <p>What is to be sent is written down in the unit of work that issues the document: nothing goes out of what was undone,
 * and nothing that was issued is forgotten. A run takes each dispatch in a unit of work of its own, sends it outside any, and
 * writes down what came of it in another. So two runs at the same time do not send the same while a lease lasts, and what a
 * run left behind that was cut off is caught up by the next.
 */
public final class DispatchService {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchService.class);
    private static final Act REQUESTED = Act.of("SENDING_REQUESTED");
    private static final Act WITHDRAWN = Act.of("SENDING_WITHDRAWN");

    private final Surroundings surroundings;
    private final RetryPolicy retries;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what time it is
     * @param retries how often something is sent that does not arrive, and when
     */
    public DispatchService(Surroundings surroundings, RetryPolicy retries) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.retries = Objects.requireNonNull(retries, "retries");
    }

    /**
     * Sends what is due, and tells nobody on the way.
     *
     * @param dispatcher sends
     * @return what came of it, dispatch by dispatch
     */
    public SendingRun run(Dispatcher dispatcher) {
        return run(dispatcher, SendingProgress.none());
    }

    /**
     * Sends what is due: the longest due first, each once. To be called every few minutes, by as many threads and programs
     * as the host likes.
     *
     * <p>What was sent is written down in the audit trail, and as {@link InvoiceFact.Sent} where it is an invoice. What failed
     * is due again after its waiting time. Where the program ends between sending and writing that down, the dispatch is sent
     * again under the same identity once its lease has run out.
     *
     * @param dispatcher sends, and knows a repetition by the identity of the dispatch
     * @param progress is told after each dispatch
     * @return what came of it, dispatch by dispatch, with a finding for each that is given up
     */
    public SendingRun run(Dispatcher dispatcher, SendingProgress progress) {
        Sending sending = new Sending(surroundings, retries, dispatcher);
        Instant begin = surroundings.now();
        List<Id<Dispatch>> due = surroundings.inTransaction(repositories -> due(begin, repositories));
        List<SendingOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Optional<SendingOutcome> outcome = sending.send(due.get(i));
            if (outcome.isPresent()) {
                outcomes.add(outcome.get());
                progress.done(outcome.get(), i + 1, due.size());
            }
        }
        SendingRun run = new SendingRun(begin, outcomes);
        LOG.debug(
                "Sent {} of {} that were due; {} failed, {} given up",
                run.sent().size(),
                due.size(),
                run.failed().size(),
                run.givenUp().size());
        return run;
    }

    private static List<Id<Dispatch>> due(Instant at, Repositories repositories) {
        try (Stream<Versioned<Dispatch>> due = repositories.outbox().due(at)) {
            return due.map(dispatch -> dispatch.value().id()).toList();
        }
    }

    /**
     * Asks for a document to be sent, or sent again. What may have been sent before goes as a copy: the same document under
     * the same number, which says that it is one. Sent before is what another dispatch delivered or still may, and an
     * invoice that has the fact of it, for instance one that was taken over.
     *
     * @param document the invoice or credit note
     * @param channel by which way
     * @param address where to; empty where the way itself knows
     * @return the dispatch, to be sent by the next run
     * @throws IllegalArgumentException if the document is not in these books, or the address is longer than 1,000 characters
     *     or cannot be printed
     */
    public Dispatch request(IssuedDocument document, Channel channel, String address) {
        Destination to = Destination.of(channel, address);
        Subject subject = Subjects.of(document);
        Dispatch requested = surroundings.inTransaction(repositories -> {
            if (Subjects.find(subject, repositories).isEmpty()) {
                throw new IllegalArgumentException("Document " + subject + " is not in these books");
            }
            Instant now = surroundings.now();
            Dispatch first = Dispatch.of(surroundings.ids().nextId(), subject, to, now);
            Dispatch dispatch = wasSent(document, repositories) ? first.asCopy() : first;
            repositories.outbox().add(dispatch);
            record(REQUESTED, dispatch, repositories);
            return dispatch;
        });
        LOG.debug("Asked for dispatch {}", requested.id());
        return requested;
    }

    private static boolean wasSent(IssuedDocument document, Repositories repositories) {
        boolean fact = document instanceof Invoice invoice
                && repositories.facts().of(invoice.id()).stream().anyMatch(InvoiceFact.Sent.class::isInstance);
        try (Stream<Versioned<Dispatch>> before = repositories.outbox().of(Subjects.of(document))) {
            return fact || before.map(Versioned::value).anyMatch(Dispatch::mayArrive);
        }
    }

    /**
     * Withdraws what is still to be sent. What is being sent at this moment may go out all the same, and is written down as
     * delivered then.
     *
     * @param id the identity of the dispatch
     * @param why why, in words that stay with the dispatch
     * @return nothing if it is withdrawn; else {@code SEND-UNKNOWN} where there is no such dispatch, or {@code SEND-ENDED}
     *     where it was delivered, given up or withdrawn before
     * @throws IllegalArgumentException if the words are longer than 1,000 characters or cannot be printed
     */
    public Report withdraw(Id<Dispatch> id, String why) {
        return surroundings.inTransaction(repositories -> {
            Optional<Versioned<Dispatch>> kept = repositories.outbox().find(id);
            if (kept.isEmpty()) {
                return Report.of(DispatchRules.unknown(id));
            }
            Dispatch dispatch = kept.get().value();
            if (dispatch.due().isEmpty()) {
                return Report.of(DispatchRules.ended(dispatch));
            }
            Dispatch withdrawn = dispatch.withdrawn(
                    surroundings.now(), surroundings.auditor().who().get(), why);
            repositories.outbox().save(kept.get().with(withdrawn));
            record(WITHDRAWN, withdrawn, repositories);
            return Report.empty();
        });
    }

    private void record(Act act, Dispatch dispatch, Repositories repositories) {
        Subject document = dispatch.document();
        surroundings.record(
                repositories,
                document.chain(),
                AuditEvent.of(surroundings.now(), act, document),
                Sending.why(dispatch));
    }

    /**
     * Finds a dispatch.
     *
     * @param id its identity
     * @return the dispatch with all that happened to it, or empty if there is none
     */
    public Optional<Dispatch> find(Id<Dispatch> id) {
        return surroundings.inTransaction(
                repositories -> repositories.outbox().find(id).map(Versioned::value));
    }

    /**
     * Returns the dispatches of a document.
     *
     * @param document the invoice or credit note
     * @return in the order in which they were asked for
     */
    public List<Dispatch> of(IssuedDocument document) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Versioned<Dispatch>> dispatches = repositories.outbox().of(Subjects.of(document))) {
                return dispatches.map(Versioned::value).toList();
            }
        });
    }
}

package nl.factuurwerk.service;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchEvent;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.Dispatcher;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.dispatch.SendingOutcome;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.persistence.Repositories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one dispatch at a time: takes it in one unit of work, sends it outside any, and writes down the result in another. */
final class Sending {

    static final Act GIVEN_UP = Act.of("SENDING_GIVEN_UP");

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Surroundings surroundings;
    private final RetryPolicy retries;
    private final Dispatcher dispatcher;

    Sending(Surroundings surroundings, RetryPolicy retries, Dispatcher dispatcher) {
        this.surroundings = surroundings;
        this.retries = retries;
        this.dispatcher = Objects.requireNonNull(dispatcher, "dispatcher");
    }

    /** Sends a dispatch, unless somebody else took it or it has ended meanwhile. */
    Optional<SendingOutcome> send(Id<Dispatch> id) {
        return take(id).map(taken -> taken.isOver()
                ? outcome(taken.dispatch())
                : conclude(taken.dispatch(), hand(taken.dispatch(), taken.document())));
    }

    /** What was taken, with the document to send where it is an issued one. */
    private record Taken(Dispatch dispatch, Optional<IssuedDocument> document) {
        /** It was tried often enough. */
        boolean isOver() {
            return dispatch.due().isEmpty();
        }
    }

    private Optional<Taken> take(Id<Dispatch> id) {
        return surroundings.inTransaction(repositories -> {
            Instant now = surroundings.now();
            return repositories
                    .outbox()
                    .find(id)
                    .filter(kept -> kept.value().isDue(now))
                    .map(kept -> take(kept, now, repositories));
        });
    }

    private Taken take(Versioned<Dispatch> kept, Instant now, Repositories repositories) {
        Dispatch taken = kept.value().taken(now, retries);
        repositories.outbox().save(kept.with(taken));
        if (taken.due().isEmpty()) {
            record(taken, repositories);
            return new Taken(taken, Optional.empty());
        }
        Optional<IssuedDocument> document = Subjects.find(taken.document(), repositories);
        if (document.isEmpty() && Subjects.DOCUMENTS.contains(taken.document().kind())) {
            throw new IllegalStateException("There is no document for dispatch " + taken);
        }
        return new Taken(taken, document);
    }

    /** What the host throws is a failure; what the machine does (an {@link Error}) leaves the lease to run out. */
    private DispatchResult hand(Dispatch dispatch, Optional<IssuedDocument> document) {
        try {
            return Objects.requireNonNull(
                    document.isPresent() ? dispatcher.send(dispatch, document.get()) : dispatcher.send(dispatch),
                    "What a dispatcher returns");
        } catch (RuntimeException e) {
            LOG.debug("The dispatcher failed with dispatch {}", dispatch.id(), e);
            return DispatchResult.failed(e.toString());
        }
    }

    private SendingOutcome conclude(Dispatch taken, DispatchResult result) {
        return surroundings.inTransaction(repositories -> {
            Versioned<Dispatch> kept = repositories.outbox().find(taken.id()).orElseThrow();
            Dispatch concluded = kept.value().resulting(surroundings.now(), taken.attempts(), result, retries);
            if (concluded.equals(kept.value())) {
                return new SendingOutcome.Overtaken(taken.id(), taken.document());
            }
            repositories.outbox().save(kept.with(concluded));
            record(concluded, repositories);
            return outcome(concluded);
        });
    }

    /** What came of it, in the trail of the document; that an invoice was sent, among its facts too. */
    private void record(Dispatch concluded, Repositories repositories) {
        switch (concluded.events().getLast()) {
            case DispatchEvent.Delivered delivered -> {
                record(Act.SENT, concluded, delivered.at(), repositories);
                Subjects.find(concluded.document(), repositories)
                        .filter(Invoice.class::isInstance)
                        .map(invoice -> sent((Invoice) invoice, concluded, delivered))
                        .ifPresent(repositories.facts()::append);
            }
            case DispatchEvent.GivenUp givenUp -> record(GIVEN_UP, concluded, givenUp.at(), repositories);
            case DispatchEvent.Attempted attempted -> {}
            case DispatchEvent.Failed failed -> {}
            case DispatchEvent.Withdrawn withdrawn -> {}
        }
    }

    private InvoiceFact sent(Invoice invoice, Dispatch dispatch, DispatchEvent.Delivered delivered) {
        return new InvoiceFact.Sent(
                invoice.id(),
                surroundings.dateOf(delivered.at()),
                dispatch.to().channel(),
                dispatch.to().address());
    }

    private void record(Act act, Dispatch dispatch, Instant at, Repositories repositories) {
        AuditEvent event = AuditEvent.of(at, act, dispatch.document());
        surroundings.record(repositories, dispatch.document().chain(), event, why(dispatch));
    }

    /** The trail names the dispatch; where to and why stand with that alone. */
    static String why(Dispatch dispatch) {
        return "dispatch " + dispatch.id();
    }

    private static SendingOutcome outcome(Dispatch dispatch) {
        return switch (dispatch.events().getLast()) {
            case DispatchEvent.Delivered(var at, var receipt) ->
                new SendingOutcome.Sent(dispatch.id(), dispatch.document(), receipt);
            case DispatchEvent.Failed(var at, var reason, var retryAt) ->
                new SendingOutcome.Failed(dispatch.id(), dispatch.document(), reason, retryAt);
            case DispatchEvent.GivenUp(var at, var reason) ->
                new SendingOutcome.GivenUp(dispatch.id(), dispatch.document(), reason, dispatch.attempts());
            case DispatchEvent.Attempted attempted -> throw new IllegalStateException("Not concluded: " + dispatch);
            case DispatchEvent.Withdrawn withdrawn -> throw new IllegalStateException("Not sent: " + dispatch);
        };
    }
}

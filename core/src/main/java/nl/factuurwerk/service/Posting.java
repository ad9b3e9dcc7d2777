package nl.factuurwerk.service;

import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.SendingPolicy;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.persistence.Repositories;

/** Puts what is issued into the outbox, within the unit of work that issues it: both are kept, or neither. */
record Posting(Surroundings surroundings, SendingPolicy policy) {

    void post(IssuedDocument document, Repositories repositories) {
        policy.of(document).stream()
                .distinct()
                .forEach(to -> repositories.outbox().add(dispatch(document, to)));
    }

    private Dispatch dispatch(IssuedDocument document, Destination to) {
        return Dispatch.of(surroundings.ids().nextId(), Subjects.of(document), to, document.issuedAt());
    }
}

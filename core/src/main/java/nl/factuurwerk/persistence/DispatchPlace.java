package nl.factuurwerk.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.dispatch.Dispatch;

/**
 * Where a dispatch stands among others: those of its document, or all that are to be sent. And the turn that it took at its
 * document: two that are added at the same time both want the same one, and only one of them gets it.
 *
 * @param among which others: the document as text, or empty for all that are to be sent
 * @param moment when it was asked for, from when it is due, or so many seconds for its turn
 * @param id its identity as text; empty before all of that moment
 */
record DispatchPlace(String among, Instant moment, String id) implements Comparable<DispatchPlace> {

    private static final Comparator<DispatchPlace> ORDER = Comparator.comparing(DispatchPlace::among)
            .thenComparing(DispatchPlace::moment)
            .thenComparing(DispatchPlace::id);
    private static final String TO_SEND = "";
    private static final String TURN = "#";
    /** No identity has a character that high. */
    private static final String BEHIND_ALL = "\uFFFF";

    static DispatchPlace ofDocument(Dispatch dispatch) {
        return new DispatchPlace(
                dispatch.document().toString(),
                dispatch.requested(),
                dispatch.id().value());
    }

    /** The turn of a dispatch behind so many others of its document. No subject begins as this does. */
    static DispatchPlace turn(Subject document, long before) {
        return new DispatchPlace(TURN + document, Instant.ofEpochSecond(before), "");
    }

    static Optional<DispatchPlace> toSend(Dispatch dispatch) {
        return dispatch.due()
                .map(due -> new DispatchPlace(TO_SEND, due, dispatch.id().value()));
    }

    static DispatchPlace firstOf(Subject document) {
        return new DispatchPlace(document.toString(), Instant.MIN, "");
    }

    static DispatchPlace lastOf(Subject document) {
        return new DispatchPlace(document.toString(), Instant.MAX, BEHIND_ALL);
    }

    static DispatchPlace firstToSend() {
        return new DispatchPlace(TO_SEND, Instant.MIN, "");
    }

    static DispatchPlace lastToSend(Instant at) {
        return new DispatchPlace(TO_SEND, at, BEHIND_ALL);
    }

    @Override
    public int compareTo(DispatchPlace other) {
        return ORDER.compare(this, other);
    }
}

package nl.factuurwerk.dispatch;

import java.time.Instant;
import java.util.Objects;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;

/** What a run came to for one dispatch. Small on purpose: a run over many keeps one of each and no document. */
public sealed interface SendingOutcome {

    /**
     * Returns what it is about.
     *
     * @return the identity of the dispatch
     */
    Id<Dispatch> dispatch();

    /**
     * Returns what is sent.
     *
     * @return the invoice or credit note
     */
    Subject document();

    /**
     * The channel took it.
     *
     * @param dispatch the identity of the dispatch
     * @param document what was sent
     * @param receipt what the channel answered; empty where it gives none
     */
    record Sent(Id<Dispatch> dispatch, Subject document, String receipt) implements SendingOutcome {
        /** Checks presence. */
        public Sent {
            Objects.requireNonNull(dispatch, "dispatch");
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    /**
     * The channel did not take it, and it will be tried again.
     *
     * @param dispatch the identity of the dispatch
     * @param document what was to be sent
     * @param reason why
     * @param retryAt from when it is tried again
     */
    record Failed(Id<Dispatch> dispatch, Subject document, String reason, Instant retryAt) implements SendingOutcome {
        /** Checks presence. */
        public Failed {
            Objects.requireNonNull(dispatch, "dispatch");
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(retryAt, "retryAt");
        }
    }

    /**
     * It was not taken, and is not tried any more.
     *
     * @param dispatch the identity of the dispatch
     * @param document what was to be sent
     * @param reason why the last attempt failed; empty where nobody knows what became of that
     * @param attempts how often it was tried
     */
    record GivenUp(Id<Dispatch> dispatch, Subject document, String reason, int attempts) implements SendingOutcome {
        /** Checks presence. */
        public GivenUp {
            Objects.requireNonNull(dispatch, "dispatch");
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The sending took longer than its lease, and another run came to a result or tried again meanwhile; or somebody
     * withdrew it. That stays as it was written down.
     *
     * @param dispatch the identity of the dispatch
     * @param document what was to be sent
     */
    record Overtaken(Id<Dispatch> dispatch, Subject document) implements SendingOutcome {
        /** Checks presence. */
        public Overtaken {
            Objects.requireNonNull(dispatch, "dispatch");
            Objects.requireNonNull(document, "document");
        }
    }
}

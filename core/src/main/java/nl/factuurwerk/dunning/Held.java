package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Why nothing is done about an item on a day.
 *
 * @param item the item
 * @param reason why
 * @param next the stage that would be next, if any
 * @param until the first day on which it may go on, by what is known now; empty where nobody can tell
 */
public record Held(Overdue item, Reason reason, Optional<Stage> next, Optional<LocalDate> until) {

    /** Why nothing is done. The first one that holds, in this order, is told. */
    public enum Reason {
        /** It was paid, credited or written off. */
        SETTLED,
        /** The debtor is insolvent. */
        INSOLVENT,
        /** All stages were taken. */
        FINISHED,
        /** Less is open than a letter is worth. */
        BELOW_THRESHOLD,
        /** The debtor contests it. */
        CONTESTED,
        /** Dunning waits, by a pause, a plan or a promise. */
        PAUSED,
        /** The next stage is not due yet. */
        NOT_YET,
        /** No letters go out on this day. */
        DAY_OFF,
        /** The debtor was written to a short while ago. */
        WRITTEN_LATELY
    }

    /** Checks presence. */
    public Held {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(until, "until");
    }
}

package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.invoice.SourceReference;

/**
 * Something that happened to a trip or an expense after it was written. Facts are added and never changed. That another one
 * stands in its place is no fact of its own: it follows from that one, which names this one.
 *
 * @param outlay what it happened to, as {@link Outlay#source}
 * @param act what happened
 * @param day when that was said
 * @param reason why; never blank
 */
public record OutlayFact(SourceReference outlay, Act act, LocalDate day, String reason) {

    /** What can happen. */
    public enum Act {
        /** It should not have been written, and counts no more. */
        WITHDRAWN(EntryState.WITHDRAWN),
        /** It was laid out, and will not be billed. */
        WRITTEN_OFF(EntryState.WRITTEN_OFF),
        /** It was written off, and can be billed after all. */
        RESTORED(EntryState.STANDS);

        private final EntryState after;

        Act(EntryState after) {
            this.after = after;
        }

        /**
         * Returns what a trip or an expense has come to after this.
         *
         * @return the state
         */
        public EntryState after() {
            return after;
        }

        /**
         * Tells whether this can happen.
         *
         * @param state what the trip or expense has come to
         * @return whether it can: what stands can end or be written off, and only what was written off can be restored
         */
        public boolean isPossible(EntryState state) {
            return state == (this == RESTORED ? EntryState.WRITTEN_OFF : EntryState.STANDS);
        }
    }

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is blank, too long or cannot be printed
     */
    public OutlayFact {
        Objects.requireNonNull(outlay, "outlay");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(day, "day");
        reason = Reason.checked(reason);
    }
}

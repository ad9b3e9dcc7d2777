package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;

/**
 * Something that happened to a time entry after it was written. Facts are added and never changed, as entries are: what is
 * wrong with an entry is put right by another entry, or by a fact.
 */
public sealed interface TimeEntryFact {

    /** The longest reason, in characters. */
    int LONGEST_REASON = 500;

    /**
     * Returns what it happened to.
     *
     * @return the identity of the entry
     */
    Id<TimeEntry> entry();

    /**
     * Another entry stands in its place. Follows from that entry, which names this one.
     *
     * @param entry the identity of the replaced entry
     * @param by the identity of the entry that counts instead
     */
    record Replaced(Id<TimeEntry> entry, Id<TimeEntry> by) implements TimeEntryFact {
        /** Checks presence. */
        public Replaced {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * It should not have been written, and counts no more.
     *
     * @param entry the identity of the entry
     * @param day when that was said
     * @param reason why
     */
    record Withdrawn(Id<TimeEntry> entry, LocalDate day, String reason) implements TimeEntryFact {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Withdrawn {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(day, "day");
            reason = Reason.checked(reason);
        }
    }

    /**
     * It was worked, and will not be billed.
     *
     * @param entry the identity of the entry
     * @param day when that was said
     * @param reason why
     */
    record WrittenOff(Id<TimeEntry> entry, LocalDate day, String reason) implements TimeEntryFact {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public WrittenOff {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(day, "day");
            reason = Reason.checked(reason);
        }
    }

    /**
     * It was written off, and can be billed after all.
     *
     * @param entry the identity of the entry
     * @param day when that was said
     * @param reason why
     */
    record Restored(Id<TimeEntry> entry, LocalDate day, String reason) implements TimeEntryFact {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank, too long or cannot be printed
         */
        public Restored {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(day, "day");
            reason = Reason.checked(reason);
        }
    }
}

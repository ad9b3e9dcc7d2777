package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.text.PlainText;

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
            reason = checked(reason);
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
            reason = checked(reason);
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
            reason = checked(reason);
        }
    }

    /**
     * Checks a reason that somebody gives.
     *
     * @param reason the reason
     * @return the reason without blanks around it
     * @throws IllegalArgumentException if it is blank, too long or cannot be printed
     */
    private static String checked(String reason) {
        String kept = PlainText.isBlank(reason) ? "" : PlainText.strip(reason);
        if (kept.isEmpty()
                || kept.length() > LONGEST_REASON
                || PlainText.faultInLines(kept).isPresent()) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " printable characters, not '"
                    + PlainText.quote(reason) + "'");
        }
        return kept;
    }
}

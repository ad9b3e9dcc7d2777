package nl.factuurwerk.hours;

import java.util.Optional;

/** Whether a time entry counts, by what happened to it last. Whether it was billed, invoices say. */
public enum EntryState {
    /** It counts. */
    STANDS,
    /** Another entry stands in its place. */
    REPLACED,
    /** It should not have been written. */
    WITHDRAWN,
    /** It was worked, and will not be billed. */
    WRITTEN_OFF;

    /**
     * Tells what an entry has come to.
     *
     * @param last what happened to it last, or empty if nothing did
     * @return the state
     */
    public static EntryState after(Optional<TimeEntryFact> last) {
        return last.map(fact -> switch (fact) {
                    case TimeEntryFact.Replaced replaced -> REPLACED;
                    case TimeEntryFact.Withdrawn withdrawn -> WITHDRAWN;
                    case TimeEntryFact.WrittenOff off -> WRITTEN_OFF;
                    case TimeEntryFact.Restored restored -> STANDS;
                })
                .orElse(STANDS);
    }

    /**
     * Tells whether something can still happen to an entry that has come to this.
     *
     * @param fact what is to happen
     * @return whether it can: what stands can end or be written off, and only what was written off can be restored
     */
    public boolean allows(TimeEntryFact fact) {
        return fact instanceof TimeEntryFact.Restored ? this == WRITTEN_OFF : this == STANDS;
    }

    /**
     * Tells whether the time was worked.
     *
     * @return whether it stands or was written off
     */
    public boolean isWorked() {
        return this == STANDS || this == WRITTEN_OFF;
    }
}

package nl.factuurwerk.persistence;

import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.KeptPayload;

/**
 * An entry of the audit trail, and where the store has it. The place is counted by the store and is not the sequence
 * number that the entry states: a trail that somebody tampered with is kept as it is, so that verification sees it all.
 *
 * @param place where it stands
 * @param kept the entry with its payload
 */
record PlacedEntry(EntryPlace place, KeptEntry kept) {

    boolean states(long sequence) {
        return kept.entry().sequence() == sequence;
    }

    PlacedEntry with(KeptPayload payload) {
        return new PlacedEntry(place, KeptEntry.of(kept.entry(), payload));
    }
}

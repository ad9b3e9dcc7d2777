package nl.factuurwerk.persistence;

import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.ChainHead;
import nl.factuurwerk.audit.ChainId;

/**
 * The end of a chain: what the next entry follows, and where it goes.
 *
 * @param head the last entry, as it is stated
 * @param entries how many entries the store has of the chain
 */
record ChainTip(ChainHead head, long entries) {

    static ChainTip start(ChainId chain) {
        return new ChainTip(ChainHead.start(chain), 0);
    }

    static ChainTip of(PlacedEntry last) {
        return new ChainTip(last.kept().entry().head(), last.place().place());
    }

    EntryPlace next() {
        return new EntryPlace(head.chain(), entries + 1);
    }

    ChainTip behind(AuditEntry entry) {
        return new ChainTip(entry.head(), entries + 1);
    }
}

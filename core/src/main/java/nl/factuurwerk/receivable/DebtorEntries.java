package nl.factuurwerk.receivable;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** What is known of the debtors of one administration, and agreed with them. Append-only. */
public interface DebtorEntries {

    /**
     * Adds an entry. Of no effect where it is there already.
     *
     * @param entry the entry
     * @throws IllegalStateException if another entry has its identity, or it ends one that is not there, is about another
     *     debtor, or ends another one itself
     */
    void append(DebtorEntry entry);

    /**
     * Finds an entry.
     *
     * @param id its identity
     * @return the entry, or empty if there is none
     */
    Optional<DebtorEntry> find(Id<DebtorEntry> id);

    /**
     * Returns what is known of a debtor.
     *
     * @param debtor the identity of the debtor
     * @return in the order in which it was added
     */
    List<DebtorEntry> of(Id<Party> debtor);
}

package nl.factuurwerk.dunning;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** What happened in dunning the debtors of one administration, and the letters that went. Append-only. */
public interface Dunnings {

    /**
     * Adds an entry. Of no effect where it is there already. Two units of work that add entries about one debtor at the same
     * time are in each other's way, so that no step is taken twice.
     *
     * @param entry the entry
     * @throws IllegalStateException if another entry has its identity
     */
    void append(DunningEntry entry);

    /**
     * Adds a letter.
     *
     * @param letter the letter
     * @throws IllegalStateException if there is one of the same identity already
     */
    void add(Letter letter);

    /**
     * Finds an entry.
     *
     * @param id its identity
     * @return the entry, or empty if there is none
     */
    Optional<DunningEntry> find(Id<DunningEntry> id);

    /**
     * Finds a letter.
     *
     * @param id its identity
     * @return the letter, or empty if there is none
     */
    Optional<Letter> letter(Id<Letter> id);

    /**
     * Returns what happened with a debtor.
     *
     * @param debtor the debtor
     * @return in the order in which it was added
     */
    List<DunningEntry> of(Id<Party> debtor);

    /**
     * Returns the letters to a debtor.
     *
     * @param debtor the debtor
     * @return in the order in which they were added
     */
    List<Letter> letters(Id<Party> debtor);
}

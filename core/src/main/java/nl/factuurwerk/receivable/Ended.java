package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * What was known or agreed does not hold any more: a plan was cancelled, a bankruptcy lifted, claims came back from a factor, or
 * an entry was a mistake and ends on its own day. What ended does not begin again: add it anew, under another identity.
 *
 * @param id its identity
 * @param on the first day on which it does not hold
 * @param debtor whom it is about, as in the entry that ends
 * @param entry what ends
 * @param words why; empty where nobody says
 */
public record Ended(Id<DebtorEntry> id, LocalDate on, Id<Party> debtor, Id<DebtorEntry> entry, String words)
        implements DebtorEntry {

    /**
     * Checks presence, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if the words are longer than 1,000 characters or cannot be printed
     */
    public Ended {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(entry, "entry");
        words = KeptText.require(words);
    }
}

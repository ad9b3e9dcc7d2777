package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * A pause or a promise ends before its time.
 *
 * @param id its identity
 * @param on the first day on which dunning goes on
 * @param debtor against whom
 * @param ended the pause or the promise
 * @param words why; empty where nobody says
 */
public record Resumed(Id<DunningEntry> id, LocalDate on, Id<Party> debtor, Id<DunningEntry> ended, String words)
        implements DunningEntry {

    /**
     * Checks presence, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if the words are too long or cannot be printed
     */
    public Resumed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(ended, "ended");
        words = Words.optional(words);
    }
}

package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * Somebody talked with the debtor, by telephone or face to face. Nothing follows from it; it stands in the file.
 *
 * @param id its identity
 * @param on when
 * @param debtor with whom
 * @param words what was said
 */
public record Talked(Id<DunningEntry> id, LocalDate on, Id<Party> debtor, String words) implements DunningEntry {

    /**
     * Checks presence, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if there are no words, or they are too long or cannot be printed
     */
    public Talked {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        words = Words.required(words);
    }
}

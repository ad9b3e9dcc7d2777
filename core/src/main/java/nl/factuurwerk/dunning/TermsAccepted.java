package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * It can be shown that the debtor accepted the general terms (<em>algemene voorwaarden</em>).
 *
 * @param id its identity
 * @param on since when it can be shown
 * @param debtor who accepted
 * @param words what shows it, for instance a quote that was signed
 */
public record TermsAccepted(Id<DunningEntry> id, LocalDate on, Id<Party> debtor, String words) implements DunningEntry {

    /**
     * Checks presence, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if there are no words, or they are too long or cannot be printed
     */
    public TermsAccepted {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        words = Words.required(words);
    }
}

package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * A debtor became insolvent. No more letters go to it; what was open on that day is lodged with the trustee.
 *
 * @param id its identity
 * @param on the day of the judgement, which works from its first hour (art. 23 Fw)
 * @param debtor the debtor
 * @param kind which proceedings
 * @param words the number of the case, and who is trustee; empty where nobody says
 */
public record Insolvency(Id<DebtorEntry> id, LocalDate on, Id<Party> debtor, InsolvencyKind kind, String words)
        implements DebtorEntry {

    /**
     * Checks presence, and drops blanks around the words.
     *
     * @throws IllegalArgumentException if the words are longer than 1,000 characters or cannot be printed
     */
    public Insolvency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(kind, "kind");
        words = KeptText.require(words);
    }
}

package nl.factuurwerk.dunning;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * Everything that dunning a debtor is decided by.
 *
 * @param debtor who owes
 * @param items what is or was open, in any order
 * @param entries what happened, in any order
 * @param policy by which stages
 * @param file what is known of the agreement
 */
public record DebtorCase(
        Id<Party> debtor, List<Overdue> items, List<DunningEntry> entries, PolicyChoice policy, CaseFile file) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an entry is about another debtor
     */
    public DebtorCase {
        Objects.requireNonNull(debtor, "debtor");
        items = List.copyOf(items);
        entries = List.copyOf(entries);
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(file, "file");
        for (DunningEntry entry : entries) {
            if (!entry.debtor().equals(debtor)) {
                throw new IllegalArgumentException("Not about debtor " + debtor + ": " + entry);
            }
        }
    }
}

package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;

/**
 * From a day on a debtor, or one invoice, is dunned by another policy. The last one that was chosen holds.
 *
 * @param id its identity
 * @param on from when it holds
 * @param debtor of whom
 * @param invoice of which invoice; empty for all that have none of their own
 * @param policy which policy of the office
 */
public record PolicyChosen(
        Id<DunningEntry> id, LocalDate on, Id<Party> debtor, Optional<Id<Invoice>> invoice, Id<DunningPolicy> policy)
        implements DunningEntry {

    /** Checks presence. */
    public PolicyChosen {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(policy, "policy");
    }
}

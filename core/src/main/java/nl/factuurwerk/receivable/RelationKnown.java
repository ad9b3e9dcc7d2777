package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.LegalTerm;

/**
 * What a debtor is to its creditor: a business, a large one that owes a small one, a public body, a consumer. The longest term of
 * payment follows from it (art. 6:119a and 6:119b BW).
 *
 * @param id its identity
 * @param on from which day it is known
 * @param debtor the debtor
 * @param relation who owes whom
 */
public record RelationKnown(Id<DebtorEntry> id, LocalDate on, Id<Party> debtor, LegalTerm.Relation relation)
        implements DebtorEntry {

    /** Checks presence. */
    public RelationKnown {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(debtor, "debtor");
        Objects.requireNonNull(relation, "relation");
    }
}

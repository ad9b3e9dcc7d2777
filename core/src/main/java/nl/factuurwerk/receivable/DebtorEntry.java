package nl.factuurwerk.receivable;

import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * Something that became known of a debtor, or was agreed with it: a payment plan, an insolvency, the assignment of claims, a
 * credit limit. Entries are added and never changed; what does not hold any more is {@linkplain Ended ended}. No money is in
 * them, so that balances do not depend on them.
 */
public sealed interface DebtorEntry permits PaymentPlan, Insolvency, Assignment, CreditLimit, RelationKnown, Ended {

    /**
     * Returns its identity.
     *
     * @return unique among all entries about debtors
     */
    Id<DebtorEntry> id();

    /**
     * Returns from which day it counts.
     *
     * @return the day, in the seller's zone
     */
    LocalDate on();

    /**
     * Returns whom it is about.
     *
     * @return the debtor
     */
    Id<Party> debtor();
}

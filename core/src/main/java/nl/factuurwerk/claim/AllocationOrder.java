package nl.factuurwerk.claim;

/** In which order a payment settles what is owed on one debt. */
public enum AllocationOrder {
    /**
     * Costs, interest up to and including the day of payment, principal (art. 6:44(1) BW). The creditor need not accept a
     * payment that is meant otherwise (art. 6:44(2) BW).
     */
    STATUTORY,
    /**
     * Principal, interest, costs: for a payment that was accepted so. The interest that ran until then stays owed, and is
     * not lost with the principal.
     */
    PRINCIPAL_FIRST,
    /**
     * Interest and penalties, and nothing else: for money that was used for these, on all debts or on one. What is more than
     * them is left over, and does not go to a principal.
     */
    INTEREST_ONLY
}

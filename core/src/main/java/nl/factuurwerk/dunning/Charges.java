package nl.factuurwerk.dunning;

/** What a stage claims beside what is open of the invoices. */
public enum Charges {
    /** Nothing. */
    NONE,
    /** Interest for late payment. */
    INTEREST,
    /** Interest and collection costs. What a consumer does not owe yet is announced, not claimed. */
    INTEREST_AND_COSTS
}

package nl.factuurwerk.dunning;

/** What a stage claims beside what is open of the invoices. */
public enum Charges {
    /** Nothing. */
    NONE,
    /** Interest for late payment. */
    INTEREST,
    /** Interest and, of a business, the minimum of the law for each invoice that is late (art. 6:96(4) BW). */
    INTEREST_AND_MINIMUM,
    /** Interest and collection costs. What a consumer does not owe yet is announced, not claimed. */
    INTEREST_AND_COSTS
}

package nl.factuurwerk.claim;

/** Which term of limitation (<em>verjaring</em>) a claim is under. */
public enum LimitationKind {
    /** Performance of a contract, and most other claims in money (art. 3:307 and 3:308 BW). */
    GENERAL,
    /**
     * The price of goods that a business sold to a consumer (art. 7:28 BW), a shorter term. The article was not read; for
     * goods sold to a consumer, the shorter term is the safe one to go by.
     */
    CONSUMER_SALE
}

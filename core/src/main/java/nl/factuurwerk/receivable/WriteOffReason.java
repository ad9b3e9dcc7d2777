package nl.factuurwerk.receivable;

/** Why what is left is not asked for any more, or not given back. */
public enum WriteOffReason {
    /** Too small to write about: a cent more or less (<em>betalingsverschil</em>). */
    SMALL_DIFFERENCE,
    /** What banks kept on the way (<em>bankkosten</em>). */
    BANK_COSTS,
    /** The payer took the discount for prompt payment that was agreed (<em>betalingskorting</em>). */
    DISCOUNT_TAKEN,
    /** A rate of exchange moved (<em>koersverschil</em>). */
    CURRENCY_DIFFERENCE,
    /** It will not be paid (<em>oninbaar</em>); VAT may be reclaimed then (art. 29 Wet OB). */
    BAD_DEBT,
    /** Interest, costs or a surcharge is not insisted on (<em>kwijtgescholden</em>). */
    WAIVED,
    /** Something else; the words say what. */
    OTHER
}

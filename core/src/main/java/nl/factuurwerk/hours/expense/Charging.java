package nl.factuurwerk.hours.expense;

/** What of an expense the customer is charged. */
public enum Charging {
    /** Nothing: the house bears it. */
    NOTHING,
    /**
     * What it cost, with a markup where there is one. It is part of what we supply, and has the VAT of that, whatever VAT the
     * receipt has (art. 8(1) Wet OB).
     */
    COST,
    /**
     * Exactly what was paid, outside VAT (<em>doorlopende post</em>, art. 79(c) Directive 2006/112/EC): paid in the name and
     * for the account of the customer, proven by a receipt, and without deducting its VAT.
     */
    DISBURSEMENT
}

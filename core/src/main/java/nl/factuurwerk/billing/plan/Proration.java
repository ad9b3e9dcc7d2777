package nl.factuurwerk.billing.plan;

/** What is asked for a period that is not whole: the first or the last, one with a pause in it, one in which the price changes. */
public enum Proration {
    /** Each day bears its part, exactly: however a period is split, the parts add up to the price of the whole, to the cent. */
    BY_DAYS,
    /**
     * The whole price that holds on the first day billed, for a period of any length; nothing for a period that is paused
     * from its first to its last day.
     */
    NONE
}

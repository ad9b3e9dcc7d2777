package nl.factuurwerk.quote;

/** What an invoice is to an order. */
public enum BillingRole {
    /** It bills ahead of delivery (<em>voorschotfactuur</em>): an amount of each line. */
    ADVANCE,
    /** It bills some of what is ordered (<em>deelfactuur</em>): a quantity of each line. */
    PART,
    /** It bills the rest (<em>eindfactuur</em>), and deducts what was billed before. */
    FINAL
}

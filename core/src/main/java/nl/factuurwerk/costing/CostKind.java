package nl.factuurwerk.costing;

/** What money goes to. */
public enum CostKind {
    /** Hours worked, at their internal rate. */
    LABOUR,
    /** Goods and work bought for the project. */
    MATERIAL,
    /** Expenses of who works on it. */
    EXPENSE,
    /** Trips. */
    TRAVEL
}

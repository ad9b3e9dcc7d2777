package nl.factuurwerk.dunning;

/** Why dunning waits. */
public enum PauseReason {
    /** The debtor contests what is claimed. */
    DISPUTE,
    /** A payment plan (<em>betalingsregeling</em>) is kept. */
    PAYMENT_PLAN,
    /** The debtor promised to pay. */
    PROMISE,
    /** The debtor is insolvent: claims go to the trustee. */
    INSOLVENCY,
    /** The seller's own wish, for the sake of the relation. */
    COURTESY,
    /** Something else; the words say what. */
    OTHER
}

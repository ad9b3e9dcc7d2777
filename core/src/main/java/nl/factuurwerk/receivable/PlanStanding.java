package nl.factuurwerk.receivable;

/** How a payment plan stands. */
public enum PlanStanding {
    /** It was not agreed yet. */
    NOT_YET,
    /** It runs, and all that had to be paid was paid: nobody is reminded. */
    KEPT,
    /** Nothing is open any more of the invoices that it was made for. */
    COMPLETED,
    /** An instalment did not come in time: the plan lapsed, and all is due again. */
    BROKEN,
    /** It was cancelled before it was completed or broken. */
    ENDED
}

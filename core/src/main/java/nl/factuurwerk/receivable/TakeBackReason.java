package nl.factuurwerk.receivable;

/** Why an entry does not count any more. */
public enum TakeBackReason {
    /** It was wrong: the wrong invoice, the wrong amount, twice. Counts from the day of the entry itself, as a rule. */
    MISTAKE,
    /** The money went back: a direct debit was reversed, a cheque bounced, a card payment was charged back (<em>storno</em>). */
    REVERSED,
    /** What was written off or given up is asked for, or paid, after all. */
    AFTER_ALL
}

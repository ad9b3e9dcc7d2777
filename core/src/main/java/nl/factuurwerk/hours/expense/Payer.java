package nl.factuurwerk.hours.expense;

/** With whose money an expense was paid. */
public enum Payer {
    /** The employee's own: it is to be reimbursed. */
    EMPLOYEE,
    /** The company's: by card, from the account, on an invoice to it. */
    COMPANY
}

package nl.factuurwerk.billing;

/** What billables can be told apart by, and put together by, on an invoice. */
public enum BillingKey {
    /** The project that the work was for. */
    PROJECT,
    /** The task or activity within the project. */
    TASK,
    /** Who did the work. */
    EMPLOYEE
}

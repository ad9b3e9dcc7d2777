package nl.factuurwerk.billing;

/** What billables can be told apart by, and put together by, on an invoice. Whatever the keys, each price has its own line. */
public enum BillingKey {
    /** The project that the work was for. */
    PROJECT,
    /** The task or activity within the project. */
    TASK,
    /** Who did the work. */
    EMPLOYEE,
    /** The day on which it was done, as {@code 2026-10-05}. */
    DAY,
    /** The week in which it was done, from Monday to Sunday, as {@code 2026-W41}. */
    WEEK
}

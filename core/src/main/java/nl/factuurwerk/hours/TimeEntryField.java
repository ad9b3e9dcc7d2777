package nl.factuurwerk.hours;

/** What a row of hours can say, whatever the column is called. */
public enum TimeEntryField {
    /** The identity that the tracker itself gives an entry. Where it has no column, {@link #START} has one. */
    ID,
    /** Who worked. Always has a column. */
    EMPLOYEE,
    /** For whom; empty for work for the own house. Always has a column. */
    CUSTOMER,
    /** On which project. */
    PROJECT,
    /** Which task. */
    TASK,
    /** What kind of work it was, whatever the project. */
    ACTIVITY,
    /** What was noted. */
    NOTE,
    /** Whether it is meant to be billed. */
    BILLABLE,
    /** The day on which the work began, as ISO 8601 has it: {@code 2026-10-05}. Always has a column. */
    DATE,
    /**
     * The time at which it began: {@code 09:30} or {@code 09:30:00}. Has a column, and is stated in every row, unless there
     * is a column for {@link #ID}.
     */
    START,
    /** The day on which it ended. */
    END_DATE,
    /** The time at which it ended. */
    END,
    /** How long it took, in hours, minutes and maybe seconds: {@code 1:30} or {@code 1:30:00}. Always has a column. */
    DURATION
}

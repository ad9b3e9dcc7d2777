package nl.factuurwerk.hours;

/** What decided the price of an hour, what is looked at first first. */
public enum RateLevel {
    /** It was said of this entry alone. */
    ENTRY,
    /** A rate for the task. */
    TASK,
    /** A rate for the employee on the project. */
    EMPLOYEE_ON_PROJECT,
    /** A rate for anyone on the project. */
    PROJECT,
    /** A rate for the employee on anything. */
    EMPLOYEE,
    /** A rate for anyone's work for the customer. */
    CUSTOMER,
    /** A rate for the kind of work. */
    ACTIVITY,
    /** What the house asks where nothing else is said. */
    DEFAULT
}

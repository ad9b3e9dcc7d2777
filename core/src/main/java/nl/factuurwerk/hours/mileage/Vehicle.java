package nl.factuurwerk.hours.mileage;

/** By what a trip is made, as far as that decides who may be paid for it. */
public enum Vehicle {
    /** One's own car. */
    CAR(true),
    /** One's own motorcycle. */
    MOTORCYCLE(true),
    /** One's own scooter or moped. */
    SCOOTER(true),
    /** One's own bicycle, with or without a motor. */
    BICYCLE(true),
    /** On foot. The law pays for kilometres, however they are made. */
    ON_FOOT(true),
    /** A car or bicycle that the employer owns or leases: its kilometres cost the employee nothing. */
    COMPANY(false),
    /** Public transport that the employer pays for. */
    PAID_TICKET(false);

    private final boolean ownExpense;

    Vehicle(boolean ownExpense) {
        this.ownExpense = ownExpense;
    }

    /**
     * Tells whether its kilometres may be paid for free of wage tax.
     *
     * @return whether who travels bears the cost
     */
    public boolean isOwnExpense() {
        return ownExpense;
    }
}

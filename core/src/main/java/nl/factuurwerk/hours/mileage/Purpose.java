package nl.factuurwerk.hours.mileage;

/** What a trip is made for. */
public enum Purpose {
    /** From home to the fixed place of work or back (<em>woon-werkverkeer</em>). */
    COMMUTE,
    /** To a customer, a supplier, a course: any other trip for work. */
    BUSINESS
}

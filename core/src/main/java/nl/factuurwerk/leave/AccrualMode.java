package nl.factuurwerk.leave;

/** When leave that is earned over a year can be taken. Over the year it comes to the same. */
public enum AccrualMode {
    /** All of it from the first day of the year, or of the employment: what the contracts of that year will give. */
    YEAR_AHEAD,
    /** What a month earns, from its last day; an employment that ends earns its last part on its last day. */
    MONTHLY
}

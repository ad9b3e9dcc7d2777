package nl.factuurwerk.hours;

/** What became of billable time. Every minute of it has exactly one. */
public enum HourFate {
    /** It stands on an invoice. */
    BILLED,
    /** A price for the whole covers it: a fixed price, a cap that was reached, a retainer or a prepaid bundle. */
    INCLUDED,
    /** It is still to be billed. */
    OPEN,
    /** It will not be billed, for a reason that was given. */
    WRITTEN_OFF
}

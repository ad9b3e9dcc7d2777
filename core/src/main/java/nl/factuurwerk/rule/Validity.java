package nl.factuurwerk.rule;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.time.DateRange;

/**
 * When a rule is in force, and by which day of a document that is judged. A rule that is new binds what was supplied, or
 * what is issued, from its first day; which of the two, the law that brought it in decides.
 *
 * @param days the days on which it is in force; open ends are {@link LocalDate#MIN} and {@link LocalDate#MAX}
 * @param by which day of the document has to be one of these
 */
public record Validity(DateRange days, Moment by) {

    /** A day of a document. */
    public enum Moment {
        /** The date of issue (BT-2). */
        ISSUE,
        /** The day of supply (BT-72), or the last of its period (BT-74). */
        SUPPLY
    }

    private static final Validity ALWAYS = new Validity(DateRange.always(), Moment.ISSUE);

    /** Checks presence. */
    public Validity {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(by, "by");
    }

    /**
     * Returns the validity of a rule that is not known to begin or to end.
     *
     * @return every day
     */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * Makes the validity of a rule that begins.
     *
     * @param first its first day
     * @param by which day of the document decides
     * @return from that day on
     */
    public static Validity from(LocalDate first, Moment by) {
        return new Validity(DateRange.from(first), by);
    }

    /**
     * Makes the validity of a rule that ends.
     *
     * @param last its last day
     * @param by which day of the document decides
     * @return up to and including that day
     */
    public static Validity until(LocalDate last, Moment by) {
        return new Validity(DateRange.until(last), by);
    }

    /**
     * Tells whether it makes no difference.
     *
     * @return whether the rule is in force on every day
     */
    public boolean isAlways() {
        return days.equals(DateRange.always());
    }
}

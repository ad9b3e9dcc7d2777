package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.time.DateRange;

/**
 * On which day a period is billed: on its first day, halfway, or on its last day, or so many days before or after.
 *
 * <pre>{@code
 * BillingMoment.IN_ADVANCE.minusDays(14)    // two weeks before the period starts
 * BillingMoment.IN_ARREARS.plusDays(1)      // the day after it ended
 * BillingMoment.IN_ADVANCE.plusDays(9)      // the tenth day
 * }</pre>
 *
 * @param point the day of the period that is counted from
 * @param offset how many days after that, below zero for before
 */
public record BillingMoment(Point point, int offset) {

    /** On the first day. */
    public static final BillingMoment IN_ADVANCE = new BillingMoment(Point.FIRST_DAY, 0);

    /**
     * On the last day of the first half, the shorter half where the days are odd: the 15th of a month of 30 or 31 days, and
     * the 14th day of four weeks.
     */
    public static final BillingMoment HALFWAY = new BillingMoment(Point.HALFWAY, 0);

    /** On the last day. */
    public static final BillingMoment IN_ARREARS = new BillingMoment(Point.LAST_DAY, 0);

    /** A day of a period. */
    public enum Point {
        /** The first day. */
        FIRST_DAY,
        /** The last day of the first half. */
        HALFWAY,
        /** The last day. */
        LAST_DAY
    }

    /** Checks presence. */
    public BillingMoment {
        Objects.requireNonNull(point, "point");
    }

    /**
     * Returns the moment some days later.
     *
     * @param days how many, below zero for earlier
     * @return the changed moment
     */
    public BillingMoment plusDays(int days) {
        return new BillingMoment(point, Math.addExact(offset, days));
    }

    /**
     * Returns the moment some days earlier.
     *
     * @param days how many, below zero for later
     * @return the changed moment
     */
    public BillingMoment minusDays(int days) {
        return new BillingMoment(point, Math.subtractExact(offset, days));
    }

    /**
     * Returns the day on which a period is billed.
     *
     * @param period the period, with both ends
     * @return the day
     */
    public LocalDate in(DateRange period) {
        LocalDate day = switch (point) {
            case FIRST_DAY -> period.first();
            case HALFWAY -> period.first().plusDays(Math.max(period.days() / 2 - 1, 0));
            case LAST_DAY -> period.last();
        };
        return day.plusDays(offset);
    }

    @Override
    public String toString() {
        return point + (offset == 0 ? "" : (offset > 0 ? "+" : "") + offset);
    }
}

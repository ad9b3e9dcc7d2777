package nl.factuurwerk.billing.plan;

import java.time.temporal.ChronoUnit;
import nl.factuurwerk.money.Rounding;
import nl.factuurwerk.time.DateRange;

/**
 * What days are worth of the period they lie in. Up to each day a period is worth its exact part, half up to the smallest
 * unit; what some days are worth is the difference between after and before. So no part depends on how the rest is split,
 * each is within a unit of its exact share, and all add up to the whole.
 */
final class DayShares {

    private DayShares() {}

    static long of(long whole, DateRange period, DateRange days) {
        long before = ChronoUnit.DAYS.between(period.first(), days.first());
        return upTo(whole, before + days.days(), period) - upTo(whole, before, period);
    }

    private static long upTo(long whole, long days, DateRange period) {
        return Rounding.multiplyDivide(whole, days, period.days());
    }
}

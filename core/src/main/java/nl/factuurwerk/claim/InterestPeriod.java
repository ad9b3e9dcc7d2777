package nl.factuurwerk.claim;

import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * Interest on one amount at one rate. What is shown is rounded, and what is summed is not: the periods of an
 * {@link Interest} need not add up to its total to the cent.
 *
 * @param days the days that bear interest
 * @param rate the rate for a year
 * @param base what bears interest, rounded to be shown
 * @param interest the interest of these days, rounded to be shown
 * @param unrounded the interest of these days with six decimals, rounded there
 */
public record InterestPeriod(DateRange days, Percentage rate, Money base, Money interest, Decimal unrounded) {

    /** Checks presence. */
    public InterestPeriod {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(unrounded, "unrounded");
    }

    /**
     * Says how the interest came about.
     *
     * @return days, rate, base and the interest with six decimals
     */
    public Explanation explain() {
        return Explanation.of(ClaimTexts.EXPLANATIONS.message(
                days.isSingleDay() ? "interest-day" : "interest-days",
                Map.of(
                        "first",
                        days.first(),
                        "last",
                        days.last(),
                        "days",
                        days.days(),
                        "rate",
                        rate,
                        "base",
                        base,
                        "interest",
                        unrounded)));
    }
}

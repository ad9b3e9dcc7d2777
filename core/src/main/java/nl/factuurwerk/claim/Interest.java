package nl.factuurwerk.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.text.Explanation;
import org.joda.money.Money;

/**
 * Interest on a debt, rounded once.
 *
 * @param total the interest of all periods, rounded half up at the end and nowhere before
 * @param periods the interest by rate and amount, in order; none where nothing bore interest
 * @param dayCount which part of a year a day was
 */
public record Interest(Money total, List<InterestPeriod> periods, DayCount dayCount) {

    /** Checks presence and copies the periods. */
    public Interest {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(dayCount, "dayCount");
        periods = List.copyOf(periods);
    }

    /**
     * Counts the days that bore interest.
     *
     * @return the number of days
     */
    public long days() {
        return periods.stream().mapToLong(period -> period.days().days()).sum();
    }

    /**
     * Says how the interest came about: a line for each period.
     *
     * @return the total, with its periods below
     */
    public Explanation explain() {
        return new Explanation(
                ClaimTexts.EXPLANATIONS.message(
                        periods.isEmpty() ? "interest-none" : "interest",
                        Map.of(
                                "total", total,
                                "days", days(),
                                "count", ClaimTexts.EXPLANATIONS.message(dayCount.name()))),
                periods.stream().map(InterestPeriod::explain).toList());
    }
}

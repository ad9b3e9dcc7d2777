package nl.factuurwerk.claim;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What collecting small instalments may cost a consumer within some months.
 *
 * @param below instalments below this amount fall under it
 * @param most what all of them together may cost
 * @param months how far it looks back
 */
record RecurringCap(Money below, Money most, int months) {

    /** Tells whether costs of an earlier day count with those of a day: within the months that end with it. */
    boolean counts(LocalDate earlier, LocalDate day) {
        return !earlier.isAfter(day) && earlier.isAfter(day.minusMonths(months));
    }
}

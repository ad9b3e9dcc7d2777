package nl.factuurwerk.receivable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * For how many days of sales customers still owe (<em>DSO, gemiddelde betaaltermijn</em>): what is open at the end of a period,
 * divided by what was invoiced in it, times its days.
 *
 * @param period the period
 * @param open what was open at its end, of whatever age, less what was owed back
 * @param invoiced what was invoiced in it, VAT included, less what was credited
 */
public record DaysSalesOutstanding(DateRange period, Money open, Money invoiced) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the amounts are in two currencies, or the period has no first or last day
     */
    public DaysSalesOutstanding {
        Objects.requireNonNull(period, "period");
        if (!open.getCurrencyUnit().equals(invoiced.getCurrencyUnit())) {
            throw new IllegalArgumentException("Not in one currency: " + open + ", " + invoiced);
        }
        if (period.equals(DateRange.always())) {
            throw new IllegalArgumentException("A period has a first and a last day");
        }
    }

    /**
     * Divides.
     *
     * @return how many days, with one decimal, half up; empty where nothing was invoiced
     */
    public Optional<Decimal> days() {
        if (!invoiced.isPositive()) {
            return Optional.empty();
        }
        BigDecimal days = open.getAmount()
                .multiply(BigDecimal.valueOf(period.days()))
                .divide(invoiced.getAmount(), 1, RoundingMode.HALF_UP);
        return Optional.of(Decimal.of(days));
    }
}

package nl.factuurwerk.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.time.DateRange;

/**
 * A second, slow way to compute statutory interest, day by day with sixty digits, and the way of those who round each
 * segment: a row of the table within a year of interest.
 */
final class InterestByTheDay {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal YEAR = new BigDecimal(36_500);

    private InterestByTheDay() {}

    static BigDecimal unrounded(InterestRegime regime, BigDecimal principal, LocalDate first, LocalDate last) {
        BigDecimal base = principal;
        BigDecimal running = BigDecimal.ZERO;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isAnniversary(first, day)) {
                base = base.add(running);
                running = BigDecimal.ZERO;
            }
            BigDecimal rate =
                    StatutoryInterest.standard().at(regime, day).value().toBigDecimal();
            running = running.add(base.multiply(rate).divide(YEAR, DIGITS));
        }
        return base.add(running).subtract(principal);
    }

    private static boolean isAnniversary(LocalDate first, LocalDate day) {
        return day.isAfter(first) && day.equals(first.plusYears(day.getYear() - first.getYear()));
    }

    /** Rounds the interest of every row of the table within every year, and what bears interest with it. */
    static BigDecimal roundingEachSegment(
            InterestRegime regime, BigDecimal principal, LocalDate first, LocalDate last) {
        BigDecimal base = principal;
        for (int year = 0; !first.plusYears(year).isAfter(last); year++) {
            LocalDate end = first.plusYears(year + 1L).minusDays(1);
            DateRange days = DateRange.of(first.plusYears(year), end.isBefore(last) ? end : last);
            BigDecimal running = BigDecimal.ZERO;
            for (DatedRow<InterestRegime, Percentage> row :
                    StatutoryInterest.standard().during(regime, days)) {
                running = running.add(base.multiply(row.value().value().toBigDecimal())
                        .multiply(BigDecimal.valueOf(row.applies().days()))
                        .divide(YEAR, 2, RoundingMode.HALF_UP));
            }
            base = base.add(running);
        }
        return base.subtract(principal);
    }
}

package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.factuurwerk.time.DateRange;

/**
 * Which part of a year some days are. The law does not say; {@link #ACTUAL_365} is what is used where nothing else is
 * chosen.
 */
public enum DayCount {
    /** Every day is 1/365 of a year, in leap years too. */
    ACTUAL_365 {
        @Override
        Fraction yearsIn(DateRange days) {
            return Fraction.of(days.days(), COMMON);
        }
    },
    /** A day of a leap year is 1/366 of a year, and every other day 1/365. */
    ACTUAL_ACTUAL {
        @Override
        Fraction yearsIn(DateRange days) {
            Fraction years = Fraction.ZERO;
            LocalDate from = days.first();
            while (!from.isAfter(days.last())) {
                LocalDate end = LocalDate.of(from.getYear(), 12, 31);
                LocalDate last = end.isBefore(days.last()) ? end : days.last();
                years = years.plus(Fraction.of(ChronoUnit.DAYS.between(from, last) + 1, from.lengthOfYear()));
                from = last.plusDays(1);
            }
            return years;
        }
    };

    private static final long COMMON = 365;

    /** Returns how many years a range of days is, exactly. */
    abstract Fraction yearsIn(DateRange days);
}

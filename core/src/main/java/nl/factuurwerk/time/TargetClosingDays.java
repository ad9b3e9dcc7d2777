package nl.factuurwerk.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The days besides Saturdays and Sundays on which TARGET, the payment system of the euro area, is closed: no SEPA credit
 * transfer or direct debit settles between banks on them.
 *
 * <p>The same six days in every country: New Year's Day, Good Friday, Easter Monday, 1 May, 25 and 26 December. Known
 * from {@value #FIRST_YEAR}, when this calendar began.
 */
public final class TargetClosingDays implements HolidayCalendar {

    /** The first year of the calendar: in the years before, 31 December could be a closing day too. */
    public static final int FIRST_YEAR = 2002;

    private static final TargetClosingDays ONLY = new TargetClosingDays();

    private TargetClosingDays() {}

    /**
     * Returns the calendar.
     *
     * @return the closing days
     */
    public static TargetClosingDays calendar() {
        return ONLY;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the year is before {@value #FIRST_YEAR}
     */
    @Override
    public List<Holiday> in(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("TARGET closing days are known from " + FIRST_YEAR + ", not in " + year);
        }
        LocalDate easter = Easter.sunday(year);
        return List.of(
                closed("NEW_YEARS_DAY", LocalDate.of(year, Month.JANUARY, 1), "New Year's Day"),
                closed("GOOD_FRIDAY", easter.minusDays(2), "Good Friday"),
                closed("EASTER_MONDAY", easter.plusDays(1), "Easter Monday"),
                closed("LABOUR_DAY", LocalDate.of(year, Month.MAY, 1), "Labour Day"),
                closed("CHRISTMAS_DAY", LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day"),
                closed("BOXING_DAY", LocalDate.of(year, Month.DECEMBER, 26), "Boxing Day"));
    }

    private static Holiday closed(String id, LocalDate day, String name) {
        return new Holiday(id, day, name, name);
    }

    @Override
    public String toString() {
        return "TARGET";
    }
}

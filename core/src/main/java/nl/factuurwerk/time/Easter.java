package nl.factuurwerk.time;

import java.time.LocalDate;

/**
 * The date of Easter in the western churches: the Sunday after the first full moon of spring, as the Gregorian calendar
 * counts moons. Most movable holidays in Europe are counted from it.
 */
public final class Easter {

    private static final int FIRST_YEAR = 1583;

    private Easter() {}

    /**
     * Computes Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones and Butcher).
     *
     * @param year the year, not before 1583, the first whole year of the Gregorian calendar
     * @return the Sunday, between 22 March and 25 April
     * @throws IllegalArgumentException if the year is before 1583
     */
    public static LocalDate sunday(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("No Gregorian Easter before " + FIRST_YEAR + ": " + year);
        }
        int century = year / 100;
        int ofCentury = year % 100;
        int golden = year % 19;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

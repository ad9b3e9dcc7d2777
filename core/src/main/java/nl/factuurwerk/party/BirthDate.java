package nl.factuurwerk.party;

import java.time.YearMonth;

/** The date of birth that the personal codes of some states begin with. */
final class BirthDate {

    private BirthDate() {}

    static boolean exists(int year, int month, String day) {
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(Integer.parseInt(day));
    }
}

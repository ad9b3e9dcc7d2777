package nl.factuurwerk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * A Dutch holiday, and on which day of a year it falls.
 *
 * <p>Art. 3(1) Algemene termijnenwet recognises New Year's Day, Easter Monday, Whit Monday, both days of Christmas,
 * Ascension Day, the day the King's birthday is celebrated and 5 May; art. 3(2) equates Good Friday with them. Easter
 * Sunday and Whit Sunday are Sundays, and need no mention there. The law says nothing of days off: those are in a
 * contract or a collective agreement.
 */
public enum DutchHoliday {

    /** 1 January. */
    NEW_YEARS_DAY("Nieuwjaarsdag", "New Year's Day", true),

    /** The Friday before Easter: extends terms, and is a day off for few. */
    GOOD_FRIDAY("Goede Vrijdag", "Good Friday", true),

    /** The first day of Easter, a Sunday. */
    EASTER_SUNDAY("Eerste paasdag", "Easter Sunday", false),

    /** The second day of Easter. */
    EASTER_MONDAY("Tweede paasdag", "Easter Monday", true),

    /**
     * 27 April, or the day before when that is a Sunday. Until 2013 it was Queen's Day (<i>Koninginnedag</i>), on
     * 30 April or the day before.
     */
    KINGS_DAY("Koningsdag", "King's Day", true),

    /** 5 May: extends terms every year, and is a day off for many only in years divisible by five. */
    LIBERATION_DAY("Bevrijdingsdag", "Liberation Day", true),

    /** The Thursday forty days after Easter, Easter Sunday included. */
    ASCENSION_DAY("Hemelvaartsdag", "Ascension Day", true),

    /** The first day of Whitsun, a Sunday. */
    WHIT_SUNDAY("Eerste pinksterdag", "Whit Sunday", false),

    /** The second day of Whitsun. */
    WHIT_MONDAY("Tweede pinksterdag", "Whit Monday", true),

    /** 25 December. */
    CHRISTMAS_DAY("Eerste kerstdag", "Christmas Day", true),

    /** 26 December. */
    BOXING_DAY("Tweede kerstdag", "Boxing Day", true);

    /** The first year whose holidays are known here: in earlier years the law named other days. */
    public static final int FIRST_YEAR = 1990;

    private static final int FIRST_KINGS_DAY = 2014;

    private final String dutchName;
    private final String englishName;
    private final boolean extendsTerms;

    DutchHoliday(String dutchName, String englishName, boolean extendsTerms) {
        this.dutchName = dutchName;
        this.englishName = englishName;
        this.extendsTerms = extendsTerms;
    }

    /**
     * Tells whether the Algemene termijnenwet names this day, so that a statutory term does not end on it.
     *
     * @return whether art. 3(1) recognises it or art. 3(2) equates it
     */
    public boolean extendsTerms() {
        return extendsTerms;
    }

    /**
     * Computes the day.
     *
     * @param year the year
     * @return the day of that year
     * @throws IllegalArgumentException if the year is before {@value #FIRST_YEAR}
     */
    public LocalDate in(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("Dutch holidays are known from " + FIRST_YEAR + ", not in " + year);
        }
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, Month.JANUARY, 1);
            case GOOD_FRIDAY -> Easter.sunday(year).minusDays(2);
            case EASTER_SUNDAY -> Easter.sunday(year);
            case EASTER_MONDAY -> Easter.sunday(year).plusDays(1);
            case KINGS_DAY -> notOnSunday(LocalDate.of(year, Month.APRIL, year < FIRST_KINGS_DAY ? 30 : 27));
            case LIBERATION_DAY -> LocalDate.of(year, Month.MAY, 5);
            case ASCENSION_DAY -> Easter.sunday(year).plusDays(39);
            case WHIT_SUNDAY -> Easter.sunday(year).plusDays(49);
            case WHIT_MONDAY -> Easter.sunday(year).plusDays(50);
            case CHRISTMAS_DAY -> LocalDate.of(year, Month.DECEMBER, 25);
            case BOXING_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    private static LocalDate notOnSunday(LocalDate birthday) {
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Returns this holiday in a year, under the name it had then. */
    Holiday holiday(int year) {
        boolean queen = this == KINGS_DAY && year < FIRST_KINGS_DAY;
        return new Holiday(name(), in(year), queen ? "Koninginnedag" : dutchName, queen ? "Queen's Day" : englishName);
    }
}

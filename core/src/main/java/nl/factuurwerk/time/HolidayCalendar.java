package nl.factuurwerk.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which days of a year are special, whatever for: the holidays of a country, the closing days of a payment system, the
 * days an employer gives. A host implements {@link #in} for another country; everything that counts days takes the
 * interface.
 *
 * <pre>{@code
 * HolidayCalendar free = DutchHolidays.free().and(HolidayCalendar.of(List.of(
 *         new Holiday("BRIDGE_2026", date("2026-05-15"), "Brugdag", "Bridge day"))));
 * free.isHoliday(date("2026-05-15"));   // true
 * }</pre>
 *
 * <p>An implementation gives the same days each time it is asked, whatever the day of asking.
 */
@FunctionalInterface
public interface HolidayCalendar {

    /**
     * Returns the holidays of a year.
     *
     * @param year the year
     * @return the holidays by date; those of one date by identity
     * @throws IllegalArgumentException if the calendar knows nothing of that year
     */
    List<Holiday> in(int year);

    /**
     * Returns the holidays that fall on a day.
     *
     * @param day the day
     * @return by identity; mostly none, sometimes two, as Ascension Day and Liberation Day on 5 May 2016
     * @throws IllegalArgumentException if the calendar knows nothing of that year
     */
    default List<Holiday> on(LocalDate day) {
        return in(day.getYear()).stream()
                .filter(holiday -> holiday.date().equals(day))
                .toList();
    }

    /**
     * Tells whether a holiday falls on a day.
     *
     * @param day the day
     * @return whether there is one at least
     * @throws IllegalArgumentException if the calendar knows nothing of that year
     */
    default boolean isHoliday(LocalDate day) {
        return !on(day).isEmpty();
    }

    /**
     * Returns the holidays in a range of days.
     *
     * @param days the range, closed at both ends
     * @return the holidays by date
     * @throws IllegalArgumentException if the range is open, or the calendar knows nothing of one of its years
     */
    default List<Holiday> between(DateRange days) {
        if (days.first().equals(LocalDate.MIN) || days.end().isEmpty()) {
            throw new IllegalArgumentException("Holidays are listed for days with a start and an end, not " + days);
        }
        return IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
                .mapToObj(this::in)
                .flatMap(List::stream)
                .filter(holiday -> days.contains(holiday.date()))
                .toList();
    }

    /**
     * Returns the holidays of this calendar and of another.
     *
     * @param other the other calendar
     * @return a calendar with both, each holiday once
     */
    default HolidayCalendar and(HolidayCalendar other) {
        return year -> Stream.concat(in(year).stream(), other.in(year).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns some of the holidays of this calendar.
     *
     * @param wanted which
     * @return a calendar with those
     */
    default HolidayCalendar only(Predicate<? super Holiday> wanted) {
        return year -> in(year).stream().filter(wanted).toList();
    }

    /**
     * Returns the calendar without holidays.
     *
     * @return a calendar that knows every year and names no day
     */
    static HolidayCalendar none() {
        return year -> List.of();
    }

    /**
     * Makes a calendar of days that are listed: closing days of a company, or the table of a country that announces its
     * holidays year by year.
     *
     * @param holidays the days, in any order
     * @return a calendar with those, and no holiday in other years
     */
    static HolidayCalendar of(Collection<Holiday> holidays) {
        List<Holiday> sorted = holidays.stream().sorted().toList();
        return year -> sorted.stream()
                .filter(holiday -> holiday.date().getYear() == year)
                .toList();
    }
}

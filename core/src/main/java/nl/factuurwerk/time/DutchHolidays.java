package nl.factuurwerk.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Dutch holidays, computed: all of them, those that extend statutory terms, or those that an employer gives as days off.
 *
 * <pre>{@code
 * DutchHolidays.free().isHoliday(date("2026-05-05"));   // false: 5 May is a day off in lustrum years
 * DutchHolidays.free().liberationDay(LiberationDay.EVERY_YEAR).isHoliday(date("2026-05-05"));   // true
 * DutchHolidays.inLaw().isHoliday(date("2026-05-05"));  // true: a term does not end on it (art. 1 Algemene termijnenwet)
 * }</pre>
 *
 * <p>Known from {@value DutchHoliday#FIRST_YEAR}. Days that a decree equates with holidays (art. 3(3) Algemene
 * termijnenwet) are published year by year: a host adds them with {@link #and}.
 */
public final class DutchHolidays implements HolidayCalendar {

    private static final int LUSTRUM = 5;

    private static final DutchHolidays ALL =
            new DutchHolidays(EnumSet.allOf(DutchHoliday.class), LiberationDay.EVERY_YEAR);

    private static final DutchHolidays IN_LAW = new DutchHolidays(
            EnumSet.complementOf(EnumSet.of(DutchHoliday.EASTER_SUNDAY, DutchHoliday.WHIT_SUNDAY)),
            LiberationDay.EVERY_YEAR);

    private static final DutchHolidays FREE =
            new DutchHolidays(EnumSet.complementOf(EnumSet.of(DutchHoliday.GOOD_FRIDAY)), LiberationDay.LUSTRUM_YEARS);

    private final Set<DutchHoliday> named;
    private final LiberationDay liberationDay;

    private DutchHolidays(EnumSet<DutchHoliday> named, LiberationDay liberationDay) {
        this.named = Collections.unmodifiableSet(named);
        this.liberationDay = liberationDay;
    }

    /** In which years 5 May counts. */
    public enum LiberationDay {
        /** Never. */
        NEVER,
        /** In years divisible by five: 2025, 2030. So the Labour Foundation (<i>Stichting van de Arbeid</i>) advises. */
        LUSTRUM_YEARS,
        /** Every year, as for civil servants. */
        EVERY_YEAR
    }

    /**
     * Returns all holidays, whatever they are for.
     *
     * @return every {@link DutchHoliday}
     */
    public static DutchHolidays all() {
        return ALL;
    }

    /**
     * Returns the holidays on which no statutory term ends: those of art. 3 Algemene termijnenwet, Good Friday and 5 May
     * included.
     *
     * @return the holidays in law
     */
    public static DutchHolidays inLaw() {
        return IN_LAW;
    }

    /**
     * Returns the holidays that most employers give: all but Good Friday, and 5 May in lustrum years only. No law says
     * so; an employer with another agreement changes it.
     *
     * @return the usual days off
     */
    public static DutchHolidays free() {
        return FREE;
    }

    /**
     * Returns these holidays and one more.
     *
     * @param holiday the one to add; 5 May counts from then on in every year
     * @return the changed calendar
     */
    public DutchHolidays with(DutchHoliday holiday) {
        EnumSet<DutchHoliday> more = copy();
        more.add(holiday);
        return new DutchHolidays(
                more, holiday == DutchHoliday.LIBERATION_DAY ? LiberationDay.EVERY_YEAR : liberationDay);
    }

    /**
     * Returns these holidays less one.
     *
     * @param holiday the one to leave out
     * @return the changed calendar
     */
    public DutchHolidays without(DutchHoliday holiday) {
        EnumSet<DutchHoliday> fewer = copy();
        fewer.remove(holiday);
        return new DutchHolidays(fewer, holiday == DutchHoliday.LIBERATION_DAY ? LiberationDay.NEVER : liberationDay);
    }

    /**
     * Returns these holidays with another choice of years for 5 May.
     *
     * @param years in which years it counts
     * @return the changed calendar
     */
    public DutchHolidays liberationDay(LiberationDay years) {
        Objects.requireNonNull(years, "years");
        EnumSet<DutchHoliday> holidays = copy();
        if (years == LiberationDay.NEVER) {
            holidays.remove(DutchHoliday.LIBERATION_DAY);
        } else {
            holidays.add(DutchHoliday.LIBERATION_DAY);
        }
        return new DutchHolidays(holidays, years);
    }

    private EnumSet<DutchHoliday> copy() {
        EnumSet<DutchHoliday> copy = EnumSet.noneOf(DutchHoliday.class);
        copy.addAll(named);
        return copy;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the year is before {@value DutchHoliday#FIRST_YEAR}
     */
    @Override
    public List<Holiday> in(int year) {
        return Arrays.stream(DutchHoliday.values())
                .filter(holiday -> counts(holiday, year))
                .map(holiday -> holiday.holiday(year))
                .sorted()
                .toList();
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        if (!possible(day)) {
            return false;
        }
        for (DutchHoliday holiday : named) {
            if (counts(holiday, day.getYear()) && holiday.in(day.getYear()).equals(day)) {
                return true;
            }
        }
        return false;
    }

    // Half of the year has no holiday at all, and a look-up of every day of ten years should not compute them.
    private static boolean possible(LocalDate day) {
        Month month = day.getMonth();
        return day.getYear() < DutchHoliday.FIRST_YEAR
                || month == Month.DECEMBER
                || (month == Month.JANUARY && day.getDayOfMonth() == 1)
                || (month.compareTo(Month.MARCH) >= 0 && month.compareTo(Month.JUNE) <= 0);
    }

    private boolean counts(DutchHoliday holiday, int year) {
        return named.contains(holiday)
                && (holiday != DutchHoliday.LIBERATION_DAY
                        || liberationDay == LiberationDay.EVERY_YEAR
                        || year % LUSTRUM == 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DutchHolidays that && named.equals(that.named) && liberationDay == that.liberationDay;
    }

    @Override
    public int hashCode() {
        return Objects.hash(named, liberationDay);
    }

    @Override
    public String toString() {
        return named + " (5 May: " + liberationDay + ")";
    }
}

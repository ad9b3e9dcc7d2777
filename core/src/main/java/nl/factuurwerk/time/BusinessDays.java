package nl.factuurwerk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which days are business days, and counting by them: every day that is neither in the weekend nor a holiday.
 *
 * <pre>{@code
 * BusinessDays.dutch().nextOrSame(date("2026-04-03"));      // 2026-04-07: Good Friday, a weekend and Easter Monday later
 * BusinessDays.target().plus(date("2026-04-30"), 1);        // 2026-05-04: 1 May is a closing day
 * BusinessDays.of(DutchHolidays.free()).count(DateRange.of(YearMonth.of(2026, 5)));   // 19
 * }</pre>
 */
public final class BusinessDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayCalendar holidays;
    private final Set<DayOfWeek> weekend;

    private BusinessDays(HolidayCalendar holidays, Set<DayOfWeek> weekend) {
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.weekend = Set.copyOf(weekend);
    }

    /**
     * Makes the business days of a calendar, with Saturday and Sunday as the weekend.
     *
     * @param holidays which other days are none
     * @return the business days
     */
    public static BusinessDays of(HolidayCalendar holidays) {
        return new BusinessDays(holidays, WEEKEND);
    }

    /**
     * Returns the days on which a Dutch statutory term can end: neither Saturday, Sunday nor a holiday of art. 3 Algemene
     * termijnenwet.
     *
     * @return the business days in law
     */
    public static BusinessDays dutch() {
        return of(DutchHolidays.inLaw());
    }

    /**
     * Returns the days on which TARGET is open, the <i>interbank business days</i> of SEPA.
     *
     * @return the business days of the banks
     */
    public static BusinessDays target() {
        return of(TargetClosingDays.calendar());
    }

    /**
     * Returns the same with another weekend.
     *
     * @param days the days of the week that are never business days; none is allowed, all seven are not
     * @return the changed business days
     * @throws IllegalArgumentException if no day of the week is left
     */
    public BusinessDays weekend(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A weekend of seven days leaves no business day");
        }
        return new BusinessDays(holidays, days);
    }

    /**
     * Tells whether a day is a business day.
     *
     * @param day the day
     * @return whether it is neither in the weekend nor a holiday
     */
    public boolean isBusinessDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.isHoliday(day);
    }

    /**
     * Returns the first business day after a day.
     *
     * @param day the day
     * @return a later day
     */
    public LocalDate next(LocalDate day) {
        return nextOrSame(day.plusDays(1));
    }

    /**
     * Returns a day itself if it is a business day, or else the first one after it.
     *
     * @param day the day
     * @return the same day or a later one
     */
    public LocalDate nextOrSame(LocalDate day) {
        LocalDate found = day;
        while (!isBusinessDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * Returns the last business day before a day.
     *
     * @param day the day
     * @return an earlier day
     */
    public LocalDate previous(LocalDate day) {
        return previousOrSame(day.minusDays(1));
    }

    /**
     * Returns a day itself if it is a business day, or else the last one before it.
     *
     * @param day the day
     * @return the same day or an earlier one
     */
    public LocalDate previousOrSame(LocalDate day) {
        LocalDate found = day;
        while (!isBusinessDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /**
     * Counts business days on from a day, or back.
     *
     * @param day the day to count from, which is not counted and need not be a business day
     * @param count how many; negative counts back; zero gives the day itself, business day or not
     * @return the last day counted
     */
    public LocalDate plus(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = next(found);
        }
        for (int i = 0; i > count; i--) {
            found = previous(found);
        }
        return found;
    }

    /**
     * Returns the business days in a range, one by one as they are asked for.
     *
     * @param days the range; without an end, the stream has none either
     * @return the business days in order
     * @throws IllegalArgumentException if the range has no start
     */
    public Stream<LocalDate> in(DateRange days) {
        if (days.first().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException("No first business day of days without a start: " + days);
        }
        return Stream.iterate(days.first(), day -> !day.isAfter(days.last()), day -> day.plusDays(1))
                .filter(this::isBusinessDay);
    }

    /**
     * Counts the business days in a range.
     *
     * @param days the range, closed at both ends
     * @return how many there are
     * @throws IllegalArgumentException if the range is open
     */
    public long count(DateRange days) {
        if (days.end().isEmpty()) {
            throw new IllegalArgumentException("Business days without an end cannot be counted: " + days);
        }
        return in(days).count();
    }

    @Override
    public String toString() {
        return "every day but " + new TreeSet<>(weekend) + " and " + holidays;
    }
}

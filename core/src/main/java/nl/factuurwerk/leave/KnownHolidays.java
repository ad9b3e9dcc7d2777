package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.factuurwerk.time.Holiday;
import nl.factuurwerk.time.HolidayCalendar;

/** A calendar that is asked for each year once. Made for one calculation, by one thread, and dropped behind it. */
final class KnownHolidays implements HolidayCalendar {

    private final HolidayCalendar calendar;
    private final Map<Integer, Set<LocalDate>> years = new HashMap<>();

    KnownHolidays(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<Holiday> in(int year) {
        return calendar.in(year);
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::days).contains(day);
    }

    private Set<LocalDate> days(int year) {
        Set<LocalDate> days = new HashSet<>();
        calendar.in(year).forEach(holiday -> days.add(holiday.date()));
        return days;
    }
}

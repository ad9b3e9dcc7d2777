package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.HolidayCalendar;

/**
 * What a year of service earns (art. 7:634 BW): a factor of the weekly hours for a full year; for a part of it a twelfth a
 * month, and of a month the part of its days. Illness changes nothing. Of a month with leave on which nothing is earned,
 * such as unpaid leave, the part of its working hours that was not leave counts; a holiday is none of them, for nobody
 * takes leave on it.
 *
 * <p>All of it is summed exactly and rounded once per month on the sum since January, so that the months add up to the
 * year to the minute.
 */
final class EarnedLeave {

    private static final int MONTHS = 12;

    /** A multiple of 28, 29, 30 and 31: parts of any month add up exactly. */
    private static final long MONTH_PARTS = 377_580;

    private final Employee employee;
    private final HolidayCalendar holidays;
    private final int firstYear;
    private final List<List<Service>> years = new ArrayList<>();
    private final Map<LocalDate, Long> away = new HashMap<>();
    private final Set<YearMonth> monthsAway = new HashSet<>();

    /**
     * Counts the service of each month, once for all that is earned by it.
     *
     * @param employee who
     * @param since the first day that counts
     * @param lastYear the last year that is asked about
     * @param unearned days of leave on which nothing is earned
     * @param holidays the days on which nobody takes leave
     */
    EarnedLeave(
            Employee employee, LocalDate since, int lastYear, Collection<LeaveDay> unearned, HolidayCalendar holidays) {
        this.employee = employee;
        this.holidays = holidays;
        this.firstYear = since.getYear();
        for (LeaveDay day : unearned) {
            away.merge(day.day(), day.hours().minutes(), Long::sum);
            monthsAway.add(YearMonth.from(day.day()));
        }
        for (int year = firstYear; year <= lastYear; year++) {
            years.add(new ArrayList<>(MONTHS));
        }
        if (!years.isEmpty()) {
            serve(DateRange.of(since, LocalDate.of(lastYear, Month.DECEMBER, 31)));
        }
    }

    /**
     * The days of one month in one run of employments, and the sum of the weekly minutes over them.
     *
     * @param run which run of employments without a day in between
     */
    private record Service(int run, LocalDate first, LocalDate last, long weeklyParts) {}

    /**
     * What was earned in a month.
     *
     * @param run which run of employments without a day in between: behind a gap the leave is another one's
     * @param first the first day of the month in that run
     * @param last the last such day
     * @param minutes how much
     */
    record Earned(int run, LocalDate first, LocalDate last, long minutes) {}

    private void serve(DateRange counted) {
        int run = 0;
        LocalDate before = LocalDate.MIN;
        for (Employment employment : employee.employments()) {
            LocalDate first = employment.days().first();
            run += before.equals(first.minusDays(1)) ? 0 : 1;
            before = employment.days().last();
            for (Employment.Piece piece : employment.during(counted).toList()) {
                serve(run, piece);
            }
        }
        if (!away.isEmpty()) {
            years.forEach(services -> services.replaceAll(this::earning));
        }
    }

    private void serve(int run, Employment.Piece piece) {
        long weekly = piece.terms().weekly().minutes();
        LocalDate last = piece.days().last();
        for (LocalDate from = piece.days().first(); !from.isAfter(last); ) {
            int length = from.lengthOfMonth();
            LocalDate monthEnd = from.withDayOfMonth(length);
            LocalDate to = monthEnd.isAfter(last) ? last : monthEnd;
            long days = to.getDayOfMonth() - from.getDayOfMonth() + 1L;
            long parts = weekly * days * (MONTH_PARTS / length);
            List<Service> services = years.get(from.getYear() - firstYear);
            // Pieces come in the order of their days.
            int at = services.size() - 1;
            boolean goesOn = at >= 0
                    && services.get(at).run() == run
                    && services.get(at).last().getMonth() == from.getMonth();
            if (goesOn) {
                Service open = services.get(at);
                services.set(at, new Service(run, open.first(), to, open.weeklyParts() + parts));
            } else {
                services.add(new Service(run, from, to, parts));
            }
            from = to.plusDays(1);
        }
    }

    /** What of a service earns: the part of its working hours that was not leave on which nothing is earned. */
    private Service earning(Service service) {
        if (!monthsAway.contains(YearMonth.from(service.first()))) {
            return service;
        }
        long scheduled = 0;
        long unearned = 0;
        for (LocalDate day = service.first(); !day.isAfter(service.last()); day = day.plusDays(1)) {
            unearned += away.getOrDefault(day, 0L);
            if (!holidays.isHoliday(day)) {
                scheduled += employee.hoursOn(day).minutes();
            }
        }
        if (unearned == 0) {
            return service;
        }
        long parts = unearned >= scheduled
                ? 0
                : (2 * service.weeklyParts() * (scheduled - unearned) + scheduled) / (2 * scheduled);
        return new Service(service.run(), service.first(), service.last(), parts);
    }

    /**
     * Computes what each month of a year earns.
     *
     * @param year the year, from that of the first day that counts up to the last one
     * @param factor how many times the weekly hours for a full year
     * @return the months with an employment, in order
     */
    List<Earned> in(int year, Decimal factor) {
        List<Earned> earned = new ArrayList<>(MONTHS);
        long weeklyParts = 0;
        long before = 0;
        for (Service service : years.get(year - firstYear)) {
            weeklyParts += service.weeklyParts();
            long sum = rounded(weeklyParts, factor);
            earned.add(new Earned(service.run(), service.first(), service.last(), sum - before));
            before = sum;
        }
        return earned;
    }

    private static long rounded(long weeklyParts, Decimal factor) {
        if (factor.isSmall() && factor.scale() <= 4) {
            long scale = 1;
            for (int i = 0; i < factor.scale(); i++) {
                scale *= 10;
            }
            long denominator = MONTHS * MONTH_PARTS * scale;
            long twice = Math.multiplyExact(2, Math.multiplyExact(weeklyParts, factor.unscaled()));
            return Math.addExact(twice, denominator) / (2 * denominator);
        }
        return factor.times(Decimal.of(weeklyParts))
                .dividedBy(Decimal.of(MONTHS * MONTH_PARTS), 0)
                .toMinor(0);
    }
}

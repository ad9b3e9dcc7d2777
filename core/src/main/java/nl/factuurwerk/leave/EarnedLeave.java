package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import org.jspecify.annotations.Nullable;

/**
 * What a year of service earns (art. 7:634 BW): a factor of the weekly hours for a full year; for a part of it a twelfth a
 * month, and of a month the part of its days. Illness changes nothing. Of a month with leave on which nothing is earned,
 * such as unpaid leave, the part of its working hours that was not leave counts.
 *
 * <p>All of it is summed exactly and rounded once per month on the sum since January, so that the months add up to the
 * year to the minute.
 */
final class EarnedLeave {

    private static final int MONTHS = 12;

    /** A multiple of 28, 29, 30 and 31: parts of any month add up exactly. */
    private static final long MONTH_PARTS = 377_580;

    private final Employee employee;
    private final int firstYear;
    private final @Nullable Service[] months;
    private final Map<YearMonth, Long> away = new HashMap<>();

    /**
     * Counts the service of each month, once for all that is earned by it.
     *
     * @param employee who
     * @param since the first day that counts
     * @param lastYear the last year that is asked about
     * @param unearned days of leave on which nothing is earned
     */
    EarnedLeave(Employee employee, LocalDate since, int lastYear, Collection<LeaveDay> unearned) {
        this.employee = employee;
        this.firstYear = since.getYear();
        this.months = new @Nullable Service[Math.max(0, lastYear - firstYear + 1) * MONTHS];
        if (months.length > 0) {
            DateRange counted = DateRange.of(since, LocalDate.of(lastYear, java.time.Month.DECEMBER, 31));
            for (Employment employment : employee.employments()) {
                employment.during(counted).forEach(this::serve);
            }
        }
        for (LeaveDay day : unearned) {
            away.merge(YearMonth.from(day.day()), day.hours().minutes(), Long::sum);
        }
    }

    /** The days of one month on which there was an employment, and the sum of the weekly minutes over them. */
    private record Service(LocalDate first, LocalDate last, long weeklyParts) {}

    /**
     * What was earned in a month.
     *
     * @param first the first day of the month on which there was an employment
     * @param last the last such day
     * @param minutes how much
     */
    record Month(LocalDate first, LocalDate last, long minutes) {}

    private void serve(Employment.Piece piece) {
        long weekly = piece.terms().weekly().minutes();
        LocalDate last = piece.days().last();
        for (LocalDate from = piece.days().first(); !from.isAfter(last); ) {
            int length = from.lengthOfMonth();
            LocalDate monthEnd = from.withDayOfMonth(length);
            LocalDate to = monthEnd.isAfter(last) ? last : monthEnd;
            long days = to.getDayOfMonth() - from.getDayOfMonth() + 1L;
            long parts = weekly * days * (MONTH_PARTS / length);
            int index = (from.getYear() - firstYear) * MONTHS + from.getMonthValue() - 1;
            Service before = months[index];
            // Pieces come in the order of their days.
            months[index] = before == null
                    ? new Service(from, to, parts)
                    : new Service(before.first(), to, before.weeklyParts() + parts);
            from = to.plusDays(1);
        }
    }

    /**
     * Computes what each month of a year earns.
     *
     * @param year the year, from that of the first day that counts up to the last one
     * @param factor how many times the weekly hours for a full year
     * @return the months with an employment, in order
     */
    List<Month> in(int year, Decimal factor) {
        List<Month> earned = new ArrayList<>(MONTHS);
        long weeklyParts = 0;
        long before = 0;
        for (int number = 1; number <= MONTHS; number++) {
            Service service = months[(year - firstYear) * MONTHS + number - 1];
            if (service != null) {
                weeklyParts += service.weeklyParts();
                long sum = rounded(weeklyParts, factor);
                long minutes = sum - before;
                earned.add(new Month(
                        service.first(), service.last(), minutes - lost(minutes, YearMonth.of(year, number))));
                before = sum;
            }
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
            long product = Math.multiplyExact(weeklyParts, factor.unscaled());
            return (2 * product + denominator) / (2 * denominator);
        }
        return factor.times(Decimal.of(weeklyParts))
                .dividedBy(Decimal.of(MONTHS * MONTH_PARTS), 0)
                .toMinor(0);
    }

    private long lost(long minutes, YearMonth month) {
        long unearned = away.isEmpty() ? 0 : away.getOrDefault(month, 0L);
        if (unearned == 0) {
            return 0;
        }
        long scheduled = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            scheduled += employee.hoursOn(month.atDay(day)).minutes();
        }
        return unearned >= scheduled
                ? minutes
                : Hours.ofMinutes(minutes).times(unearned, scheduled).minutes();
    }
}

package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

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

    private EarnedLeave() {}

    /**
     * What was earned in a month.
     *
     * @param first the first day of the month on which there was an employment
     * @param last the last such day
     * @param minutes how much
     */
    record Month(LocalDate first, LocalDate last, long minutes) {}

    /**
     * Computes what each month of a year earns.
     *
     * @param employee who
     * @param since the first day that counts
     * @param year the year
     * @param factor how many times the weekly hours for a full year
     * @param unearned days of leave on which nothing is earned
     * @return the months with an employment, in order
     */
    static List<Month> in(Employee employee, LocalDate since, int year, Decimal factor, Collection<LeaveDay> unearned) {
        List<Month> months = new ArrayList<>(MONTHS);
        long weeklyParts = 0;
        long before = 0;
        for (int number = 1; number <= MONTHS; number++) {
            YearMonth month = YearMonth.of(year, number);
            LocalDate first = LocalDate.MAX;
            LocalDate last = LocalDate.MIN;
            for (Employment employment : employee.employments()) {
                for (Employment.Piece piece :
                        employment.during(DateRange.of(month)).toList()) {
                    if (piece.days().last().isBefore(since)) {
                        continue;
                    }
                    LocalDate from = piece.days().first().isBefore(since)
                            ? since
                            : piece.days().first();
                    long days = DateRange.of(from, piece.days().last()).days();
                    weeklyParts += piece.terms().weekly().minutes() * days * (MONTH_PARTS / month.lengthOfMonth());
                    first = from.isBefore(first) ? from : first;
                    last = piece.days().last();
                }
            }
            if (!last.equals(LocalDate.MIN)) {
                long sum = rounded(weeklyParts, factor);
                long minutes = sum - before;
                months.add(new Month(first, last, minutes - lost(minutes, employee, month, unearned)));
                before = sum;
            }
        }
        return months;
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

    private static long lost(long minutes, Employee employee, YearMonth month, Collection<LeaveDay> unearned) {
        long away = 0;
        for (LeaveDay day : unearned) {
            away += YearMonth.from(day.day()).equals(month) ? day.hours().minutes() : 0;
        }
        if (away == 0) {
            return 0;
        }
        long scheduled = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            scheduled += employee.hoursOn(month.atDay(day)).minutes();
        }
        return away >= scheduled
                ? minutes
                : Hours.ofMinutes(minutes).times(away, scheduled).minutes();
    }
}

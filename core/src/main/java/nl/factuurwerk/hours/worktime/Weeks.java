package nl.factuurwerk.hours.worktime;

import static nl.factuurwerk.hours.worktime.WorkingTimeCheck.at;
import static nl.factuurwerk.hours.worktime.WorkingTimeCheck.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.factuurwerk.hours.worktime.WorkingTimeLimits.Limit;
import nl.factuurwerk.rule.Finding;

/** The working time of one person by week, and of weeks together (art. 5:6, 5:7 and 5:8 Arbeidstijdenwet). */
final class Weeks {

    private static final int FOUR = 4;
    private static final int SIXTEEN = 16;
    private static final int YEAR = 52;

    private final WorkingTimeCheck check;
    private final LocalDate monday;
    private final Duration[] worked;
    private final int[] nights;
    private final boolean[] sundayWorked;

    /** Takes the shifts by their start. */
    Weeks(List<Shift> shifts, WorkingTimeCheck check) {
        this.check = check;
        monday = shifts.isEmpty() ? LocalDate.EPOCH : mondayOf(shifts.getFirst().date());
        int weeks = shifts.isEmpty() ? 0 : index(shifts.getLast().date()) + 1;
        worked = new Duration[weeks];
        Arrays.fill(worked, Duration.ZERO);
        nights = new int[weeks];
        // A shift that begins on the last Sunday may run into a week of its own.
        sundayWorked = new boolean[weeks + 1];
        for (Shift shift : shifts) {
            int week = index(shift.date());
            worked[week] = worked[week].plus(shift.worked());
            nights[week] += shift.isAtNight() ? 1 : 0;
            LocalDate last = LocalDate.ofInstant(shift.end().minusNanos(1), shift.zone());
            for (LocalDate day = shift.date(); !day.isAfter(last); day = day.plusDays(1)) {
                sundayWorked[index(day)] |= day.getDayOfWeek() == DayOfWeek.SUNDAY;
            }
        }
    }

    void check(Consumer<? super Finding> findings) {
        for (int week = 0; week < worked.length; week++) {
            check.tooLong(WorkingTimeRules.WEEK, Limit.WEEK, day(week), worked[week], findings);
        }
        together(FOUR, Limit.FOUR_WEEKS, findings);
        together(SIXTEEN, Limit.SIXTEEN_WEEKS, findings);
        atNight(findings);
        sundays(findings);
    }

    /** Weeks before the first and after the last count as free, so a stretch need not be whole to be too long. */
    private void together(int length, Limit limit, Consumer<? super Finding> findings) {
        for (int first = 0; first < worked.length; first++) {
            Duration most = check.limit(limit, day(first)).orElse(null);
            Duration found = sum(first, length);
            if (most != null && found.compareTo(most) > 0) {
                findings.accept(WorkingTimeRules.WEEKS.at(
                        at(day(first)),
                        Map.of("weeks", length, "date", day(first), "found", text(found), "limit", text(most))));
                first += length - 1;
            }
        }
    }

    private void atNight(Consumer<? super Finding> findings) {
        for (int first = 0; first < worked.length; first++) {
            LocalDate day = day(first);
            int many = check.count(Limit.NIGHT_SHIFTS, day).orElse(Integer.MAX_VALUE);
            Duration most = check.limit(Limit.SIXTEEN_WEEKS_AT_NIGHT, day).orElse(null);
            int found = 0;
            for (int week = first; week < Math.min(first + SIXTEEN, nights.length); week++) {
                found += nights[week];
            }
            Duration time = sum(first, SIXTEEN);
            if (most != null && found >= many && time.compareTo(most) > 0) {
                findings.accept(WorkingTimeRules.NIGHT_WEEKS.at(
                        at(day),
                        Map.of(
                                "weeks", SIXTEEN,
                                "date", day,
                                "found", text(time),
                                "nights", found,
                                "limit", text(most))));
                first += SIXTEEN - 1;
            }
        }
    }

    /** More Sundays at work than a year has beside the free ones: so much is sure before the year is over. */
    private void sundays(Consumer<? super Finding> findings) {
        for (int first = 0; first < worked.length; first++) {
            int least = check.count(Limit.FREE_SUNDAYS, day(first)).orElse(0);
            int atWork = 0;
            for (int week = first; week < Math.min(first + YEAR, worked.length); week++) {
                atWork += sundayWorked[week] ? 1 : 0;
            }
            if (YEAR - atWork < least) {
                findings.accept(WorkingTimeRules.SUNDAYS.at(
                        at(day(first)), Map.of("date", day(first), "found", YEAR - atWork, "limit", least)));
                first += YEAR - 1;
            }
        }
    }

    private Duration sum(int first, int length) {
        Duration sum = Duration.ZERO;
        for (int week = first; week < Math.min(first + length, worked.length); week++) {
            sum = sum.plus(worked[week]);
        }
        return sum;
    }

    private LocalDate day(int week) {
        return monday.plusWeeks(week);
    }

    private int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(monday, mondayOf(day)));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

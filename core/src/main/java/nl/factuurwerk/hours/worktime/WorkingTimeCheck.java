package nl.factuurwerk.hours.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.hours.worktime.WorkingTimeLimits.Limit;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;

/**
 * Holds the shifts of one person against the limits of working time. Stateless.
 *
 * <p>Weeks run from Monday to Sunday, and a shift belongs to the week in which it began; four and sixteen weeks are any
 * that follow each other. Of several stretches that overlap and are all too long, the first is reported.
 *
 * <pre>{@code
 * Report report = WorkingTimeCheck.of(Worker.ADULT, WorkingTimeLimits.standard()).check(shifts);
 * }</pre>
 */
public final class WorkingTimeCheck {

    private final Worker worker;
    private final WorkingTimeLimits limits;

    private WorkingTimeCheck(Worker worker, WorkingTimeLimits limits) {
        this.worker = Objects.requireNonNull(worker, "worker");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Makes a check.
     *
     * @param worker who works
     * @param limits how long one may work and must rest
     * @return the check
     */
    public static WorkingTimeCheck of(Worker worker, WorkingTimeLimits limits) {
        return new WorkingTimeCheck(worker, limits);
    }

    /**
     * Looks at shifts.
     *
     * @param shifts the shifts of one person, in any order
     * @return what is too long or too short, all of it warnings: each shift first, then rests, then weeks
     */
    public Report check(List<Shift> shifts) {
        List<Shift> inOrder =
                shifts.stream().sorted(Comparator.comparing(Shift::start)).toList();
        return Report.collect(findings -> {
            inOrder.forEach(shift -> checkShift(shift, findings));
            new Rests(inOrder, this).check(findings);
            new Weeks(inOrder, this).check(findings);
        });
    }

    private void checkShift(Shift shift, Consumer<? super Finding> findings) {
        LocalDate day = shift.date();
        Duration worked = shift.worked();
        tooLong(WorkingTimeRules.SHIFT, Limit.SHIFT, day, worked, findings);
        if (shift.isAtNight()) {
            tooLong(WorkingTimeRules.NIGHT_SHIFT, Limit.NIGHT_SHIFT, day, worked, findings);
        }
        Duration needed = neededBreak(worked, day);
        if (shift.rested().compareTo(needed) < 0) {
            findings.accept(WorkingTimeRules.BREAK.at(
                    at(day),
                    Map.of(
                            "date", day,
                            "found", text(shift.rested()),
                            "limit", text(needed),
                            "worked", text(worked))));
        }
    }

    /**
     * Returns how long the breaks of a shift are at least.
     *
     * @param worked the working time of the shift
     * @param day when
     * @return zero for a short shift
     */
    public Duration neededBreak(Duration worked, LocalDate day) {
        if (exceeds(worked, Limit.LONG_BREAK_AFTER, day)) {
            return limit(Limit.LONG_BREAK, day).orElse(Duration.ZERO);
        }
        return exceeds(worked, Limit.BREAK_AFTER, day) ? limit(Limit.BREAK, day).orElse(Duration.ZERO) : Duration.ZERO;
    }

    private boolean exceeds(Duration time, Limit limit, LocalDate day) {
        return limit(limit, day).map(most -> time.compareTo(most) > 0).orElse(false);
    }

    void tooLong(RuleDescription rule, Limit limit, LocalDate day, Duration found, Consumer<? super Finding> findings) {
        limit(limit, day)
                .filter(most -> found.compareTo(most) > 0)
                .ifPresent(most -> findings.accept(
                        rule.at(at(day), Map.of("date", day, "found", text(found), "limit", text(most)))));
    }

    Optional<Duration> limit(Limit limit, LocalDate day) {
        return limits.of(limit, worker, day);
    }

    Optional<Integer> count(Limit limit, LocalDate day) {
        return limits.count(limit, worker, day);
    }

    static Location at(LocalDate day) {
        return Location.of("shifts[" + day + "]");
    }

    /** Writes hours and minutes: {@code 12:05}. */
    static String text(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toHours(), time.toMinutesPart());
    }

    static Duration between(Instant from, Instant until) {
        return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }
}

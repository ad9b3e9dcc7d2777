package nl.factuurwerk.hours.worktime;

import static nl.factuurwerk.hours.worktime.WorkingTimeCheck.at;
import static nl.factuurwerk.hours.worktime.WorkingTimeCheck.between;
import static nl.factuurwerk.hours.worktime.WorkingTimeCheck.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.hours.worktime.WorkingTimeLimits.Limit;
import nl.factuurwerk.rule.Finding;
import org.jspecify.annotations.Nullable;

/** The time between the shifts of one person: each day, each week, or each two weeks (art. 5:3 and 5:5 Arbeidstijdenwet). */
final class Rests {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final List<Shift> shifts;
    private final WorkingTimeCheck check;

    /** Takes the shifts by their start. */
    Rests(List<Shift> shifts, WorkingTimeCheck check) {
        this.shifts = shifts;
        this.check = check;
    }

    void check(Consumer<? super Finding> findings) {
        daily(findings);
        weekly(findings);
    }

    private void daily(Consumer<? super Finding> findings) {
        @Nullable Instant shortened = null;
        Instant free = Instant.MIN;
        for (Shift shift : shifts) {
            LocalDate day = shift.date();
            if (shift.start().isBefore(free)) {
                findings.accept(WorkingTimeRules.OVERLAP.at(at(day), Map.of("date", day)));
            } else if (free.isAfter(Instant.MIN)) {
                Duration rest = Duration.between(free, shift.start());
                Optional<Duration> least = check.limit(Limit.DAILY_REST, day);
                if (least.isPresent() && rest.compareTo(least.get()) < 0) {
                    if (mayBeShort(rest, day)
                            && (shortened == null || !shift.start().isBefore(shortened.plus(WEEK)))) {
                        shortened = shift.start();
                    } else {
                        findings.accept(WorkingTimeRules.DAILY_REST.at(
                                at(day), Map.of("date", day, "found", text(rest), "limit", text(least.get()))));
                    }
                }
            }
            free = shift.end().isAfter(free) ? shift.end() : free;
        }
    }

    private boolean mayBeShort(Duration rest, LocalDate day) {
        return check.limit(Limit.DAILY_REST_ONCE, day)
                .map(least -> rest.compareTo(least) >= 0)
                .orElse(false);
    }

    /** Of all stretches of seven days, those that begin with a shift have the least rest. */
    private void weekly(Consumer<? super Finding> findings) {
        Instant reported = Instant.MIN;
        for (int i = 0; i < shifts.size(); i++) {
            Instant start = shifts.get(i).start();
            LocalDate day = shifts.get(i).date();
            Optional<Duration> least = check.limit(Limit.WEEKLY_REST, day);
            if (least.isEmpty() || start.isBefore(reported)) {
                continue;
            }
            if (longest(i, start.plus(WEEK)).compareTo(least.get()) < 0 && !madeUp(i, day)) {
                findings.accept(
                        WorkingTimeRules.WEEKLY_REST.at(at(day), Map.of("date", day, "limit", text(least.get()))));
                reported = start.plus(WEEK);
            }
        }
    }

    private boolean madeUp(int first, LocalDate day) {
        Optional<Duration> least = check.limit(Limit.FORTNIGHTLY_REST, day);
        Duration part = check.limit(Limit.FORTNIGHTLY_REST_PART, day).orElse(Duration.ZERO);
        return least.isPresent()
                && together(first, shifts.get(first).start().plus(FORTNIGHT), part)
                                .compareTo(least.get())
                        >= 0;
    }

    private Duration longest(int first, Instant until) {
        Duration longest = Duration.ZERO;
        for (int i = first; i < shifts.size() && shifts.get(i).start().isBefore(until); i++) {
            Duration rest = restAfter(i, until);
            longest = rest.compareTo(longest) > 0 ? rest : longest;
        }
        return longest;
    }

    private Duration together(int first, Instant until, Duration part) {
        Duration sum = Duration.ZERO;
        for (int i = first; i < shifts.size() && shifts.get(i).start().isBefore(until); i++) {
            Duration rest = restAfter(i, until);
            sum = rest.compareTo(part) >= 0 ? sum.plus(rest) : sum;
        }
        return sum;
    }

    /** The rest behind a shift, as far as it falls before a moment; behind the last shift nobody works. */
    private Duration restAfter(int i, Instant until) {
        Instant next = i + 1 < shifts.size() ? shifts.get(i + 1).start() : until;
        return between(shifts.get(i).end(), next.isBefore(until) ? next : until);
    }
}

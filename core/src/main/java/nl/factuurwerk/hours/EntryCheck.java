package nl.factuurwerk.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.staff.Employee;

/**
 * Finds hours that someone wrote twice, and time of a day that nobody wrote. Only entries that say from when until when can
 * overlap or leave a gap; the others are passed over.
 *
 * @param shortestGap how long nothing has to be written between two entries of one day to be reported; above zero
 */
public record EntryCheck(Duration shortestGap) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public EntryCheck {
        if (!shortestGap.isPositive()) {
            throw new IllegalArgumentException("A gap lasts some time, not " + shortestGap);
        }
    }

    /**
     * Looks at entries.
     *
     * @param entries entries that stand, of anybody, in any order
     * @return by employee and time: {@code HOURS-OVERLAP}, a warning for each pair that overlaps; {@code HOURS-GAP}, a notice
     *     for each gap between two entries of one day
     */
    public Report of(List<TimeEntry> entries) {
        Map<Id<Employee>, List<Timed>> byEmployee = new TreeMap<>();
        for (TimeEntry entry : entries) {
            entry.clocked()
                    .ifPresent(times -> byEmployee
                            .computeIfAbsent(entry.employee(), who -> new ArrayList<>())
                            .add(new Timed(entry, times)));
        }
        return Report.collect(findings -> byEmployee.values().forEach(timed -> check(timed, findings)));
    }

    private void check(List<Timed> timed, Consumer<? super Finding> findings) {
        timed.sort(Comparator.comparing((Timed each) -> each.times.start()).thenComparing(each -> each.entry.id()));
        List<Timed> open = new ArrayList<>();
        Instant busyUntil = Instant.MIN;
        Timed before = null;
        for (Timed each : timed) {
            open.removeIf(other -> !other.times.overlaps(each.times));
            open.forEach(other -> findings.accept(overlap(other, each)));
            open.add(each);
            if (before != null
                    && before.entry.date().equals(each.entry.date())
                    && busyUntil.isBefore(each.times.start())) {
                Duration gap = Duration.between(busyUntil, each.times.start());
                if (gap.compareTo(shortestGap) >= 0) {
                    findings.accept(
                            finding(HoursRules.GAP, each, Map.of("after", before.entry.id(), "time", text(gap))));
                }
            }
            if (each.times.stop().isAfter(busyUntil)) {
                busyUntil = each.times.stop();
                before = each;
            }
        }
    }

    private static Finding overlap(Timed earlier, Timed later) {
        Instant end = earlier.times.stop().isBefore(later.times.stop()) ? earlier.times.stop() : later.times.stop();
        return finding(
                HoursRules.OVERLAP,
                later,
                Map.of(
                        "other", earlier.entry.id(),
                        "time", text(Duration.between(later.times.start(), end))));
    }

    private static Finding finding(RuleDescription rule, Timed at, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("entry", at.entry.id());
        values.put("employee", at.entry.employee());
        values.put("date", at.entry.date());
        return rule.at(Location.of("entries[" + at.entry.id() + "]"), values);
    }

    /** Writes hours, minutes and, where there are any, seconds: {@code 1:05}. */
    static String text(Duration time) {
        String minutes = String.format(Locale.ROOT, "%d:%02d", time.toHours(), time.toMinutesPart());
        return time.toSecondsPart() == 0
                ? minutes
                : minutes + String.format(Locale.ROOT, ":%02d", time.toSecondsPart());
    }

    private record Timed(TimeEntry entry, Clocked times) {
        Timed {
            Objects.requireNonNull(entry, "entry");
        }
    }
}

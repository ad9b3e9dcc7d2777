package nl.factuurwerk.hours.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.factuurwerk.hours.Clocked;
import nl.factuurwerk.hours.TimeEntry;

/**
 * Makes shifts of the hours that someone wrote, so that they can be held against the limits of working time. What lies less
 * than eight hours apart is one shift with a break between: eight hours is the shortest rest that the law knows between two
 * shifts (art. 5:3 Arbeidstijdenwet).
 */
public final class Shifts {

    private static final Duration SHORTEST_REST = Duration.ofHours(8);

    private Shifts() {}

    /**
     * Makes shifts of entries.
     *
     * @param entries entries of one person that stand, billable or not, in any order; those that do not say from when until
     *     when are passed over
     * @return the shifts in order. Time that two entries both have counts once; a pause within an entry is a break
     * @throws IllegalArgumentException if the entries are of more than one person
     */
    public static List<Shift> of(List<TimeEntry> entries) {
        if (entries.stream().map(TimeEntry::employee).distinct().count() > 1) {
            throw new IllegalArgumentException("A shift is worked by one person: " + entries);
        }
        List<TimeEntry> inOrder = entries.stream()
                .filter(entry -> entry.clocked().isPresent())
                .sorted(Comparator.comparing(
                        entry -> entry.clocked().orElseThrow().start()))
                .toList();
        List<Shift> shifts = new ArrayList<>();
        Open open = null;
        for (TimeEntry entry : inOrder) {
            if (open != null && !open.takes(entry.clocked().orElseThrow())) {
                shifts.add(open.shift());
                open = null;
            }
            if (open == null) {
                open = new Open(entry.clocked().orElseThrow());
            }
            open.add(entry);
        }
        if (open != null) {
            shifts.add(open.shift());
        }
        return List.copyOf(shifts);
    }

    /** A shift that more work may still belong to. */
    private static final class Open {

        private final Clocked first;
        private final List<Duration> breaks = new ArrayList<>();
        private Instant end;

        Open(Clocked first) {
            this.first = first;
            this.end = first.start();
        }

        boolean takes(Clocked times) {
            return times.start().isBefore(end.plus(SHORTEST_REST))
                    && Duration.between(first.start(), times.stop()).compareTo(Shift.LONGEST) <= 0;
        }

        void add(TimeEntry entry) {
            Clocked times = entry.clocked().orElseThrow();
            if (times.start().isAfter(end)) {
                breaks.add(Duration.between(end, times.start()));
            }
            Duration pause = times.length().minus(entry.duration());
            // A pause in time that another entry has too was work there, so it is no break.
            if (pause.isPositive() && !times.start().isBefore(end)) {
                breaks.add(pause);
            }
            if (times.stop().isAfter(end)) {
                end = times.stop();
            }
        }

        Shift shift() {
            return new Shift(first.start(), end, first.zone(), breaks);
        }
    }
}

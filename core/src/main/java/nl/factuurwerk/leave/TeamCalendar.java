package nl.factuurwerk.leave;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/**
 * Who of a team is away when, and what capacity is left, by day and by week.
 *
 * <pre>{@code
 * TeamCalendar calendar = office.leave().calendar(team, DateRange.of(YearMonth.of(2026, 8)), date("2026-07-01"));
 * calendar.on(date("2026-08-04")).there();     // 24.00
 * calendar.shortages();                        // the days on which fewer are there than the team needs
 * }</pre>
 */
public final class TeamCalendar {

    private final Team team;
    private final List<Absences> members;
    private final List<Day> days;

    private TeamCalendar(Team team, List<Absences> members, List<Day> days) {
        this.team = team;
        this.members = members;
        this.days = days;
    }

    /**
     * Makes the calendar of a team.
     *
     * @param team the team
     * @param absences of its members; of others they are passed over
     * @param range the days, closed at both ends, at most {@value LeaveRequest#LONGEST}
     * @return the calendar
     * @throws IllegalArgumentException if the range is open or too long
     */
    public static TeamCalendar of(Team team, Collection<Absences> absences, DateRange range) {
        if (range.first().equals(LocalDate.MIN) || range.end().isEmpty() || range.days() > LeaveRequest.LONGEST) {
            throw new IllegalArgumentException("A calendar runs from a day to a day, at most " + LeaveRequest.LONGEST
                    + " days on, not over " + range);
        }
        List<Absences> members = absences.stream()
                .filter(each -> team.members().contains(each.employee().id()))
                .sorted(Comparator.comparing(each -> each.employee().id()))
                .toList();
        List<Day> days = range.first()
                .datesUntil(range.last().plusDays(1))
                .map(day ->
                        new Day(day, members.stream().map(each -> each.on(day)).toList()))
                .toList();
        return new TeamCalendar(team, members, days);
    }

    /**
     * A day of a team.
     *
     * @param day the day
     * @param members each member, by identity
     */
    public record Day(LocalDate day, List<Presence> members) {

        /** Copies the members. */
        public Day {
            Objects.requireNonNull(day, "day");
            members = List.copyOf(members);
        }

        /**
         * Returns who is away though it is a working day for them.
         *
         * @return those on leave or ill, for a part of the day or the whole
         */
        public List<Presence> away() {
            return members.stream().filter(each -> each.cause().isAbsence()).toList();
        }

        /**
         * Counts who is there.
         *
         * @return how many are there for a part of the day at least
         */
        public int present() {
            return Math.toIntExact(
                    members.stream().filter(each -> each.there().isPositive()).count());
        }

        /**
         * Adds up the capacity when nobody is away.
         *
         * @return the hours that are worked, holidays not
         */
        public Hours worked() {
            return sum(members.stream()
                    .filter(each -> each.cause() != Presence.Cause.HOLIDAY)
                    .map(Presence::worked));
        }

        /**
         * Adds up the capacity that is left.
         *
         * @return the hours of those who are there
         */
        public Hours there() {
            return sum(members.stream().map(Presence::there));
        }
    }

    /**
     * A week of a team.
     *
     * @param monday its first day
     * @param days the days of it that the calendar has
     */
    public record Week(LocalDate monday, List<Day> days) {

        /** Copies the days. */
        public Week {
            Objects.requireNonNull(monday, "monday");
            days = List.copyOf(days);
        }

        /**
         * Adds up the capacity when nobody is away.
         *
         * @return the hours that are worked, holidays not
         */
        public Hours worked() {
            return sum(days.stream().map(Day::worked));
        }

        /**
         * Adds up the capacity that is left.
         *
         * @return the hours of those who are there
         */
        public Hours there() {
            return sum(days.stream().map(Day::there));
        }
    }

    /**
     * A run of days that somebody is away, days off in between included; or a part of one day. It does not tell why.
     *
     * @param employee who
     * @param days from the first day away to the last
     * @param part how many hours of a single day; empty for whole days
     */
    public record Away(Employee employee, DateRange days, Optional<Hours> part) {

        /** Checks presence. */
        public Away {
            Objects.requireNonNull(employee, "employee");
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(part, "part");
        }
    }

    /**
     * Returns the team.
     *
     * @return the team
     */
    public Team team() {
        return team;
    }

    /**
     * Returns the members with their absences.
     *
     * @return by identity
     */
    public List<Absences> members() {
        return members;
    }

    /**
     * Returns the days.
     *
     * @return every day of the range, in order
     */
    public List<Day> days() {
        return days;
    }

    /**
     * Lists who is away, run by run, within the days of this calendar.
     *
     * @return by member, in the order of the days
     */
    public List<Away> away() {
        return members.stream().flatMap(each -> away(each).stream()).toList();
    }

    /** Returns on which day a run began, which may be before the days of this calendar. */
    LocalDate begin(Away away) {
        LocalDate begin = away.days().first();
        if (away.part().isPresent()) {
            return begin;
        }
        Absences member = members.stream()
                .filter(each -> each.employee().equals(away.employee()))
                .findFirst()
                .orElseThrow();
        LocalDate day = begin.minusDays(1);
        for (int back = 0; back < LeaveRequest.LONGEST; back++) {
            Presence before = member.on(day);
            if (before.there().isPositive()) {
                break;
            }
            begin = before.cause().isAbsence() ? day : begin;
            day = day.minusDays(1);
        }
        return begin;
    }

    private List<Away> away(Absences member) {
        List<Away> runs = new ArrayList<>();
        int at = 0;
        while (at < days.size()) {
            LocalDate first = days.get(at).day();
            Presence presence = member.on(first);
            int last = at;
            if (presence.cause().isAbsence()) {
                boolean whole = presence.there().isZero();
                last = whole ? endOfRun(member, at) : at;
                runs.add(new Away(
                        member.employee(),
                        DateRange.of(first, days.get(last).day()),
                        whole ? Optional.empty() : Optional.of(presence.away())));
            }
            at = last + 1;
        }
        return runs;
    }

    private int endOfRun(Absences member, int from) {
        int last = from;
        for (int next = from + 1; next < days.size(); next++) {
            Presence other = member.on(days.get(next).day());
            if (other.there().isPositive()) {
                break;
            }
            last = other.cause().isAbsence() ? next : last;
        }
        return last;
    }

    /**
     * Returns a day.
     *
     * @param day a day of the range
     * @return who is there
     * @throws IllegalArgumentException if it is not in the range
     */
    public Day on(LocalDate day) {
        return days.stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The calendar has no " + day));
    }

    /**
     * Returns the weeks, from Monday to Sunday.
     *
     * @return in order; the first and the last may lack days
     */
    public List<Week> weeks() {
        return days.stream()
                .map(each -> monday(each.day()))
                .distinct()
                .map(monday -> new Week(
                        monday,
                        days.stream()
                                .filter(each -> monday(each.day()).equals(monday))
                                .toList()))
                .toList();
    }

    /**
     * Returns the days on which fewer are there than the team needs, and somebody is away. A day on which nobody works, a
     * Sunday or a holiday, is none of them; nor is one on which as many are there as ever work on it.
     *
     * @return the days in order
     */
    public List<Day> shortages() {
        return days.stream()
                .filter(each -> each.worked().isPositive() && each.present() < team.minimum())
                .filter(each -> !each.away().isEmpty())
                .toList();
    }

    /**
     * Tells which of the days are short, for who decides about leave.
     *
     * @return a warning for each of {@link #shortages}
     */
    public Report report() {
        return Report.collect(findings -> shortages()
                .forEach(each -> findings.accept(LeaveRules.TEAM.at(
                        Location.of("days." + each.day()),
                        Map.of(
                                "team",
                                team.name(),
                                "day",
                                each.day(),
                                "present",
                                each.present(),
                                "minimum",
                                team.minimum())))));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Hours sum(Stream<Hours> hours) {
        return hours.reduce(Hours.ZERO, Hours::plus);
    }
}

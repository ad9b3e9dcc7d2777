package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.HolidayCalendar;
import nl.factuurwerk.time.Hours;

/**
 * When one employee is away, and why: the requests that were agreed and the reports of illness, held against the working
 * pattern.
 */
public final class Absences {

    private final Employee employee;
    private final HolidayCalendar holidays;
    private final List<DateRange> illnesses;
    private final Map<LocalDate, Hours> leave = new HashMap<>();

    private Absences(Employee employee, HolidayCalendar holidays, List<DateRange> illnesses) {
        this.employee = employee;
        this.holidays = holidays;
        this.illnesses = illnesses;
    }

    /**
     * Gathers the absences of an employee.
     *
     * @param employee who
     * @param requests the requests of that employee; those that were not agreed do not count
     * @param facts the facts about that employee, for illness and for leave that was recorded by hand
     * @param holidays which days are free for everybody
     * @param asOf how things stood on which day; who was ill then counts as ill until that day
     * @return the absences
     * @throws IllegalArgumentException if a request is of somebody else
     */
    public static Absences of(
            Employee employee,
            Collection<LeaveRequest> requests,
            Collection<LeaveFact> facts,
            HolidayCalendar holidays,
            LocalDate asOf) {
        List<LeaveFact> standing = LedgerFold.standing(facts);
        Absences absences = new Absences(employee, holidays, Illnesses.of(standing, asOf));
        for (LeaveRequest request : requests) {
            if (request.status(asOf).isAgreed()) {
                for (LeaveDay day : request.hours(employee, holidays)) {
                    absences.leave.merge(day.day(), day.hours(), Hours::plus);
                }
            }
        }
        for (LeaveFact fact : standing) {
            if (fact instanceof LeaveFact.Taken taken) {
                absences.leave.merge(taken.day(), taken.hours(), Hours::plus);
            }
        }
        return absences;
    }

    /**
     * Returns these absences as they would be with a request agreed.
     *
     * @param request the request, however it stands
     * @return the absences with its hours
     * @throws IllegalArgumentException if the request is of somebody else
     */
    public Absences assuming(LeaveRequest request) {
        Absences more = new Absences(employee, holidays, illnesses);
        more.leave.putAll(leave);
        for (LeaveDay day : request.hours(employee, holidays)) {
            more.leave.merge(day.day(), day.hours(), Hours::plus);
        }
        return more;
    }

    /**
     * Returns whose they are.
     *
     * @return the employee
     */
    public Employee employee() {
        return employee;
    }

    /**
     * Looks at a day.
     *
     * @param day the day
     * @return whether the employee is there, and for how long
     */
    public Presence on(LocalDate day) {
        Hours worked = employee.hoursOn(day);
        if (worked.isZero()) {
            return new Presence(day, employee.id(), Hours.ZERO, Hours.ZERO, Presence.Cause.OFF);
        }
        if (holidays.isHoliday(day)) {
            return new Presence(day, employee.id(), worked, worked, Presence.Cause.HOLIDAY);
        }
        if (illnesses.stream().anyMatch(range -> range.contains(day))) {
            return new Presence(day, employee.id(), worked, worked, Presence.Cause.ILL);
        }
        Hours away = leave.getOrDefault(day, Hours.ZERO).min(worked);
        return new Presence(
                day, employee.id(), worked, away, away.isPositive() ? Presence.Cause.LEAVE : Presence.Cause.PRESENT);
    }
}

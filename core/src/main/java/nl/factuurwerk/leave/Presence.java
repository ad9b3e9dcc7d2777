package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.Hours;

/**
 * Whether somebody is there on a day, and for how long. That somebody is ill is said for capacity; what the matter is has no
 * place here, and neither has of what kind leave is.
 *
 * @param day the day
 * @param employee who
 * @param worked how long the employee works that day when there is nothing else
 * @param away how much of that the employee is away, from zero to all of it
 * @param cause why
 */
public record Presence(LocalDate day, Id<Employee> employee, Hours worked, Hours away, Cause cause) {

    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if somebody is away longer than there is work
     */
    public Presence {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(cause, "cause");
        if (away.compareTo(Hours.ZERO) < 0 || away.compareTo(worked) > 0) {
            throw new IllegalArgumentException("Away " + away + " of " + worked + " hours on " + day);
        }
    }

    /** Why somebody is not there. */
    public enum Cause {
        /** The employee is there. */
        PRESENT,
        /** The employee does not work on that day of the week, or is not employed. */
        OFF,
        /** It is a holiday. */
        HOLIDAY,
        /** The employee is on leave, for a part of the day or the whole. */
        LEAVE,
        /** The employee is ill. */
        ILL;

        /** Tells whether somebody is missing who would work otherwise. */
        boolean isAbsence() {
            return this == LEAVE || this == ILL;
        }
    }

    /**
     * Returns how long the employee is there.
     *
     * @return the hours worked less those away
     */
    public Hours there() {
        return worked.minus(away);
    }
}

package nl.factuurwerk.project;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/**
 * Someone who works on a project.
 *
 * @param employee who
 * @param responsibility what the others may expect
 * @param role what is done, in words: {@code front-end}; empty where the responsibility says enough
 * @param days when
 */
public record TeamMember(Id<Employee> employee, Responsibility responsibility, String role, DateRange days) {

    /** What others may expect of a member of a team. */
    public enum Responsibility {
        /** Answers for the project, to the customer and the house. */
        LEAD,
        /** Does work. */
        WORKS,
        /** Judges work before it goes out. */
        REVIEWS,
        /** Is asked, and told. */
        ADVISES
    }

    /**
     * Checks presence, and drops blanks around the role.
     *
     * @throws IllegalArgumentException if the role is too long or cannot be printed
     */
    public TeamMember {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(responsibility, "responsibility");
        role = Words.optional("role", role);
        Objects.requireNonNull(days, "days");
    }

    /** Returns this member so many days later, or earlier below zero. */
    TeamMember moved(long later) {
        return new TeamMember(employee, responsibility, role, Moved.by(later, days));
    }
}

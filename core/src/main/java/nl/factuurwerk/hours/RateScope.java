package nl.factuurwerk.hours;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;

/**
 * Whose hours, on what, a rate is for. What is left open is anything.
 *
 * @param project the project, or empty for any
 * @param task the task within the project, or empty for any
 * @param employee whose hour it is, or empty for anyone's
 * @param activity what kind of work it is, whatever the project; stands alone, or is empty for any
 */
public record RateScope(
        Optional<String> project, Optional<String> task, Optional<Id<Employee>> employee, Optional<String> activity) {

    private static final RateScope ANYTHING =
            new RateScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks that an activity stands alone.
     *
     * @throws IllegalArgumentException if it is narrowed by a project, task or employee as well
     */
    public RateScope {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(employee, "employee");
        if (activity.isPresent() && (project.isPresent() || task.isPresent() || employee.isPresent())) {
            throw new IllegalArgumentException("A rate for an activity is for anyone's on any project, not only for "
                    + project + ", " + task + ", " + employee);
        }
    }

    /**
     * Returns the scope of everything.
     *
     * @return anyone's hour on anything
     */
    public static RateScope anything() {
        return ANYTHING;
    }

    boolean takes(TimeEntry entry) {
        return isOpenOr(project, entry.project())
                && isOpenOr(task, entry.task())
                && isOpenOr(employee, Optional.of(entry.employee()))
                && isOpenOr(activity, entry.activity());
    }

    private static <T> boolean isOpenOr(Optional<T> wanted, Optional<T> found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    /** Which level a rate of this scope is on, where one for everything is on the given one. */
    RateLevel level(RateLevel ofEverything) {
        if (task.isPresent()) {
            return RateLevel.TASK;
        }
        if (project.isPresent()) {
            return employee.isPresent() ? RateLevel.EMPLOYEE_ON_PROJECT : RateLevel.PROJECT;
        }
        if (employee.isPresent()) {
            return RateLevel.EMPLOYEE;
        }
        return activity.isPresent() ? RateLevel.ACTIVITY : ofEverything;
    }

    /** How narrow it is among those of one level: the employee's before anyone's, on the project before on any. */
    int narrowness() {
        return (project.isPresent() ? 2 : 0) + (employee.isPresent() ? 1 : 0);
    }
}

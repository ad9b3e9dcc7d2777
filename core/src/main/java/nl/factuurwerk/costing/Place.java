package nl.factuurwerk.costing;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.staff.Employee;

/**
 * Where in a project something belongs: to which phase, which task, whose work. Each may be open.
 *
 * @param phase the phase
 * @param task the task, in a word
 * @param employee who worked
 */
public record Place(Optional<Id<Phase>> phase, Optional<String> task, Optional<Id<Employee>> employee) {

    private static final Place ANYWHERE = new Place(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks presence. */
    public Place {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(employee, "employee");
    }

    /**
     * Returns the place of what belongs to the project and to nothing in it.
     *
     * @return no phase, no task, nobody
     */
    public static Place anywhere() {
        return ANYWHERE;
    }

    /**
     * Returns this place in a phase.
     *
     * @param where the phase
     * @return the changed place
     */
    public Place in(Id<Phase> where) {
        return new Place(Optional.of(where), task, employee);
    }

    /**
     * Returns this place at a task.
     *
     * @param what the task
     * @return the changed place
     */
    public Place at(String what) {
        return new Place(phase, Optional.of(what), employee);
    }

    /**
     * Returns this place for someone.
     *
     * @param who the employee
     * @return the changed place
     */
    public Place of(Id<Employee> who) {
        return new Place(phase, task, Optional.of(who));
    }

    /** Returns the narrowest of some places that this one is in, or this place for anyone where there is none. */
    Place within(Set<Place> places) {
        Place here = ofAnyone();
        return Stream.of(
                        here,
                        new Place(phase, Optional.empty(), Optional.empty()),
                        new Place(Optional.empty(), task, Optional.empty()),
                        ANYWHERE)
                .filter(places::contains)
                .findFirst()
                .orElse(here);
    }

    /** Returns this place without who worked: what a plan is compared at. */
    Place ofAnyone() {
        return employee.isEmpty() ? this : new Place(phase, task, Optional.empty());
    }
}

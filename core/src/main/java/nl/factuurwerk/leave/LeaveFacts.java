package nl.factuurwerk.leave;

import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;

/**
 * What happened to the leave of the employees of one administration. Append-only, until all that is known of the leave of
 * somebody is erased.
 */
public interface LeaveFacts {

    /**
     * Adds a fact to those of an employee. Adding it again does nothing.
     *
     * @param employee whose leave it is about
     * @param fact what happened
     * @throws IllegalStateException if there is no such employee, or another fact has its identity
     */
    void append(Id<Employee> employee, LeaveFact fact);

    /**
     * Removes all that happened to the leave of an employee; nothing, if nothing is there.
     *
     * @param employee whose leave
     */
    void remove(Id<Employee> employee);

    /**
     * Returns what happened to the leave of an employee.
     *
     * @param employee whose leave
     * @return in the order in which it was added, on which nothing depends; to be closed by the caller
     */
    Stream<LeaveFact> of(Id<Employee> employee);
}

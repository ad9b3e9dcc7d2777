package nl.factuurwerk.staff;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;

/** The employees of one administration. */
public interface Employees {

    /**
     * Stores an employee, in place of the one with the same identity if there is one.
     *
     * @param employee the employee
     */
    void put(Employee employee);

    /**
     * Finds an employee.
     *
     * @param id the identity
     * @return the employee, or empty if there is none
     */
    Optional<Employee> find(Id<Employee> id);

    /**
     * Returns all employees.
     *
     * @return in the order of their identities; to be closed by the caller
     */
    Stream<Employee> all();
}

package nl.factuurwerk.staff;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;

/** The employees of one administration. */
public interface Employees {

    /**
     * Adds an employee.
     *
     * @param employee the employee
     * @throws IllegalStateException if one of that identity is there already
     */
    void add(Employee employee);

    /**
     * Replaces an employee by a changed one.
     *
     * @param changed the changed employee, with the version that was read
     * @throws ConcurrentChange if there is no such employee any more, or its version is not the one that was read
     */
    void save(Versioned<Employee> changed);

    /**
     * Stores an employee in place of whoever is kept with the same identity, if anybody.
     *
     * @param employee the employee
     */
    default void put(Employee employee) {
        find(employee.id()).ifPresentOrElse(kept -> save(kept.with(employee)), () -> add(employee));
    }

    /**
     * Finds an employee.
     *
     * @param id the identity
     * @return the employee with its version, or empty if there is none
     */
    Optional<Versioned<Employee>> find(Id<Employee> id);

    /**
     * Returns all employees.
     *
     * @return in the order of their identities; to be closed by the caller
     */
    Stream<Employee> all();
}

package nl.factuurwerk.leave;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.staff.Employee;

/** What the employees of one administration asked for. */
public interface LeaveRequests {

    /**
     * Adds a request.
     *
     * @param request the request
     * @throws IllegalStateException if one of that identity is there already
     */
    void add(LeaveRequest request);

    /**
     * Replaces a request by what became of it.
     *
     * @param changed the changed request, with the version that was read
     * @throws ConcurrentChange if its version is not the one that was read, or there is no such request
     * @throws IllegalStateException if it is another request than the one that is kept: of another employee, of another
     *     kind, for other days or parts of them, with other stages, or without all that was done with it before
     */
    void save(Versioned<LeaveRequest> changed);

    /**
     * Removes all requests of an employee; nothing, if there are none.
     *
     * @param employee whose requests
     */
    void remove(Id<Employee> employee);

    /**
     * Finds a request.
     *
     * @param id the identity
     * @return the request with its version, or empty if there is none
     */
    Optional<Versioned<LeaveRequest>> find(Id<LeaveRequest> id);

    /**
     * Returns the requests of an employee, whatever became of them.
     *
     * @param employee the employee
     * @return by first day, then by identity; to be closed by the caller
     */
    Stream<LeaveRequest> of(Id<Employee> employee);
}

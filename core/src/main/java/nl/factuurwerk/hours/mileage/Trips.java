package nl.factuurwerk.hours.mileage;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** The trips of one administration. Append-only: what was added is neither changed nor removed. */
public interface Trips {

    /**
     * Adds a trip, unless it was added before.
     *
     * @param trip the trip
     * @return whether it was added, was there already, or was refused because another one has its identity
     */
    Addition add(Trip trip);

    /**
     * Finds a trip.
     *
     * @param id its identity
     * @return the trip, or empty if there is none
     */
    Optional<Trip> find(Id<Trip> id);

    /**
     * Returns the trips of an employee.
     *
     * @param employee who travelled
     * @param days the days, both ends included
     * @return by date, and those of one day in the order of their identities; to be closed by the caller
     */
    Stream<Trip> of(Id<Employee> employee, DateRange days);
}

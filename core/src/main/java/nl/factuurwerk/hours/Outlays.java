package nl.factuurwerk.hours;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/**
 * The trips, or the expenses, of one administration. Append-only: what was added is neither changed nor removed.
 *
 * @param <O> which of the two
 */
public interface Outlays<O extends Outlay<O>> {

    /**
     * Adds one. Adding it again does nothing, so that a file may be imported twice.
     *
     * @param outlay the trip or expense
     * @return whether it was added, was there already, or was refused because another one has its identity
     * @throws IllegalStateException if it replaces one that is not there, or does not count any more
     */
    Addition add(O outlay);

    /**
     * Finds one.
     *
     * @param id its identity
     * @return the trip or expense, or empty if there is none
     */
    Optional<O> find(Id<O> id);

    /**
     * Adds what happened to one. A unit of work that bills it at the same time fails, or this one does.
     *
     * @param fact what happened
     * @throws IllegalStateException if there is no such trip or expense, or that cannot happen to it any more
     */
    void append(OutlayFact fact);

    /**
     * Returns what happened to one.
     *
     * @param id its identity
     * @return in the order in which it happened
     */
    List<OutlayFact> facts(Id<O> id);

    /**
     * Tells whether one counts.
     *
     * @param id its identity
     * @return what it has come to
     */
    EntryState state(Id<O> id);

    /**
     * Returns what an employee laid out: what was replaced or withdrawn is left out.
     *
     * @param employee the employee
     * @param days the days, both ends included
     * @return by date, and those of one day in the order of their identities; to be closed by the caller
     */
    Stream<O> by(Id<Employee> employee, DateRange days);

    /**
     * Returns what was laid out for a customer, billable or not: what was replaced or withdrawn is left out, what was written
     * off is not.
     *
     * @param customer the customer
     * @param days the days, both ends included
     * @return by date, and those of one day in the order of their identities; to be closed by the caller
     */
    Stream<O> of(Id<Party> customer, DateRange days);

    /**
     * Returns the customers that anything was laid out for, whether or not something is agreed with them.
     *
     * @param days the days, both ends included
     * @return each once, in the order of their identities; to be closed by the caller
     */
    Stream<Id<Party>> customers(DateRange days);

    /**
     * Returns the customers behind one of those that anything was laid out for, so that they can be read page by page, each page
     * in a unit of work of its own.
     *
     * @param last the customer that was read last
     * @param days the days, both ends included
     * @return each once, in the order of their identities, without that customer; to be closed by the caller
     */
    Stream<Id<Party>> customersBehind(Id<Party> last, DateRange days);
}

package nl.factuurwerk.hours;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** The time entries of one administration. Append-only: what was added is neither changed nor removed. */
public interface TimeEntries {

    /**
     * Adds an entry. Adding an entry again does nothing, so that a file may be imported twice.
     *
     * @param entry the entry
     * @return whether it was added, was there already, or was refused because another one has its identity
     * @throws IllegalStateException if it replaces an entry that is not there, or does not count any more
     */
    Addition add(TimeEntry entry);

    /**
     * Finds an entry.
     *
     * @param id its identity
     * @return the entry, or empty if there is none
     */
    Optional<TimeEntry> find(Id<TimeEntry> id);

    /**
     * Adds what happened to an entry. A unit of work that bills the entry at the same time fails, or this one does.
     *
     * @param fact what happened
     * @throws IllegalArgumentException if it says that an entry was replaced: that follows from the entry that replaces it
     * @throws IllegalStateException if there is no such entry, or that cannot happen to it any more
     */
    void append(TimeEntryFact fact);

    /**
     * Returns what happened to an entry.
     *
     * @param entry the identity of the entry
     * @return in the order in which it happened
     */
    List<TimeEntryFact> facts(Id<TimeEntry> entry);

    /**
     * Tells whether an entry counts.
     *
     * @param entry the identity of the entry
     * @return what it has come to
     */
    default EntryState state(Id<TimeEntry> entry) {
        List<TimeEntryFact> facts = facts(entry);
        return EntryState.after(facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast()));
    }

    /**
     * Returns the entries of an employee that were worked: those that were replaced or withdrawn are left out.
     *
     * @param employee the employee
     * @param days the days, both ends included
     * @return by date, and those of one day in the order of their identities; to be closed by the caller
     */
    Stream<TimeEntry> by(Id<Employee> employee, DateRange days);

    /**
     * Returns the entries for a customer that were worked, billable or not: those that were replaced or withdrawn are left
     * out, those that were written off are not.
     *
     * @param customer the customer
     * @param days the days, both ends included
     * @return by date, and those of one day in the order of their identities; to be closed by the caller
     */
    Stream<TimeEntry> of(Id<Party> customer, DateRange days);

    /**
     * Returns the customers that any work was done for, whether or not something is agreed with them.
     *
     * @param days the days, both ends included
     * @return each once, in the order of their identities; to be closed by the caller
     */
    Stream<Id<Party>> customers(DateRange days);

    /**
     * Returns the customers behind one of those that any work was done for, so that they can be read page by page, each page
     * in a unit of work of its own.
     *
     * @param customer the last customer that was read; there need be no work for it any more
     * @param days the days, both ends included
     * @return what {@link #customers} returns behind that customer, in the same order; to be closed by the caller
     */
    Stream<Id<Party>> customersBehind(Id<Party> customer, DateRange days);
}

package nl.factuurwerk.hours;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;

/** The time entries of one administration. Append-only: what was added is neither changed nor removed. */
public interface TimeEntries {

    /**
     * Adds an entry. Adding an entry again does nothing, so that a file may be imported twice.
     *
     * @param entry the entry
     * @return whether it was added, was there already, or was refused because another one has its identity
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
     * Returns the entries for a customer, billable or not.
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
}

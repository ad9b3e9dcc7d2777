package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;

/**
 * What somebody laid out for the work besides hours: a trip, or an expense. Never changed once it is written; another one can
 * stand in its place.
 *
 * @param <O> what it is
 */
public interface Outlay<O extends Outlay<O>> {

    /**
     * Returns its identity.
     *
     * @return the identity, unique among all of its kind in the administration
     */
    Id<O> id();

    /**
     * Returns who laid it out.
     *
     * @return the employee
     */
    Id<Employee> employee();

    /**
     * Returns when.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Returns for whom.
     *
     * @return the customer, or empty for the own house
     */
    Optional<Id<Party>> customer();

    /**
     * Returns for which project.
     *
     * @return its name among those who do the work, or empty
     */
    Optional<String> project();

    /**
     * Tells whether the customer is billed for it.
     *
     * @return whether it becomes a line of an invoice
     */
    boolean isBillable();

    /**
     * Returns which one this one stands in place of.
     *
     * @return the identity of the corrected one, or empty
     */
    Optional<Id<O>> replaces();

    /**
     * Returns what an invoice calls it by.
     *
     * @return the reference, whose kind tells trips and expenses apart
     */
    SourceReference source();
}

package nl.factuurwerk.persistence;

import nl.factuurwerk.billing.Agreements;
import nl.factuurwerk.hours.TimeEntries;
import nl.factuurwerk.invoice.Invoices;
import nl.factuurwerk.numbering.NumberAllocator;
import nl.factuurwerk.party.Parties;

/** What a unit of work works with: everything that one administration keeps. Of no use once the unit has ended. */
public interface Repositories {

    /**
     * Returns customers and suppliers.
     *
     * @return the repository
     */
    Parties parties();

    /**
     * Returns what was agreed with customers about billing.
     *
     * @return the repository
     */
    Agreements agreements();

    /**
     * Returns hours worked.
     *
     * @return the repository
     */
    TimeEntries timeEntries();

    /**
     * Returns issued invoices.
     *
     * @return the repository
     */
    Invoices invoices();

    /**
     * Returns who hands out numbers.
     *
     * @return the allocator, within this unit of work
     */
    NumberAllocator numbers();
}

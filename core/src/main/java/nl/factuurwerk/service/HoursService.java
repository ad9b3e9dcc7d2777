package nl.factuurwerk.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps who works here, what an hour costs each customer, and the hours worked. */
public final class HoursService {

    private static final Logger LOG = LoggerFactory.getLogger(HoursService.class);

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     */
    public HoursService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * Keeps an employee, in place of the one of the same identity if there is one.
     *
     * @param employee the employee
     */
    public void put(Employee employee) {
        surroundings.inTransaction(repositories -> {
            repositories.employees().put(employee);
            return employee;
        });
    }

    /**
     * Keeps a rate card, in place of the one for the same customer if there is one.
     *
     * @param card the rate card
     */
    public void put(RateCard card) {
        surroundings.inTransaction(repositories -> {
            repositories.rateCards().put(card);
            return card;
        });
    }

    /**
     * Adds entries, all in one unit of work. Adding an entry again does nothing, so that a file may be imported twice.
     *
     * @param entries the entries
     * @return for each, in the same order, whether it was added, was there already, or was refused because another one
     *     has its identity
     */
    public List<Addition> add(List<TimeEntry> entries) {
        List<Addition> additions = surroundings.inTransaction(repositories ->
                entries.stream().map(repositories.timeEntries()::add).toList());
        LOG.debug(
                "Added {} of {} time entries",
                additions.stream()
                        .filter(addition -> addition == Addition.ADDED)
                        .count(),
                entries.size());
        return additions;
    }

    /**
     * Finds an entry.
     *
     * @param id its identity
     * @return the entry, or empty if there is none
     */
    public Optional<TimeEntry> find(Id<TimeEntry> id) {
        return surroundings.inTransaction(
                repositories -> repositories.timeEntries().find(id));
    }

    /**
     * Returns the entries for a customer, billable or not.
     *
     * @param customer the customer
     * @param days the days, both ends included
     * @return by date
     */
    public List<TimeEntry> of(Id<Party> customer, DateRange days) {
        return surroundings.inTransaction(repositories -> {
            try (var entries = repositories.timeEntries().of(customer, days)) {
                return entries.toList();
            }
        });
    }
}

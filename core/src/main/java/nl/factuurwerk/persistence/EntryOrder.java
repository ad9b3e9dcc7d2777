package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/**
 * The order of time entries, trips and expenses: by customer, or by employee, work for the own house first; then by day; then by identity.
 *
 * @param customer the identity of the customer or employee as text; empty for the own house
 * @param date the day
 * @param id the identity of the entry as text; empty before all of that day
 */
record EntryOrder(String customer, LocalDate date, String id) implements Comparable<EntryOrder> {

    private static final Comparator<EntryOrder> ORDER = Comparator.comparing(EntryOrder::customer)
            .thenComparing(EntryOrder::date)
            .thenComparing(EntryOrder::id);

    /** Comes behind every identity: none has a character that high. */
    static final String BEHIND_ALL = "\uFFFF";

    /** Comes before every identity: none has a character that low. */
    private static final char BEFORE_ALL = '\0';

    static EntryOrder of(TimeEntry entry) {
        return new EntryOrder(name(entry.customer()), entry.date(), entry.id().value());
    }

    /** The place among the entries of an employee: by employee instead of by customer. */
    static EntryOrder ofEmployee(TimeEntry entry) {
        return new EntryOrder(entry.employee().value(), entry.date(), entry.id().value());
    }

    /** Returns what comes before the first entry for a customer on a day. */
    static EntryOrder before(Id<Party> customer, LocalDate date) {
        return new EntryOrder(customer.value(), date, "");
    }

    /** Returns what comes behind the last entry for a customer on a day. */
    static EntryOrder behind(Id<Party> customer, LocalDate date) {
        return new EntryOrder(customer.value(), date, BEHIND_ALL);
    }

    /** Returns what comes behind everything of a customer or employee, and before the next one. */
    static EntryOrder behindAll(String customer) {
        return new EntryOrder(customer + BEFORE_ALL, LocalDate.MIN, "");
    }

    private static String name(Optional<Id<Party>> customer) {
        return customer.map(Id::value).orElse("");
    }

    @Override
    public int compareTo(EntryOrder other) {
        return ORDER.compare(this, other);
    }
}

package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;

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

    /**
     * Goes from customer to customer through a table in this order, and looks at one row of each: how many rows there are does
     * not matter.
     *
     * @param table the table, by customer
     * @param customer of whom a row is; empty for the own house
     * @param last the customer to begin behind, as text; empty for the own house
     * @param days the days on which there has to be a row
     * @return each customer once, in order
     */
    static <V> Stream<Id<Party>> customersBehind(
            TableView<EntryOrder, V> table, Function<V, Optional<Id<Party>>> customer, String last, DateRange days) {
        Function<String, Optional<Id<Party>>> next =
                name -> table.from(behindAll(name)).findFirst().flatMap(customer);
        return Stream.iterate(
                        next.apply(last),
                        Optional::isPresent,
                        each -> next.apply(each.orElseThrow().value()))
                .flatMap(Optional::stream)
                .filter(found -> table.between(before(found, days.first()), behind(found, days.last()))
                        .findFirst()
                        .isPresent());
    }

    private static String name(Optional<Id<Party>> customer) {
        return customer.map(Id::value).orElse("");
    }

    @Override
    public int compareTo(EntryOrder other) {
        return ORDER.compare(this, other);
    }
}

package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.TimeEntries;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** The time entries of a unit of work. */
final class InMemoryTimeEntries implements TimeEntries {

    private final TableView<EntryOrder, TimeEntry> entries;
    private final TableView<Id<TimeEntry>, EntryOrder> ids;
    private final TableView<EntryOrder, EntryOrder> byEmployee;
    private final TableView<IdPlace<TimeEntry>, TimeEntryFact> facts;
    private final TableView<SourceReference, Id<Invoice>> billed;
    private final Consumer<StoreChange> record;

    InMemoryTimeEntries(
            TableView<EntryOrder, TimeEntry> entries,
            TableView<Id<TimeEntry>, EntryOrder> ids,
            TableView<EntryOrder, EntryOrder> byEmployee,
            TableView<IdPlace<TimeEntry>, TimeEntryFact> facts,
            TableView<SourceReference, Id<Invoice>> billed,
            Consumer<StoreChange> record) {
        this.entries = entries;
        this.ids = ids;
        this.byEmployee = byEmployee;
        this.facts = facts;
        this.billed = billed;
        this.record = record;
    }

    @Override
    public Addition add(TimeEntry entry) {
        Optional<TimeEntry> known = find(entry.id());
        if (known.isPresent()) {
            return known.get().equals(entry) ? Addition.KNOWN : Addition.REFUSED;
        }
        entry.replaces().ifPresent(other -> checked(new TimeEntryFact.Replaced(other, entry.id())));
        restore(entry);
        record.accept(new StoreChange.TimeEntryAdded(entry));
        return Addition.ADDED;
    }

    /** Puts an entry in that must not be there yet. */
    void restore(TimeEntry entry) {
        EntryOrder order = EntryOrder.of(entry);
        ids.add(entry.id(), order);
        entries.add(order, entry);
        byEmployee.add(EntryOrder.ofEmployee(entry), order);
        entry.replaces().ifPresent(other -> restore(new TimeEntryFact.Replaced(other, entry.id())));
    }

    @Override
    public void append(TimeEntryFact fact) {
        if (fact instanceof TimeEntryFact.Replaced) {
            throw new IllegalArgumentException("Add the entry that replaces it: " + fact);
        }
        restore(fact);
        record.accept(new StoreChange.TimeEntryFactAdded(fact));
    }

    /** Adds what happened, as the last thing that happened to its entry. */
    void restore(TimeEntryFact fact) {
        TimeEntry entry = checked(fact);
        // Two units that add to one entry want the same place, so that each looked at what the other did.
        facts.add(new IdPlace<>(fact.entry(), facts(fact.entry()).size()), fact);
        touch(entry.source());
    }

    /** Finds the entry that something can happen to. */
    private TimeEntry checked(TimeEntryFact fact) {
        TimeEntry entry = find(fact.entry())
                .orElseThrow(() -> new IllegalStateException("There is no entry " + fact.entry() + " for: " + fact));
        if (!state(fact.entry()).allows(fact)) {
            throw new IllegalStateException("Cannot happen to an entry that is " + state(fact.entry()) + ": " + fact);
        }
        return entry;
    }

    /** Writes down as it is whether something is billed, so that who bills it at the same time is in the way. */
    private void touch(SourceReference source) {
        billed.find(source).ifPresentOrElse(by -> billed.put(source, by), () -> billed.remove(source));
    }

    @Override
    public List<TimeEntryFact> facts(Id<TimeEntry> entry) {
        return facts.between(IdPlace.first(entry), IdPlace.last(entry)).toList();
    }

    @Override
    public Optional<TimeEntry> find(Id<TimeEntry> id) {
        return ids.find(id).flatMap(entries::find);
    }

    @Override
    public Stream<TimeEntry> by(Id<Employee> employee, DateRange days) {
        return byEmployee
                .between(
                        new EntryOrder(employee.value(), days.first(), ""),
                        new EntryOrder(employee.value(), days.last(), EntryOrder.BEHIND_ALL))
                .flatMap(order -> entries.find(order).stream())
                .filter(this::isWorked);
    }

    @Override
    public Stream<TimeEntry> of(Id<Party> customer, DateRange days) {
        return entries.between(EntryOrder.before(customer, days.first()), EntryOrder.behind(customer, days.last()))
                .filter(this::isWorked);
    }

    private boolean isWorked(TimeEntry entry) {
        return state(entry.id()).isWorked();
    }

    @Override
    public Stream<Id<Party>> customers(DateRange days) {
        return customersBehind("", days);
    }

    @Override
    public Stream<Id<Party>> customersBehind(Id<Party> customer, DateRange days) {
        return customersBehind(customer.value(), days);
    }

    private Stream<Id<Party>> customersBehind(String name, DateRange days) {
        return EntryOrder.customersBehind(entries, TimeEntry::customer, name, days);
    }
}

package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.TimeEntries;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;

/** The time entries of a unit of work. */
final class InMemoryTimeEntries implements TimeEntries {

    private final TableView<EntryOrder, TimeEntry> entries;
    private final TableView<Id<TimeEntry>, EntryOrder> ids;
    private final Consumer<StoreChange> record;

    InMemoryTimeEntries(
            TableView<EntryOrder, TimeEntry> entries,
            TableView<Id<TimeEntry>, EntryOrder> ids,
            Consumer<StoreChange> record) {
        this.entries = entries;
        this.ids = ids;
        this.record = record;
    }

    @Override
    public Addition add(TimeEntry entry) {
        Optional<TimeEntry> known = find(entry.id());
        if (known.isPresent()) {
            return known.get().equals(entry) ? Addition.KNOWN : Addition.REFUSED;
        }
        restore(entry);
        record.accept(new StoreChange.TimeEntryAdded(entry));
        return Addition.ADDED;
    }

    /** Puts an entry in that must not be there yet. */
    void restore(TimeEntry entry) {
        EntryOrder order = EntryOrder.of(entry);
        ids.add(entry.id(), order);
        entries.add(order, entry);
    }

    @Override
    public Optional<TimeEntry> find(Id<TimeEntry> id) {
        return ids.find(id).flatMap(entries::find);
    }

    @Override
    public Stream<TimeEntry> of(Id<Party> customer, DateRange days) {
        return entries.between(EntryOrder.before(customer, days.first()), EntryOrder.behind(customer, days.last()));
    }

    @Override
    public Stream<Id<Party>> customers(DateRange days) {
        return entries.all()
                .filter(entry -> days.contains(entry.date()))
                .flatMap(entry -> entry.customer().stream())
                .distinct();
    }
}

package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.DebtorEntries;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Ended;

/** What is known of debtors in a unit of work. */
final class InMemoryDebtorEntries implements DebtorEntries {

    private final TableView<IdPlace<Party>, DebtorEntry> entries;
    private final TableView<Id<DebtorEntry>, IdPlace<Party>> places;
    private final Consumer<StoreChange> record;

    InMemoryDebtorEntries(
            TableView<IdPlace<Party>, DebtorEntry> entries,
            TableView<Id<DebtorEntry>, IdPlace<Party>> places,
            Consumer<StoreChange> record) {
        this.entries = entries;
        this.places = places;
        this.record = record;
    }

    @Override
    public void append(DebtorEntry entry) {
        Optional<DebtorEntry> known = find(entry.id());
        if (known.isPresent()) {
            if (!known.get().equals(entry)) {
                throw new IllegalStateException("Another entry has that identity: " + known.get() + ", " + entry);
            }
            return;
        }
        if (entry instanceof Ended end && !canEnd(end)) {
            throw new IllegalStateException("There is nothing to end for " + end);
        }
        // Two units that add to one debtor want the same place, so that each looked at what the other did.
        IdPlace<Party> place = new IdPlace<>(
                entry.debtor(),
                entries.between(IdPlace.first(entry.debtor()), IdPlace.last(entry.debtor()))
                        .count());
        entries.add(place, entry);
        places.add(entry.id(), place);
        record.accept(new StoreChange.DebtorEntryAdded(entry));
    }

    private boolean canEnd(Ended end) {
        return find(end.entry())
                .filter(entry -> !(entry instanceof Ended) && entry.debtor().equals(end.debtor()))
                .isPresent();
    }

    @Override
    public Optional<DebtorEntry> find(Id<DebtorEntry> id) {
        return places.find(id).flatMap(entries::find);
    }

    @Override
    public List<DebtorEntry> of(Id<Party> debtor) {
        return entries.between(IdPlace.first(debtor), IdPlace.last(debtor)).toList();
    }
}

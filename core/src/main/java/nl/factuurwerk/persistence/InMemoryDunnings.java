package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Dunnings;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** What happened in dunning, in a unit of work. */
record InMemoryDunnings(
        TableView<IdPlace<Party>, DunningEntry> entries,
        TableView<Id<DunningEntry>, IdPlace<Party>> places,
        TableView<Id<Letter>, Letter> letters,
        TableView<IdPlace<Party>, Id<Letter>> lettersTo,
        Consumer<StoreChange> record)
        implements Dunnings {

    @Override
    public void append(DunningEntry entry) {
        Optional<DunningEntry> known = find(entry.id());
        if (known.isPresent()) {
            if (!known.get().equals(entry)) {
                throw new IllegalStateException("Another entry has that identity: " + known.get() + ", " + entry);
            }
            return;
        }
        // Two units of work that add about one debtor want the same place.
        IdPlace<Party> place = new IdPlace<>(entry.debtor(), of(entry.debtor()).size());
        entries.add(place, entry);
        places.add(entry.id(), place);
        record.accept(new StoreChange.DunningEntryAdded(entry));
    }

    @Override
    public void add(Letter letter) {
        letters.add(letter.id(), letter);
        lettersTo.add(
                new IdPlace<>(letter.debtorId(), letters(letter.debtorId()).size()), letter.id());
        record.accept(new StoreChange.LetterAdded(letter));
    }

    @Override
    public Optional<DunningEntry> find(Id<DunningEntry> id) {
        return places.find(id).flatMap(entries::find);
    }

    @Override
    public Optional<Letter> letter(Id<Letter> id) {
        return letters.find(id);
    }

    @Override
    public List<DunningEntry> of(Id<Party> debtor) {
        return entries.between(IdPlace.first(debtor), IdPlace.last(debtor)).toList();
    }

    @Override
    public List<Letter> letters(Id<Party> debtor) {
        return lettersTo
                .between(IdPlace.first(debtor), IdPlace.last(debtor))
                .flatMap(id -> letters.find(id).stream())
                .toList();
    }
}

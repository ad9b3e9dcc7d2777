package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Parties;
import nl.factuurwerk.party.Party;

/** The parties of a unit of work. */
record InMemoryParties(VersionedRows<Id<Party>, Party> rows) implements Parties {

    InMemoryParties(TableView<Id<Party>, Versioned<Party>> rows, Consumer<StoreChange> record) {
        this(new VersionedRows<>(rows, InMemoryParties::identity, StoreChange.PartyKept::new, record));
    }

    private static Id<Party> identity(Party party) {
        return party.id()
                .orElseThrow(() -> new IllegalArgumentException("A party needs an identity to be kept: " + party));
    }

    @Override
    public void add(Party party) {
        rows.add(party);
    }

    @Override
    public void save(Versioned<Party> changed) {
        rows.save(changed);
    }

    @Override
    public void remove(Versioned<Party> read) {
        rows.remove(read, StoreChange.PartyRemoved::new);
    }

    @Override
    public Optional<Versioned<Party>> find(Id<Party> id) {
        return rows.find(id);
    }

    @Override
    public Stream<Party> all() {
        return rows.all();
    }
}

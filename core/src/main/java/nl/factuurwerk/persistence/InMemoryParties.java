package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Parties;
import nl.factuurwerk.party.Party;

/** The parties of a unit of work. */
final class InMemoryParties implements Parties {

    private final VersionedRows<Id<Party>, Party> parties;
    private final TableView<Id<Party>, Versioned<Party>> rows;
    private final Consumer<StoreChange> record;

    InMemoryParties(TableView<Id<Party>, Versioned<Party>> rows, Consumer<StoreChange> record) {
        this.parties = new VersionedRows<>(
                rows, InMemoryParties::identity, kept -> record.accept(new StoreChange.PartyKept(kept)));
        this.rows = rows;
        this.record = record;
    }

    @Override
    public void add(Party party) {
        parties.add(party);
    }

    @Override
    public void save(Versioned<Party> changed) {
        parties.save(changed);
    }

    @Override
    public void remove(Versioned<Party> read) {
        parties.remove(read);
        record.accept(new StoreChange.PartyRemoved(identity(read.value())));
    }

    void restore(Versioned<Party> kept) {
        parties.restore(kept);
    }

    void restoreRemoval(Id<Party> id) {
        rows.remove(id);
    }

    private static Id<Party> identity(Party party) {
        return party.id()
                .orElseThrow(() -> new IllegalArgumentException("A party needs an identity to be kept: " + party));
    }

    @Override
    public Optional<Versioned<Party>> find(Id<Party> id) {
        return parties.find(id);
    }

    @Override
    public Stream<Party> all() {
        return parties.all();
    }
}

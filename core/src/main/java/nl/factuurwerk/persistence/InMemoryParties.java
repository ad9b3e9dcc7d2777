package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Parties;
import nl.factuurwerk.party.Party;

/** The parties of a unit of work. */
final class InMemoryParties implements Parties {

    private final TableView<Id<Party>, Versioned<Party>> parties;

    InMemoryParties(TableView<Id<Party>, Versioned<Party>> parties) {
        this.parties = parties;
    }

    @Override
    public void add(Party party) {
        parties.add(identity(party), new Versioned<>(party, 1));
    }

    @Override
    public void save(Versioned<Party> changed) {
        Versions.save(parties, identity(changed.value()), changed);
    }

    @Override
    public void remove(Versioned<Party> read) {
        Versions.remove(parties, identity(read.value()), read);
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
        return parties.all().map(Versioned::value);
    }
}

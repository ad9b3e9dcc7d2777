package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Agreements;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/** The agreements of a unit of work. */
record InMemoryAgreements(VersionedRows<Id<Party>, Agreement> rows) implements Agreements {

    InMemoryAgreements(TableView<Id<Party>, Versioned<Agreement>> rows, Consumer<StoreChange> record) {
        this(new VersionedRows<>(rows, Agreement::customer, StoreChange.AgreementKept::new, record));
    }

    @Override
    public void add(Agreement agreement) {
        rows.add(agreement);
    }

    @Override
    public void save(Versioned<Agreement> changed) {
        rows.save(changed);
    }

    @Override
    public void remove(Versioned<Agreement> read) {
        rows.remove(read, StoreChange.AgreementRemoved::new);
    }

    @Override
    public Optional<Versioned<Agreement>> with(Id<Party> customer) {
        return rows.find(customer);
    }

    @Override
    public Stream<Agreement> all() {
        return rows.all();
    }

    @Override
    public Stream<Agreement> behind(Id<Party> customer) {
        return rows.from(customer).filter(agreement -> !agreement.customer().equals(customer));
    }
}

package nl.factuurwerk.persistence.contract;

import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;

// tag::books-contract[]
class InMemoryPersistenceTest extends PersistenceContract {

    @Override
    protected StoreUnderTest open() {
        Persistence store = new InMemoryPersistence();
        return () -> store;
    }
}
// end::books-contract[]

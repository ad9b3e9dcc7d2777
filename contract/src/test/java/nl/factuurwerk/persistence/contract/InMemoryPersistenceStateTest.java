package nl.factuurwerk.persistence.contract;

import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;

class InMemoryPersistenceStateTest extends PersistenceStateContract {

    @Override
    protected StoreUnderTest open() {
        Persistence store = new InMemoryPersistence();
        return () -> store;
    }
}

package nl.factuurwerk.json;

import java.io.IOException;
import nl.factuurwerk.persistence.contract.PersistenceStateContract;
import nl.factuurwerk.persistence.contract.StoreUnderTest;

class JournalPersistenceStateTest extends PersistenceStateContract {

    @Override
    protected StoreUnderTest open() throws IOException {
        return new JournalUnderTest();
    }
}

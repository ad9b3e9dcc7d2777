package nl.factuurwerk.json;

import java.io.IOException;
import nl.factuurwerk.persistence.contract.PersistenceContract;
import nl.factuurwerk.persistence.contract.StoreUnderTest;

/** The journal keeps to what every store keeps to. */
class JournalPersistenceTest extends PersistenceContract {

    @Override
    protected StoreUnderTest open() throws IOException {
        return new JournalUnderTest();
    }
}

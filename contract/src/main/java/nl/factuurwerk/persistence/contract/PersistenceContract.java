package nl.factuurwerk.persistence.contract;

import nl.factuurwerk.persistence.Persistence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * What every store has to keep to: units of work are whole and isolated, numbers gapless and unique, documents and audit
 * trail append-only, administrations apart. A store extends this class, says how it is opened, and overrides nothing else.
 *
 * @see PersistenceStateContract the same of random acts
 */
public abstract class PersistenceContract {

    private @Nullable StoreUnderTest opened;

    /** For subclasses. */
    protected PersistenceContract() {}

    /**
     * Opens an empty store.
     *
     * @return the store, of which no other test knows
     * @throws Exception if that fails, and the test with it
     */
    protected abstract StoreUnderTest open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        opened = open();
    }

    @AfterEach
    void closeStore() throws Exception {
        opened().close();
    }

    private StoreUnderTest opened() {
        if (opened == null) {
            throw new IllegalStateException("There is no store outside a test");
        }
        return opened;
    }

    private final class Opened implements Stores {

        @Override
        public Persistence store() {
            return opened().store();
        }

        @Override
        public void reopen() throws Exception {
            opened().reopen();
        }
    }

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {
        UnitsOfWork() {
            super(new Opened());
        }
    }

    @Nested
    class Numbers extends NumberContract {
        Numbers() {
            super(new Opened());
        }
    }

    @Nested
    class Changeable extends VersionContract {
        Changeable() {
            super(new Opened());
        }
    }

    @Nested
    class QuotesAndOrders extends OrderContract {
        QuotesAndOrders() {
            super(new Opened());
        }
    }

    @Nested
    class Plans extends PlanContract {
        Plans() {
            super(new Opened());
        }
    }

    @Nested
    class Hours extends HoursContract {
        Hours() {
            super(new Opened());
        }
    }

    @Nested
    class Leave extends LeaveContract {
        Leave() {
            super(new Opened());
        }
    }

    @Nested
    class Documents extends DocumentContract {
        Documents() {
            super(new Opened());
        }
    }

    @Nested
    class Debtors extends DebtorContract {
        Debtors() {
            super(new Opened());
        }
    }

    @Nested
    class Money extends ReceivableContract {
        Money() {
            super(new Opened());
        }
    }

    @Nested
    class Dunning extends DunningContract {
        Dunning() {
            super(new Opened());
        }
    }

    @Nested
    class Purchases extends PurchaseContract {
        Purchases() {
            super(new Opened());
        }
    }

    @Nested
    class Sending extends OutboxContract {
        Sending() {
            super(new Opened());
        }
    }

    @Nested
    class Audit extends AuditContract {
        Audit() {
            super(new Opened());
        }
    }

    @Nested
    class Races extends RaceContract {
        Races() {
            super(new Opened());
        }
    }
}

package nl.factuurwerk.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.persistence.Persistence;

/**
 * What every store has to keep to, of random acts: whatever units of work do, in whichever order, and whichever of them
 * fail, the store has what a simple model has. A store extends this class beside {@link PersistenceContract}.
 */
public abstract class PersistenceStateContract {

    private static final int TRIES = 40;
    private static final int MOST_UNITS = 12;
    private static final int MOST_ACTS = 5;

    /** For subclasses. */
    protected PersistenceStateContract() {}

    /**
     * Opens an empty store.
     *
     * @return the store, of which no other test knows
     * @throws Exception if that fails, and the test with it
     */
    protected abstract StoreUnderTest open() throws Exception;

    /**
     * Holds the store against the model after each unit of work.
     *
     * @param units what is done
     * @throws Exception if the store cannot be opened
     */
    @Property(tries = TRIES)
    void the_store_has_what_the_units_of_work_that_were_kept_made(@ForAll("units") List<Unit> units) throws Exception {
        StoreUnderTest store = open();
        try {
            Model model = new Model();
            for (Unit unit : units) {
                model = unit.end() == End.FAILS ? fail(unit, store.store(), model) : keep(unit, store.store(), model);
                if (unit.end() == End.IS_KEPT_AND_REOPENED) {
                    store.reopen();
                }
                compare(store.store(), model);
            }
            store.reopen();
            compare(store.store(), model);
        } finally {
            store.close();
        }
    }

    private static Model keep(Unit unit, Persistence store, Model before) {
        return store.inTransaction(Stores.MINE, repositories -> {
            Model after = before.copy();
            unit.acts().forEach(act -> act.apply(repositories, after));
            return after;
        });
    }

    private static Model fail(Unit unit, Persistence store, Model before) {
        assertThatThrownBy(() -> store.inTransaction(Stores.MINE, repositories -> {
                    Model lost = before.copy();
                    unit.acts().forEach(act -> act.apply(repositories, lost));
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");
        return before;
    }

    private static void compare(Persistence store, Model model) {
        store.inTransaction(Stores.MINE, repositories -> {
            model.compare(repositories);
            return model;
        });
        assertThat(store.<Long>inTransaction(
                        Administration.of("another"), r -> r.parties().all().count()))
                .isZero();
    }

    /**
     * Makes what is done.
     *
     * @return units of work, each with its acts and its end
     */
    @Provide
    Arbitrary<List<Unit>> units() {
        return Combinators.combine(Arbitraries.of(Act.class).list().ofMaxSize(MOST_ACTS), Arbitraries.of(End.class))
                .as(Unit::new)
                .list()
                .ofMaxSize(MOST_UNITS);
    }

    /**
     * One unit of work.
     *
     * @param acts what it does
     * @param end what becomes of it
     */
    record Unit(List<Act> acts, End end) {}

    /** What becomes of a unit of work. */
    enum End {
        /** It is kept. */
        IS_KEPT,
        /** It is kept, and the store is closed and opened again. */
        IS_KEPT_AND_REOPENED,
        /** It fails when all its acts are done. */
        FAILS
    }
}

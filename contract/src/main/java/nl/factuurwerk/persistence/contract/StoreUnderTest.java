package nl.factuurwerk.persistence.contract;

import nl.factuurwerk.persistence.Persistence;

/** A store of its own for one test, empty at first. */
public interface StoreUnderTest {

    /**
     * Returns the store.
     *
     * @return the store, as opened last
     */
    Persistence store();

    /**
     * Closes the store and opens it again, as if the program had ended in between. Of no effect where nothing outlives the
     * program.
     *
     * @throws Exception if that fails, and the test with it
     */
    default void reopen() throws Exception {}

    /**
     * Closes the store and throws away what it kept.
     *
     * @throws Exception if that fails, and the test with it
     */
    default void close() throws Exception {}
}

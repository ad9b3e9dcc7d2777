package nl.factuurwerk.persistence.contract;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.persistence.Repositories;

/** The store of a test, with short ways to work with it. */
interface Stores {

    Administration MINE = Administration.of("mine");
    Administration YOURS = Administration.of("yours");

    Persistence store();

    void reopen() throws Exception;

    default <R> R in(Administration administration, Function<Repositories, R> work) {
        return store().inTransaction(administration, work);
    }

    default <R> R read(Function<Repositories, R> work) {
        return in(MINE, work);
    }

    default void run(Consumer<Repositories> work) {
        run(MINE, work);
    }

    default void run(Administration administration, Consumer<Repositories> work) {
        in(administration, repositories -> {
            work.accept(repositories);
            return true;
        });
    }
}

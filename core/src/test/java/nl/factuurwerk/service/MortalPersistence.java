package nl.factuurwerk.service;

import java.util.function.Function;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.persistence.Repositories;

/**
 * A store under a program that is killed: before a unit of work, after all its work and before it is kept, or after it is kept
 * and before anybody heard of that.
 */
final class MortalPersistence implements Persistence {

    private static final long IMMORTAL = -1;

    private final Persistence store = new InMemoryPersistence();
    private long breaths = IMMORTAL;

    /** What kills the program. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Kills the program after it has passed some points, of which a unit of work has three. */
    void killAfter(long points) {
        breaths = points;
    }

    void live() {
        breaths = IMMORTAL;
    }

    @Override
    public <R> R inTransaction(Administration administration, Function<Repositories, R> work) {
        breathe();
        R result = store.inTransaction(administration, repositories -> {
            R done = work.apply(repositories);
            breathe();
            return done;
        });
        breathe();
        return result;
    }

    private void breathe() {
        if (breaths == 0) {
            throw new Killed();
        }
        if (breaths > 0) {
            breaths--;
        }
    }
}

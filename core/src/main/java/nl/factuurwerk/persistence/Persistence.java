package nl.factuurwerk.persistence;

import java.util.function.Function;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.ConcurrentChange;

/**
 * Where everything is kept. Work is done in units: all of it is kept, or none.
 *
 * <p>A unit of work sees what was kept when it began, and its own changes; other units see those only once it is
 * complete. Where two units change the same thing, the later to complete is run again from the start by stores that own
 * their transactions; so the work must have no effect outside its repositories. Rendering and sending come after.
 *
 * <p>A store of any kind proves itself by the published contract suite, {@code factuurwerk-persistence-contract}.
 */
public interface Persistence {

    /**
     * Does a unit of work.
     *
     * @param administration whose data it works on; that of others cannot be reached
     * @param work what to do; an exception that it throws is passed on, and nothing is kept
     * @param <R> what the work makes
     * @return what the work made
     * @throws ConcurrentChange if others kept changing the same things, however often it was run again; or at once, if the
     *     work saved or removed a {@linkplain ConcurrentChange#isStale() stale} version
     */
    <R> R inTransaction(Administration administration, Function<Repositories, R> work);
}

package nl.factuurwerk.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.factuurwerk.identity.Administration;

/**
 * Keeps everything in memory, until the program ends. A real store all the same: units of work are isolated, whole or
 * not at all, and safe for any number of threads.
 */
public final class InMemoryPersistence implements Persistence {

    private static final int MOST_ATTEMPTS = 20;

    private final Map<Administration, Books> administrations = new ConcurrentHashMap<>();

    /** Makes an empty store. */
    public InMemoryPersistence() {}

    @Override
    public <R> R inTransaction(Administration administration, Function<Repositories, R> work) {
        Books books = administrations.computeIfAbsent(administration, owner -> new Books());
        for (int attempt = 1; ; attempt++) {
            try (InMemoryTransaction transaction = books.begin()) {
                R result = work.apply(transaction);
                transaction.commit();
                return result;
            } catch (ConcurrentChange e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}

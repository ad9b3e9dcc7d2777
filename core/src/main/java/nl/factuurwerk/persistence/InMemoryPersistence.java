package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.NumberSeries;

/**
 * Keeps everything in memory, until the program ends. A real store all the same: units of work are isolated, whole or
 * not at all, and safe for any number of threads.
 *
 * <p>With a {@link CommitLog} it outlives the program: what was taken down of each unit of work is replayed when the
 * program starts again.
 *
 * <pre>{@code
 * InMemoryPersistence.Builder store = InMemoryPersistence.loggedTo(log);
 * earlier.forEach(unit -> store.replay(unit.administration(), unit.changes()));
 * Persistence persistence = store.build();
 * }</pre>
 */
public final class InMemoryPersistence implements Persistence {

    private static final int MOST_ATTEMPTS = 20;
    private static final CommitLog NOWHERE = (administration, changes) -> {};

    private final Map<Administration, Books> administrations;
    private final CommitLog log;

    /** Makes an empty store without a log. */
    public InMemoryPersistence() {
        this(new ConcurrentHashMap<>(), NOWHERE);
    }

    private InMemoryPersistence(Map<Administration, Books> administrations, CommitLog log) {
        this.administrations = administrations;
        this.log = log;
    }

    /**
     * Starts a store that hands what each unit of work changed to a log.
     *
     * @param log takes it down, before it becomes visible
     * @return the builder, still empty
     */
    public static Builder loggedTo(CommitLog log) {
        return new Builder(log);
    }

    @Override
    public <R> R inTransaction(Administration administration, Function<Repositories, R> work) {
        Books books = administrations.computeIfAbsent(administration, owner -> new Books(owner, log));
        SortedSet<Id<NumberSeries>> wanted = new TreeSet<>();
        for (int attempt = 1; ; attempt++) {
            try (InMemoryTransaction transaction = books.begin(wanted)) {
                R result = work.apply(transaction);
                transaction.commit();
                return result;
            } catch (ConcurrentChange e) {
                if (e.isStale() || attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Makes a store of what was taken down before, unit of work by unit of work. */
    public static final class Builder {

        private final Map<Administration, Books> administrations = new ConcurrentHashMap<>();
        private final CommitLog log;

        private Builder(CommitLog log) {
            this.log = Objects.requireNonNull(log, "log");
        }

        /**
         * Does again what a unit of work did. It is not handed to the log once more.
         *
         * @param administration whose data was changed
         * @param changes what was changed, as the log was handed it
         * @return this builder
         * @throws IllegalStateException if the changes do not fit what is there, such as an invoice that is there already;
         *     nothing of them is kept
         * @throws IllegalArgumentException if a change cannot have been made, such as an entry at a place below zero;
         *     nothing of them is kept
         */
        public Builder replay(Administration administration, List<StoreChange> changes) {
            Books books = administrations.computeIfAbsent(administration, owner -> new Books(owner, log));
            try (InMemoryTransaction transaction = books.begin(new TreeSet<>())) {
                transaction.replay(changes);
            }
            return this;
        }

        /**
         * Makes the store.
         *
         * @return the store, with all that was replayed
         */
        public InMemoryPersistence build() {
            return new InMemoryPersistence(new ConcurrentHashMap<>(administrations), log);
        }
    }
}

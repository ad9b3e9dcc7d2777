package nl.factuurwerk.persistence;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Keeps the units of work of one administration apart: gives each a snapshot to look at, and lets their changes through
 * one after the other, whole or not at all.
 *
 * <p>The one lock here is held while changes that are made already are checked, taken down and put in place, never while
 * work is done.
 */
final class Commits {

    private final ConcurrentSkipListMap<Long, Integer> underWay = new ConcurrentSkipListMap<>();
    private final Object lock = new Object();
    private volatile long last;

    /** Something that a unit of work wants to be kept. */
    interface Change {

        /** Tells whether there is nothing to keep. */
        boolean isEmpty();

        /** Throws {@link nl.factuurwerk.identity.ConcurrentChange} if others changed the same since the unit began. */
        void check();

        /** Puts the change in place. */
        void write(long commit, long oldestSnapshot);
    }

    /** Begins a unit of work and returns the snapshot it sees; to be ended with {@link #end}. */
    long begin() {
        synchronized (lock) {
            underWay.merge(last, 1, Integer::sum);
            return last;
        }
    }

    void end(long snapshot) {
        synchronized (lock) {
            underWay.computeIfPresent(snapshot, (s, count) -> count == 1 ? null : count - 1);
        }
    }

    /**
     * Lets changes through.
     *
     * @param log takes them down before they are put in place; if it throws, none of them is
     */
    void commit(List<? extends Change> changes, Runnable log) {
        if (changes.stream().allMatch(Change::isEmpty)) {
            return;
        }
        synchronized (lock) {
            changes.forEach(Change::check);
            log.run();
            long commit = last + 1;
            long oldest = underWay.isEmpty() ? last : underWay.firstKey();
            changes.forEach(change -> change.write(commit, oldest));
            last = commit;
        }
    }
}

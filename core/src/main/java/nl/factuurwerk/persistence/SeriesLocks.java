package nl.factuurwerk.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;

/** Where each series of an administration stands, and who may take its next number. */
final class SeriesLocks {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<Id<NumberSeries>, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<Id<NumberSeries>, SeriesPosition> positions = new ConcurrentHashMap<>();
    private final Map<Id<NumberSeries>, ChainTip> tips = new ConcurrentHashMap<>();

    /**
     * Begins to hold series.
     *
     * @param wanted the series that an earlier run of the same work took, which are taken at once and in their order; each
     *     further one that is asked for is added
     */
    Held hold(SortedSet<Id<NumberSeries>> wanted) {
        return new Held(wanted);
    }

    /**
     * The series that one unit of work holds, from the first number it took until it ends.
     *
     * <p>It waits only for series that come behind all it holds, in the order of their identities, so that no two units
     * wait for each other. One that comes before is taken if nobody holds it; else the unit is run again, and begins by
     * taking all of them in order.
     */
    final class Held implements Commits.Change, AutoCloseable {

        private final SortedSet<Id<NumberSeries>> wanted;
        private final NavigableMap<Id<NumberSeries>, ReentrantLock> held = new TreeMap<>();
        private final Map<Id<NumberSeries>, SeriesPosition> moved = new HashMap<>();
        private final Map<Id<NumberSeries>, ChainTip> appended = new HashMap<>();

        private Held(SortedSet<Id<NumberSeries>> wanted) {
            this.wanted = wanted;
        }

        /** Takes what an earlier run of the same work took. */
        void takeWanted() {
            wanted.forEach(this::take);
        }

        Optional<SeriesPosition> position(Id<NumberSeries> series) {
            want(series);
            SeriesPosition own = moved.get(series);
            return own != null ? Optional.of(own) : Optional.ofNullable(positions.get(series));
        }

        void move(Id<NumberSeries> series, SeriesPosition to) {
            moved.put(series, to);
        }

        /** Returns the end of the chain of a series, which nobody else appends to until this unit ends. */
        ChainTip tip(Id<NumberSeries> series) {
            want(series);
            ChainTip own = appended.get(series);
            return own != null ? own : tips.getOrDefault(series, ChainTip.start(ChainId.series(series)));
        }

        void append(Id<NumberSeries> series, ChainTip tip) {
            appended.put(series, tip);
        }

        private void want(Id<NumberSeries> series) {
            if (!held.containsKey(series)) {
                wanted.add(series);
                take(series);
            }
        }

        private void take(Id<NumberSeries> series) {
            ReentrantLock lock = locks.computeIfAbsent(series, id -> new ReentrantLock());
            if (lock.isHeldByCurrentThread()) {
                throw new IllegalStateException(
                        "A unit of work within another one cannot take a number of the same series: " + series);
            }
            if (!(isBehindAllHeld(series) ? waitFor(lock, series) : lock.tryLock())) {
                throw new ConcurrentChange("Somebody else holds the series " + series);
            }
            held.put(series, lock);
        }

        private boolean isBehindAllHeld(Id<NumberSeries> series) {
            return held.isEmpty() || held.lastKey().compareTo(series) < 0;
        }

        /** Bounded, because units of work within others can still wait for each other. */
        private boolean waitFor(ReentrantLock lock, Id<NumberSeries> series) {
            try {
                return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConcurrentChange("Interrupted while waiting for the series " + series);
            }
        }

        @Override
        public boolean isEmpty() {
            return moved.isEmpty() && appended.isEmpty();
        }

        @Override
        public void check() {
            // Whoever holds a series is the only one to move it.
        }

        @Override
        public void write(long commit, long oldestSnapshot) {
            positions.putAll(moved);
            tips.putAll(appended);
        }

        @Override
        public void close() {
            held.values().forEach(ReentrantLock::unlock);
            held.clear();
        }
    }
}

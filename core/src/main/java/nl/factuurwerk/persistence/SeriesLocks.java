package nl.factuurwerk.persistence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.factuurwerk.audit.ChainHead;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesPosition;

/** Where each series of an administration stands, and who may take its next number. */
final class SeriesLocks {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<Id<NumberSeries>, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final Map<Id<NumberSeries>, SeriesPosition> positions = new ConcurrentHashMap<>();
    private final Map<ChainId, ChainHead> heads = new ConcurrentHashMap<>();

    Held hold() {
        return new Held();
    }

    /** The series that one unit of work holds, from the first number it took until it ends. */
    final class Held implements Commits.Change, AutoCloseable {

        private final Deque<ReentrantLock> held = new ArrayDeque<>();
        private final Map<Id<NumberSeries>, SeriesPosition> moved = new HashMap<>();
        private final Map<ChainId, ChainHead> appended = new HashMap<>();

        Optional<SeriesPosition> position(Id<NumberSeries> series) {
            take(series);
            SeriesPosition own = moved.get(series);
            return own != null ? Optional.of(own) : Optional.ofNullable(positions.get(series));
        }

        void move(Id<NumberSeries> series, SeriesPosition to) {
            moved.put(series, to);
        }

        /** Returns the last entry of the chain of a series, which nobody else appends to until this unit ends. */
        ChainHead head(Id<NumberSeries> series) {
            take(series);
            ChainId chain = ChainId.series(series);
            ChainHead own = appended.get(chain);
            return own != null ? own : heads.getOrDefault(chain, ChainHead.start(chain));
        }

        void append(ChainHead head) {
            appended.put(head.chain(), head);
        }

        private void take(Id<NumberSeries> series) {
            ReentrantLock lock = locks.computeIfAbsent(series, id -> new ReentrantLock());
            if (held.contains(lock)) {
                return;
            }
            if (lock.isHeldByCurrentThread()) {
                throw new IllegalStateException(
                        "A unit of work within another one cannot take a number of the same series: " + series);
            }
            try {
                // Bounded, so that two units that take two series the other way round do not wait for ever.
                if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new ConcurrentChange("Somebody else holds the series " + series);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ConcurrentChange("Interrupted while waiting for the series " + series);
            }
            held.push(lock);
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
            heads.putAll(appended);
        }

        @Override
        public void close() {
            held.forEach(ReentrantLock::unlock);
            held.clear();
        }
    }
}

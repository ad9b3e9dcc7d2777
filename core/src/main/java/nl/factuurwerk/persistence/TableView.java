package nl.factuurwerk.persistence;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.factuurwerk.identity.ConcurrentChange;

/**
 * A table as one unit of work sees it: as it was when the unit began, with the unit's own rows over it.
 *
 * @param <K> the key
 * @param <V> the row
 */
final class TableView<K, V> implements Commits.Change {

    private final String name;
    private final Table<K, V> table;
    private final long snapshot;
    /** What this unit wrote; a row that it removed is empty. It may be written to while rows are read. */
    private final ConcurrentNavigableMap<K, Optional<V>> written;

    TableView(String name, Table<K, V> table, long snapshot) {
        this.name = name;
        this.table = table;
        this.snapshot = snapshot;
        this.written = new ConcurrentSkipListMap<>(table.order());
    }

    Optional<V> find(K key) {
        Optional<V> own = written.get(key);
        return own != null ? own : table.find(key, snapshot);
    }

    boolean contains(K key) {
        return find(key).isPresent();
    }

    void put(K key, V value) {
        written.put(key, Optional.of(value));
    }

    void remove(K key) {
        written.put(key, Optional.empty());
    }

    /** Adds a row that must not be there yet. */
    void add(K key, V value) {
        checkFree(key);
        put(key, value);
    }

    /**
     * Checks that a row can be added.
     *
     * @throws IllegalStateException if it is there already
     */
    void checkFree(K key) {
        if (contains(key)) {
            throw new IllegalStateException("There is one already among the " + name + ": " + key);
        }
    }

    /** Returns all rows in the order of their keys; rows that are written while the stream is read may be missed. */
    Stream<V> all() {
        return written.isEmpty() ? table.values(snapshot) : merged(table.order(), table.rows(snapshot), written);
    }

    /**
     * Returns the rows from one key up to and including another, in the order of their keys; rows that are written while the
     * stream is read may be missed.
     */
    Stream<V> between(K first, K last) {
        NavigableMap<K, Optional<V>> own = written.subMap(first, true, last, true);
        return own.isEmpty()
                ? table.values(snapshot, first, last)
                : merged(table.order(), table.rows(snapshot, first, last), own);
    }

    /** Returns the rows from a key on, in the order of their keys; rows that are written while the stream is read may be missed. */
    Stream<V> from(K first) {
        NavigableMap<K, Optional<V>> own = written.tailMap(first, true);
        return own.isEmpty() ? table.values(snapshot, first) : merged(table.order(), table.rows(snapshot, first), own);
    }

    /** Returns the last row from one key up to and including another; those before it are not looked at. */
    Optional<V> last(K first, K last) {
        NavigableMap<K, Optional<V>> own = written.subMap(first, true, last, true);
        return own.isEmpty()
                ? table.last(snapshot, first, last)
                : merged(table.order().reversed(), table.rowsFromLast(snapshot, first, last), own.descendingMap())
                        .findFirst();
    }

    private static <K, V> Stream<V> merged(
            Comparator<? super K> order, Iterator<Map.Entry<K, V>> rows, Map<K, Optional<V>> own) {
        Iterator<V> merged = new MergedRows<>(order, rows, own.entrySet().iterator());
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean isEmpty() {
        return written.isEmpty();
    }

    @Override
    public void check() {
        for (K key : written.keySet()) {
            if (table.changedSince(key, snapshot)) {
                throw new ConcurrentChange("Somebody else wrote to the " + name + " at the same time: " + key);
            }
        }
    }

    @Override
    public void write(long commit, long oldestSnapshot) {
        written.forEach((key, value) -> table.put(key, value.orElse(null), commit, oldestSnapshot));
    }
}

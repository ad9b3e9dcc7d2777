package nl.factuurwerk.persistence;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    /** What this unit wrote; a row that it removed is empty. */
    private final TreeMap<K, Optional<V>> written;

    TableView(String name, Table<K, V> table, long snapshot) {
        this.name = name;
        this.table = table;
        this.snapshot = snapshot;
        this.written = new TreeMap<>(table.order());
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
        if (contains(key)) {
            throw new IllegalStateException("There is one already among the " + name + ": " + key);
        }
        put(key, value);
    }

    /** Returns all rows in the order of their keys; rows that are written while the stream is read may be missed. */
    Stream<V> all() {
        return written.isEmpty() ? table.values(snapshot) : merged().values().stream();
    }

    /** Returns the rows from one key up to and including another, in the order of their keys. */
    Stream<V> between(K first, K last) {
        Map<K, Optional<V>> own = written.subMap(first, true, last, true);
        return own.isEmpty() ? table.values(snapshot, first, last) : merged(first, last).values().stream();
    }

    /** Returns the last row from one key up to and including another. */
    Optional<V> last(K first, K last) {
        return written.subMap(first, true, last, true).isEmpty()
                ? table.last(snapshot, first, last)
                : Optional.ofNullable(merged(first, last).lastEntry()).map(Map.Entry::getValue);
    }

    private NavigableMap<K, V> merged() {
        NavigableMap<K, V> merged = new TreeMap<>(table.order());
        table.forEach(snapshot, merged::put);
        return overwrite(merged, written);
    }

    private NavigableMap<K, V> merged(K first, K last) {
        NavigableMap<K, V> merged = new TreeMap<>(table.order());
        table.forEach(snapshot, first, last, merged::put);
        return overwrite(merged, written.subMap(first, true, last, true));
    }

    private static <K, V> NavigableMap<K, V> overwrite(NavigableMap<K, V> rows, Map<K, Optional<V>> own) {
        own.forEach((key, value) -> value.ifPresentOrElse(row -> rows.put(key, row), () -> rows.remove(key)));
        return rows;
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

package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Versioned;

/**
 * Rows that may change, with other ways to find them than by their key. Two units of work that give two rows the same number
 * write to the same place, so that only one of them is kept.
 *
 * @param rows the rows
 * @param indexes the other ways
 */
record IndexedRows<K, V>(VersionedRows<K, V> rows, List<IndexKey<?, K, V>> indexes) {

    void add(V value) {
        check(value);
        rows.add(value);
        index(Optional.empty(), Optional.of(value), rows.key().apply(value));
    }

    void save(Versioned<V> changed) {
        rows.check(changed);
        check(changed.value());
        Optional<V> before = kept(changed.value());
        rows.save(changed);
        index(before, Optional.of(changed.value()), rows.key().apply(changed.value()));
    }

    /** Removes a row; what is recorded of that is made of its key. */
    void remove(Versioned<V> read, Function<K, StoreChange> removed) {
        Optional<V> before = kept(read.value());
        rows.remove(read, removed);
        index(before, Optional.empty(), rows.key().apply(read.value()));
    }

    /** Puts a row back as it was. */
    void restore(Versioned<V> row) {
        check(row.value());
        Optional<V> before = kept(row.value());
        rows.restore(row);
        index(before, Optional.of(row.value()), rows.key().apply(row.value()));
    }

    /** Takes a row out again, if it is there. */
    void restoreRemoval(K row) {
        Optional<V> before = rows.find(row).map(Versioned::value);
        rows.restoreRemoval(row);
        index(before, Optional.empty(), row);
    }

    Optional<Versioned<V>> find(K row) {
        return rows.find(row);
    }

    Stream<V> all() {
        return rows.all();
    }

    /** Returns what stands under keys that an index holds. */
    Stream<V> all(Stream<K> keys) {
        return keys.flatMap(key -> rows.find(key).stream()).map(Versioned::value);
    }

    private Optional<V> kept(V value) {
        return rows.find(rows.key().apply(value)).map(Versioned::value);
    }

    private void check(V value) {
        Optional<V> before = kept(value);
        indexes.forEach(index -> index.check(before, value));
    }

    private void index(Optional<V> before, Optional<V> now, K row) {
        indexes.forEach(index -> index.move(before, now, row));
    }
}

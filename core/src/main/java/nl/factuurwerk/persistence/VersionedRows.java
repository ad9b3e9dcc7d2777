package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Versioned;

/**
 * Rows that may change: saved and removed only as they were read.
 *
 * @param rows the rows
 * @param key the key of a row
 * @param kept what is recorded of a row that is added or saved, with its new version
 * @param record takes what is done
 */
record VersionedRows<K, V>(
        TableView<K, Versioned<V>> rows,
        Function<V, K> key,
        Function<Versioned<V>, StoreChange> kept,
        Consumer<StoreChange> record) {

    void add(V value) {
        Versioned<V> first = new Versioned<>(value, 1);
        rows.add(key.apply(value), first);
        record.accept(kept.apply(first));
    }

    void save(Versioned<V> changed) {
        check(changed);
        Versioned<V> next = new Versioned<>(changed.value(), changed.version() + 1);
        restore(next);
        record.accept(kept.apply(next));
    }

    /** Removes a row; what is recorded of that is made of its key. */
    void remove(Versioned<V> read, Function<K, StoreChange> removed) {
        check(read);
        K row = key.apply(read.value());
        rows.remove(row);
        record.accept(removed.apply(row));
    }

    /** Puts a row back as it was. */
    void restore(Versioned<V> row) {
        rows.put(key.apply(row.value()), row);
    }

    /** Takes a row out again, if it is there. */
    void restoreRemoval(K row) {
        rows.remove(row);
    }

    Optional<Versioned<V>> find(K row) {
        return rows.find(row);
    }

    Stream<V> all() {
        return rows.all().map(Versioned::value);
    }

    /** Returns the rows from a key on, in the order of their keys. */
    Stream<V> from(K first) {
        return rows.from(first).map(Versioned::value);
    }

    /** Checks that a row is kept as it was read. */
    void check(Versioned<V> read) {
        K row = key.apply(read.value());
        long stands = find(row).orElseThrow(() -> ConcurrentChange.gone(row)).version();
        if (stands != read.version()) {
            throw ConcurrentChange.stale(row, stands, read.version());
        }
    }
}

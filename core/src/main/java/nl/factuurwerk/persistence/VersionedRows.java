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
 * @param kept is told of each row that is added or saved, with its new version
 */
record VersionedRows<K, V>(TableView<K, Versioned<V>> rows, Function<V, K> key, Consumer<Versioned<V>> kept) {

    void add(V value) {
        Versioned<V> first = new Versioned<>(value, 1);
        rows.add(key.apply(value), first);
        kept.accept(first);
    }

    void save(Versioned<V> changed) {
        check(changed);
        Versioned<V> next = new Versioned<>(changed.value(), changed.version() + 1);
        restore(next);
        kept.accept(next);
    }

    void remove(Versioned<V> read) {
        check(read);
        rows.remove(key.apply(read.value()));
    }

    /** Puts a row back as it was. */
    void restore(Versioned<V> row) {
        rows.put(key.apply(row.value()), row);
    }

    Optional<Versioned<V>> find(K row) {
        return rows.find(row);
    }

    Stream<V> all() {
        return rows.all().map(Versioned::value);
    }

    private void check(Versioned<V> read) {
        K row = key.apply(read.value());
        long stands = find(row).orElseThrow(() -> ConcurrentChange.gone(row)).version();
        if (stands != read.version()) {
            throw ConcurrentChange.stale(row, stands, read.version());
        }
    }
}

package nl.factuurwerk.persistence;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows by key, each with the versions that units of work under way may still look at. Written at commit only.
 *
 * @param <K> the key
 * @param <V> the row
 */
final class Table<K, V> {

    private final Comparator<? super K> order;
    private final ConcurrentSkipListMap<K, Version<V>> rows;

    Table(Comparator<? super K> order) {
        this.order = order;
        this.rows = new ConcurrentSkipListMap<>(order);
    }

    Comparator<? super K> order() {
        return order;
    }

    /** Returns a row as it was when a snapshot was taken. */
    Optional<V> find(K key, long snapshot) {
        return Optional.ofNullable(at(rows.get(key), snapshot));
    }

    /** Returns all rows as they were when a snapshot was taken, in the order of their keys. */
    Stream<V> values(long snapshot) {
        return rows.values().stream().map(newest -> at(newest, snapshot)).filter(Objects::nonNull);
    }

    /** Returns the rows from a key on, in the order of their keys. */
    Stream<V> values(long snapshot, K first) {
        return rows.tailMap(first, true).values().stream()
                .map(newest -> at(newest, snapshot))
                .filter(Objects::nonNull);
    }

    /** Returns the rows from one key up to and including another, in the order of their keys. */
    Stream<V> values(long snapshot, K first, K last) {
        return rows.subMap(first, true, last, true).values().stream()
                .map(newest -> at(newest, snapshot))
                .filter(Objects::nonNull);
    }

    /** Returns the last row from one key up to and including another. */
    Optional<V> last(long snapshot, K first, K last) {
        return rows.subMap(first, true, last, true).descendingMap().values().stream()
                .map(newest -> at(newest, snapshot))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Returns all rows with their keys, found one by one as they are asked for. */
    Iterator<Map.Entry<K, V>> rows(long snapshot) {
        return rows(rows, snapshot);
    }

    /** Returns the rows from a key on with their keys, found one by one as they are asked for. */
    Iterator<Map.Entry<K, V>> rows(long snapshot, K first) {
        return rows(rows.tailMap(first, true), snapshot);
    }

    /** Returns the rows from one key up to and including another with their keys, found one by one as they are asked for. */
    Iterator<Map.Entry<K, V>> rows(long snapshot, K first, K last) {
        return rows(rows.subMap(first, true, last, true), snapshot);
    }

    /** Returns the rows from one key up to and including another with their keys, the last one first. */
    Iterator<Map.Entry<K, V>> rowsFromLast(long snapshot, K first, K last) {
        return rows(rows.subMap(first, true, last, true).descendingMap(), snapshot);
    }

    private static <K, V> Iterator<Map.Entry<K, V>> rows(Map<K, Version<V>> rows, long snapshot) {
        return rows.entrySet().stream()
                .map(row -> row(row.getKey(), at(row.getValue(), snapshot)))
                .filter(Objects::nonNull)
                .iterator();
    }

    private static <K, V> Map.@Nullable Entry<K, V> row(K key, @Nullable V value) {
        return value == null ? null : Map.entry(key, value);
    }

    /** Tells whether a row was written after a snapshot was taken. */
    boolean changedSince(K key, long snapshot) {
        Version<V> newest = rows.get(key);
        return newest != null && newest.commit > snapshot;
    }

    /** Writes a row, or removes it where there is no value. Versions that no unit of work under way can see any more are forgotten. */
    void put(K key, @Nullable V value, long commit, long oldestSnapshot) {
        rows.compute(key, (k, newest) -> new Version<>(value, commit, needed(newest, oldestSnapshot)));
    }

    private static <V> @Nullable Version<V> needed(@Nullable Version<V> newest, long oldestSnapshot) {
        return newest == null || newest.commit > oldestSnapshot
                ? newest
                : new Version<>(newest.value, newest.commit, null);
    }

    private static <V> @Nullable V at(@Nullable Version<V> newest, long snapshot) {
        Version<V> version = newest;
        while (version != null && version.commit > snapshot) {
            version = version.previous;
        }
        return version == null ? null : version.value;
    }

    /** One version of a row. */
    private record Version<V>(
            @Nullable V value, long commit, @Nullable Version<V> previous) {}
}

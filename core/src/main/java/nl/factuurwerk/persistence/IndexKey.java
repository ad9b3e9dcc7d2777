package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Function;

/**
 * One way to find a row that may change: what it is found by belongs to that row only.
 *
 * @param keys the key of the row, by what it is found by
 * @param key what a row is found by, if by anything
 * @param <I> what it is found by
 * @param <K> the key of the row
 * @param <V> the row
 */
record IndexKey<I, K, V>(TableView<I, K> keys, Function<V, Optional<I>> key) {

    /**
     * Checks that nothing else is in the way of a row.
     *
     * @param before the row as it is kept, if it is
     * @param now the row as it is to be kept
     * @throws IllegalStateException if another row is found by the same
     */
    void check(Optional<V> before, V now) {
        key.apply(now)
                .filter(found -> !before.flatMap(key).equals(Optional.of(found)))
                .ifPresent(keys::checkFree);
    }

    /** Finds a row by what it is found by now, and no longer by what it was found by before. */
    void move(Optional<V> before, Optional<V> now, K row) {
        Optional<I> old = before.flatMap(key);
        Optional<I> next = now.flatMap(key);
        if (!old.equals(next)) {
            old.ifPresent(keys::remove);
            next.ifPresent(found -> keys.put(found, row));
        }
    }
}

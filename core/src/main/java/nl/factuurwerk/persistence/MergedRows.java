package nl.factuurwerk.persistence;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table with those of one unit of work over them, in order and one at a time: what nobody asks for is not looked
 * at. Where both have a key, the unit's row counts; one that the unit removed is skipped.
 *
 * @param <K> the key
 * @param <V> the row
 */
final class MergedRows<K, V> implements Iterator<V> {

    private final Comparator<? super K> order;
    private final Iterator<Map.Entry<K, V>> kept;
    private final Iterator<Map.Entry<K, Optional<V>>> written;
    private Map.@Nullable Entry<K, V> nextKept;
    private Map.@Nullable Entry<K, Optional<V>> nextWritten;
    private @Nullable V next;

    /**
     * Merges rows.
     *
     * @param order of both, ascending or descending
     * @param kept the rows of the table
     * @param written the rows of the unit; a row that it removed is empty
     */
    MergedRows(
            Comparator<? super K> order, Iterator<Map.Entry<K, V>> kept, Iterator<Map.Entry<K, Optional<V>>> written) {
        this.order = order;
        this.kept = kept;
        this.written = written;
        this.nextKept = following(kept);
        this.nextWritten = following(written);
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public V next() {
        V row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return row;
    }

    /** Returns the next row that is there, or null behind the last. */
    private @Nullable V advance() {
        while (nextWritten != null) {
            Map.Entry<K, Optional<V>> own = nextWritten;
            Map.Entry<K, V> row = nextKept;
            int turn = row == null ? 1 : order.compare(row.getKey(), own.getKey());
            if (row != null && turn <= 0) {
                nextKept = following(kept);
            }
            if (row != null && turn < 0) {
                return row.getValue();
            }
            nextWritten = following(written);
            if (own.getValue().isPresent()) {
                return own.getValue().get();
            }
        }
        Map.Entry<K, V> row = nextKept;
        nextKept = following(kept);
        return row == null ? null : row.getValue();
    }

    private static <E> @Nullable E following(Iterator<E> rows) {
        return rows.hasNext() ? rows.next() : null;
    }
}

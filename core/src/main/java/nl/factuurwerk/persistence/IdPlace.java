package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.identity.Id;

/**
 * Where something stands among what was added to one thing.
 *
 * @param of the thing
 * @param place how much was added to it before
 * @param <T> what it was added to
 */
record IdPlace<T>(Id<T> of, long place) implements Comparable<IdPlace<T>> {

    static <T> IdPlace<T> first(Id<T> of) {
        return new IdPlace<>(of, 0);
    }

    static <T> IdPlace<T> last(Id<T> of) {
        return new IdPlace<>(of, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(IdPlace<T> other) {
        return Comparator.comparing((IdPlace<T> each) -> each.of)
                .thenComparingLong(IdPlace::place)
                .compare(this, other);
    }
}

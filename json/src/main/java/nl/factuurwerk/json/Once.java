package nl.factuurwerk.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists whose elements are told apart by something: one that stands twice is refused, and not dropped without a word. */
final class Once {

    private Once() {}

    /**
     * Returns a list as it is.
     *
     * @throws IllegalArgumentException if two elements have the same key
     */
    static <T> List<T> each(List<T> elements, Function<? super T, ?> key) {
        Set<Object> known = new HashSet<>();
        for (T element : elements) {
            if (!known.add(key.apply(element))) {
                throw new IllegalArgumentException("Stands twice: " + key.apply(element));
            }
        }
        return elements;
    }
}

package nl.factuurwerk.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one value: the value, or nothing, where the findings say why. Reading goes on beside a broken value,
 * so that one look at a document finds all that is wrong with it.
 */
final class Read<T> {

    private final @Nullable T value;

    private Read(@Nullable T value) {
        this.value = value;
    }

    static <T> Read<T> of(T value) {
        return new Read<>(value);
    }

    static <T> Read<T> broken() {
        return new Read<>(null);
    }

    Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Returns the value; for the makers of {@link PropertyReader#make}, which only run when all parts are there. */
    T get() {
        if (value == null) {
            throw new IllegalStateException("A broken value was used");
        }
        return value;
    }

    <R> Read<R> map(Function<? super T, ? extends R> function) {
        return value == null ? broken() : of(function.apply(value));
    }
}

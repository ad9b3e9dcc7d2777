package nl.factuurwerk.audit;

/**
 * How one field is written: a method of {@link Canonical} such as {@code Canonical::text}, or a host's own way to write
 * a simple value.
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface CanonicalField<T> {

    /**
     * Writes a value as one field.
     *
     * @param to where to write it
     * @param tag the tag to write it under
     * @param value the value
     */
    void write(Canonical to, int tag, T value);
}

package nl.factuurwerk.audit;

/**
 * How values of one type are written canonically: field by field, each under a tag of its own that rises.
 *
 * <p>The type itself need not know of it. A package keeps the forms of its types beside them, as static methods:
 *
 * <pre>{@code
 * static void write(Address address, Canonical to) {
 *     to.optional(1, address.street(), Canonical::text)
 *             .text(2, address.city())
 *             .text(3, address.country().code());
 * }
 * }</pre>
 *
 * <p>A tag keeps its meaning for good. A new field takes a new, higher tag and is optional, so that values without it
 * keep the digest they had; a field that is given up leaves its tag unused.
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface CanonicalForm<T> {

    /**
     * Writes a value.
     *
     * @param value the value
     * @param to where to write its fields; of no use once this method has returned
     */
    void write(T value, Canonical to);
}

package nl.factuurwerk.identity;

import java.util.Objects;

/**
 * The identity of one thing of a kind, such as {@code Id<Party>}: stable, opaque, and not to be mixed with another kind's.
 *
 * <p>The text is the host's own key where it has one ({@code brouwerij-de-hop}), or comes from an {@link IdSource}.
 *
 * @param value 1 to 64 characters out of letters, digits and {@code . _ : -}
 * @param <T> what it identifies; only the compiler looks at it
 */
public record Id<T>(String value) implements Comparable<Id<T>> {

    private static final int LONGEST = 64;

    /**
     * Checks the shape of the text.
     *
     * @throws IllegalArgumentException if it is empty, longer than 64 characters, or has another character
     */
    public Id {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Id::allowed)) {
            throw new IllegalArgumentException(
                    "Not an identifier: '" + value + "' (1 to 64 characters out of A-Z, a-z, 0-9 and . _ : -)");
        }
    }

    /**
     * Makes an identifier from a text.
     *
     * @param value 1 to 64 characters out of letters, digits and {@code . _ : -}
     * @param <T> what it identifies
     * @return the identifier
     * @throws IllegalArgumentException if the text does not have that shape
     */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    private static boolean allowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._:-".indexOf(c) >= 0;
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

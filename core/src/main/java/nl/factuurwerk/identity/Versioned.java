package nl.factuurwerk.identity;

import java.util.Objects;

/**
 * Something that may change, with the version it had when it was read. Saved with that version, it is refused if somebody
 * else saved it in between.
 *
 * @param value what was read, or what is to be saved in its place
 * @param version the version it had when it was read; starts at 1
 * @param <T> what it is
 */
public record Versioned<T>(T value, long version) {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Versioned {
        Objects.requireNonNull(value, "value");
        if (version < 1) {
            throw new IllegalArgumentException("Versions start at 1, not at " + version);
        }
    }

    /**
     * Returns a changed value to be saved in place of what was read.
     *
     * @param changed the changed value
     * @return the changed value, with the version of the one that was read
     */
    public Versioned<T> with(T changed) {
        return new Versioned<>(changed, version);
    }
}

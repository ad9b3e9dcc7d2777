package nl.factuurwerk.rule;

import java.util.Objects;

/**
 * Where in the input a finding points: the path that the caller wrote, and the business term of EN 16931 it stands for.
 *
 * @param path the way to the value, in the words of the API: {@code lines[1].quantity}; empty for the whole input
 * @param term the id of the business term or group: {@code BT-129}; empty where the standard has none
 */
public record Location(String path, String term) {

    /** Checks presence. */
    public Location {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(term, "term");
    }

    /**
     * Points at a value that EN 16931 has a business term for.
     *
     * @param path the way to the value
     * @param term the id of the business term or group
     * @return the location
     */
    public static Location of(String path, String term) {
        return new Location(path, term);
    }

    /**
     * Points at a value that EN 16931 has no business term for.
     *
     * @param path the way to the value
     * @return the location
     */
    public static Location of(String path) {
        return new Location(path, "");
    }

    /**
     * Points at the whole input.
     *
     * @return the location without a path
     */
    public static Location whole() {
        return new Location("", "");
    }

    /**
     * Returns this location as seen from one level up.
     *
     * @param parent the path of the part it lies in, for instance {@code lines[1]}
     * @return the location with the longer path
     */
    public Location within(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        String joined = path.isEmpty() || path.startsWith("[") ? parent + path : parent + "." + path;
        return new Location(joined, term);
    }

    /** Writes term and path as far as they exist: {@code BT-129 lines[1].quantity}. */
    @Override
    public String toString() {
        return term.isEmpty() || path.isEmpty() ? term + path : term + " " + path;
    }
}

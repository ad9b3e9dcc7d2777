package nl.factuurwerk.purchase;

import java.util.Objects;

/**
 * A part of a received file that says something for which EN 16931 has no term, or whose value could not be read: an
 * extension for instance. It lies in the file and nowhere else.
 *
 * @param path where it stands, as a path of names from the root of the document: {@code /Invoice/UBLExtensions}
 * @param line the line it begins on, from 1
 * @param column the column it begins at, from 1
 */
public record UnreadPart(String path, int line, int column) {

    /**
     * Checks presence and place.
     *
     * @throws IllegalArgumentException if the path is blank, or line or column is below 1
     */
    public UnreadPart {
        Objects.requireNonNull(path, "path");
        if (path.isBlank() || line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "Not a place in a file: '" + path + "', line " + line + ", column " + column);
        }
    }

    /** Names the place: {@code /Invoice/UBLExtensions (line 3, column 5)}. */
    @Override
    public String toString() {
        return path + " (line " + line + ", column " + column + ")";
    }
}

package nl.factuurwerk.render;

import java.util.Objects;

/**
 * A label and what stands behind it: {@code Due date}, {@code 21 December 2026}.
 *
 * @param label the name of the value, in the document's language
 * @param value the value, formatted in the document's language
 */
public record Field(String label, String value) {

    /** Checks presence. */
    public Field {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }
}

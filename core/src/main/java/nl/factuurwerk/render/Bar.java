package nl.factuurwerk.render;

import java.util.Objects;

/**
 * One bar of a chart. The amount is written beside it: the length only shows what the figures say.
 *
 * @param label what it stands for
 * @param value the amount, formatted
 * @param note what stands behind the amount, such as its part of the whole; empty for nothing
 * @param length how long it is, in thousandths of the longest that there is room for: 0 to 1000
 * @param strong whether it is what the reader is to look at, such as what is overdue
 */
public record Bar(String label, String value, String note, int length, boolean strong) {

    /** How long the longest bar is. */
    public static final int LONGEST = 1000;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is below 0 or above 1000
     */
    public Bar {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(note, "note");
        if (length < 0 || length > LONGEST) {
            throw new IllegalArgumentException("A bar is 0 to " + LONGEST + " long, not " + length);
        }
    }
}

package nl.factuurwerk.quote;

import nl.factuurwerk.identity.Id;

/**
 * What a line of a quote is called by, and the line of the order that it becomes. Unlike a line number it stays the same
 * when lines are added, dropped or moved.
 *
 * @param value 1 to 64 characters out of letters, digits and {@code . _ : -}, for instance {@code ontwerp}
 */
public record LineKey(String value) implements Comparable<LineKey> {

    /**
     * Checks the shape of the text: that of an {@link Id}.
     *
     * @throws IllegalArgumentException if it is empty, longer than 64 characters, or has another character
     */
    public LineKey {
        value = Id.of(value).value();
    }

    /**
     * Makes a key.
     *
     * @param value 1 to 64 characters out of letters, digits and {@code . _ : -}
     * @return the key
     * @throws IllegalArgumentException if the text does not have that shape
     */
    public static LineKey of(String value) {
        return new LineKey(value);
    }

    @Override
    public int compareTo(LineKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package nl.factuurwerk.numbering;

import java.util.Objects;

/**
 * The number that identifies a document (BT-1): sequential, unique, given at issue and never reused (art. 35a(1)(b) Wet
 * OB).
 *
 * @param value 1 to 50 printable characters
 */
public record DocumentNumber(String value) implements Comparable<DocumentNumber> {

    private static final int LONGEST = 50;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is blank, longer than 50 characters, or has a control character
     */
    public DocumentNumber {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a document number: '" + value + "' (1 to 50 printable characters)");
        }
    }

    @Override
    public int compareTo(DocumentNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

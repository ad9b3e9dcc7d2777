package nl.factuurwerk.numbering;

import java.util.Objects;
import nl.factuurwerk.text.PlainText;

/**
 * The number that identifies a document (BT-1): sequential, unique, given at issue and never reused (art. 35a(1)(b) Wet
 * OB).
 *
 * @param value 1 to 50 printable characters, each of which is seen
 */
public record DocumentNumber(String value) implements Comparable<DocumentNumber> {

    private static final int LONGEST = 50;

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if it is blank, longer than 50 characters, or has a character that cannot be printed
     *     or is not seen, such as half of a surrogate pair or a control of the direction of writing: two numbers that
     *     differ would look the same
     */
    public DocumentNumber {
        Objects.requireNonNull(value, "value");
        if (PlainText.isBlank(value)
                || value.length() > LONGEST
                || !PlainText.isPrintable(value)
                || value.codePoints().anyMatch(PlainText::isFormat)) {
            throw new IllegalArgumentException(
                    "Not a document number: '" + PlainText.quote(value) + "' (1 to 50 printable characters)");
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

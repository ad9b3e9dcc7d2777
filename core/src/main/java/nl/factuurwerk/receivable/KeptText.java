package nl.factuurwerk.receivable;

import java.util.OptionalInt;
import nl.factuurwerk.text.PlainText;

/** The words that are kept with an entry: printable, of a bounded length, empty where nobody says anything. */
final class KeptText {

    /** The most characters of a text. */
    static final int LONGEST = 1000;

    private KeptText() {}

    /**
     * Drops blanks around a text.
     *
     * @throws IllegalArgumentException if it is too long or cannot be printed
     */
    static String require(String text) {
        String kept = PlainText.isBlank(text) ? "" : PlainText.strip(text);
        if (PlainText.length(kept) > LONGEST) {
            throw new IllegalArgumentException(
                    "A text of " + PlainText.length(kept) + " characters is longer than " + LONGEST);
        }
        OptionalInt fault = PlainText.faultInLines(kept);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    "Cannot be printed: " + PlainText.name(kept.codePointAt(fault.getAsInt())));
        }
        return kept;
    }
}

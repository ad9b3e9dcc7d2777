package nl.factuurwerk.dunning;

import java.util.OptionalInt;
import nl.factuurwerk.text.PlainText;

/** The words that are kept with an entry: printable, of a bounded length. */
final class Words {

    private static final int LONGEST = 1000;

    private Words() {}

    static String required(String text) {
        String kept = optional(text);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("An entry of this kind needs words");
        }
        return kept;
    }

    static String optional(String text) {
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

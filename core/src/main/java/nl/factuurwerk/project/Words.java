package nl.factuurwerk.project;

import java.util.OptionalInt;
import nl.factuurwerk.text.PlainText;

/** Names and remarks that go on paper. */
final class Words {

    static final int LONGEST = 1000;

    private Words() {}

    static String required(String what, String text) {
        String kept = optional(what, text);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is blank");
        }
        return kept;
    }

    static String optional(String what, String text) {
        String kept = PlainText.isBlank(text) ? "" : PlainText.strip(text);
        if (PlainText.length(kept) > LONGEST) {
            throw new IllegalArgumentException(
                    "The " + what + " has " + PlainText.length(kept) + " characters, more than " + LONGEST);
        }
        OptionalInt fault = PlainText.faultInLines(kept);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    "The " + what + " cannot be printed: " + PlainText.name(kept.codePointAt(fault.getAsInt())));
        }
        return kept;
    }
}

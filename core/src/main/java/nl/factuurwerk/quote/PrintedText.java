package nl.factuurwerk.quote;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.PlainText;

/** Texts that will be printed, or are kept as evidence: bounded, and with nothing in them that cannot be seen. */
final class PrintedText {

    private static final int LONGEST = 1000;

    private PrintedText() {}

    /** Returns a text that has something in it to see, without blanks around it. */
    static String required(String what, String text) {
        String kept = optional(what, text);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("Not without words: " + what);
        }
        return kept;
    }

    /** Returns a text without blanks around it; empty where there is nothing in it to see. */
    static String optional(String what, String text) {
        String kept = PlainText.isBlank(text) ? "" : PlainText.strip(text);
        if (PlainText.length(kept) > LONGEST) {
            throw new IllegalArgumentException(
                    what + " is longer than " + LONGEST + " characters: " + PlainText.length(kept));
        }
        OptionalInt fault = PlainText.faultInLines(kept);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    what + " cannot be printed: " + PlainText.name(kept.codePointAt(fault.getAsInt())));
        }
        return kept;
    }

    /** Finds what keeps a text of at most so many characters from being printed. */
    static void check(String path, String text, int most, Consumer<Finding> findings) {
        if (PlainText.length(text) > most) {
            findings.accept(QuoteRules.LENGTH.at(Location.of(path), Map.of("max", most)));
        }
        OptionalInt fault = PlainText.faultInLines(text);
        if (fault.isPresent()) {
            findings.accept(QuoteRules.TEXT.at(
                    Location.of(path), Map.of("character", PlainText.name(text.codePointAt(fault.getAsInt())))));
        }
    }
}

package nl.factuurwerk.invoice;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.text.PlainText;

/** Holds the texts of drafts against what can be printed, digested and exchanged. */
final class StatedText {

    private StatedText() {}

    /** Checks a text of one line. */
    static void checkLine(Location where, String text, Consumer<Finding> findings) {
        report(where, text, PlainText.fault(text), findings);
    }

    /** Checks a text of any number of lines. */
    static void checkLines(Location where, String text, Consumer<Finding> findings) {
        report(where, text, PlainText.faultInLines(text), findings);
    }

    /** Checks the length of a text that no constraint is on. */
    static void checkLength(Location where, String text, int max, Consumer<Finding> findings) {
        if (PlainText.length(text) > max) {
            findings.accept(DraftRules.LENGTH.at(where, Map.of("max", max)));
        }
    }

    private static void report(Location where, String text, OptionalInt fault, Consumer<Finding> findings) {
        fault.ifPresent(at ->
                findings.accept(DraftRules.TEXT.at(where, Map.of("character", PlainText.name(text.codePointAt(at))))));
    }
}

package nl.factuurwerk.dispatch;

import java.util.OptionalInt;
import nl.factuurwerk.text.PlainText;

/** The words that are kept with a dispatch: printable, of a bounded length, empty where nobody says anything. */
final class KeptText {

    /** The most characters of a text. */
    static final int LONGEST = 1000;

    private KeptText() {}

    /**
     * Drops blanks around a text that is known to be right.
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

    /** Makes what a stranger said fit to be kept: a result must not be lost because of its words. */
    static String of(String foreign) {
        StringBuilder fit = new StringBuilder();
        foreign.codePoints()
                .forEach(c -> fit.appendCodePoint(isLineBreak(c) ? ' ' : PlainText.isPrintable(c) ? c : '?'));
        return require(PlainText.cut(fit.toString(), LONGEST));
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}

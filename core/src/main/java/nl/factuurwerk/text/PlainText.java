package nl.factuurwerk.text;

import java.util.Locale;
import java.util.OptionalInt;

/** What may stand in a text that will be printed, sent and stored: looked at code point by code point. */
public final class PlainText {

    private static final int LONGEST_QUOTE = 40;

    private PlainText() {}

    /**
     * Tells whether a character can be printed and sent: neither a control character, nor a line or paragraph separator,
     * nor half of a surrogate pair, nor one of the code points that are no characters.
     *
     * @param codePoint the character
     * @return whether it can
     */
    public static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (codePoint & 0xFFFE) != 0xFFFE;
    }

    /**
     * Finds the first character of one line of text that cannot be printed.
     *
     * @param text the text
     * @return the index in the text, or empty if it is a printable line
     */
    public static OptionalInt fault(String text) {
        return fault(text, false);
    }

    /**
     * Finds the first character of a text of several lines that cannot be printed.
     *
     * @param text the text, with line feeds between its lines
     * @return the index in the text, or empty if all its lines are printable
     */
    public static OptionalInt faultInLines(String text) {
        return fault(text, true);
    }

    private static OptionalInt fault(String text, boolean lines) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isPrintable(c) && !(lines && c == '\n')) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(c);
        }
        return OptionalInt.empty();
    }

    /**
     * Names a character for a finding.
     *
     * @param codePoint the character
     * @return for instance {@code U+0007}
     */
    public static String name(int codePoint) {
        return "U+" + String.format(Locale.ROOT, "%04X", codePoint);
    }

    /**
     * Makes foreign text fit to be quoted in a finding: nothing invisible, and not long.
     *
     * @param text any text
     * @return at most 40 characters of it, with dots behind where some were left out
     */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(LONGEST_QUOTE + 3);
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> quoted.appendCodePoint(isPrintable(c) ? c : '?'));
        return text.length() > quoted.length() ? quoted.append("...").toString() : quoted.toString();
    }
}

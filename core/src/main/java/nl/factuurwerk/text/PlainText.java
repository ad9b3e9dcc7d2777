package nl.factuurwerk.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * What may stand in a text that will be printed, sent and stored, looked at code point by code point and whatever the
 * locale. The one answer to these questions for every part of the library.
 */
public final class PlainText {

    private static final int LONGEST_QUOTE = 40;
    private static final int GROUP = 4;
    private static final String SEPARATORS = " .,-/()\t\u00A0\u2007\u2009\u202F";

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
                && (codePoint & 0xFFFE) != 0xFFFE
                && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
    }

    /**
     * Tells whether a text is one line that can be printed and sent.
     *
     * @param text the text
     * @return whether each of its characters {@linkplain #isPrintable(int) can}
     */
    public static boolean isPrintable(String text) {
        return fault(text).isEmpty();
    }

    /**
     * Tells whether a character takes no room and only steers how others are shown, such as a joiner, a mark without
     * width, or a control of the direction of writing. People's names may need some of them; an identifier that has one
     * looks like another identifier.
     *
     * @param codePoint the character
     * @return whether it is such a format character
     */
    public static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
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
     * Tells whether there is nothing to see in a text: blanks of any kind, and characters without width.
     *
     * @param text the text
     * @return whether it is empty to the eye
     */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isSpace(c) || isFormat(c));
    }

    /**
     * Drops blanks of any kind at both ends, the unbreakable ones too.
     *
     * @param text the text
     * @return the text between them
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
     * Makes foreign text fit to be quoted in a finding: nothing invisible, nothing that turns the direction of writing,
     * and not long.
     *
     * @param text any text
     * @return at most 40 characters of it, with dots behind where some were left out
     */
    public static String quote(String text) {
        String start = cut(text, LONGEST_QUOTE);
        StringBuilder quoted = new StringBuilder(LONGEST_QUOTE + 3);
        start.codePoints().forEach(c -> quoted.appendCodePoint(isPrintable(c) && !isFormat(c) ? c : '?'));
        return start.length() < text.length() ? quoted.append("...").toString() : quoted.toString();
    }

    /**
     * Counts characters as a reader does, a surrogate pair as one.
     *
     * @param text the text
     * @return how many
     */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Cuts a text off behind so many characters, never through a surrogate pair.
     *
     * @param text the text
     * @param most how many characters to keep, zero or more
     * @return the text, or its start
     */
    public static String cut(String text, int most) {
        int end = 0;
        for (int kept = 0; kept < most && end < text.length(); kept++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    /**
     * Reads an identifier as people write it: drops blanks and punctuation, and makes the letters a to z capitals.
     *
     * @param text for instance {@code nl91 abna 0417.1643.00}
     * @return for instance {@code NL91ABNA0417164300}
     */
    public static String compact(String text) {
        return capitals(text, c -> SEPARATORS.indexOf(c) >= 0);
    }

    /**
     * Reads an identifier in which punctuation is a mistake: drops blanks of any kind, and makes the letters a to z
     * capitals.
     *
     * @param text for instance {@code rf18 5390 0754 7034}
     * @return for instance {@code RF18539007547034}
     */
    public static String unspaced(String text) {
        return capitals(text, PlainText::isSpace);
    }

    private static String capitals(String text, IntPredicate dropped) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), 64));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!dropped.test(c)) {
                kept.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return kept.toString();
    }

    /**
     * Writes an identifier in groups of four, as people read it.
     *
     * @param identifier capitals and digits
     * @return the groups with blanks between them
     */
    public static String grouped(String identifier) {
        StringBuilder groups = new StringBuilder(identifier.length() + identifier.length() / GROUP);
        for (int i = 0; i < identifier.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                groups.append(' ');
            }
            groups.append(identifier.charAt(i));
        }
        return groups.toString();
    }

    /**
     * Tells whether a character is one of the digits 0 to 9; those of other scripts are not.
     *
     * @param c the character
     * @return whether it is
     */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Tells whether a text has only the digits 0 to 9.
     *
     * @param text the text
     * @return whether it has; true of an empty text
     */
    public static boolean isDigits(String text) {
        return text.chars().allMatch(PlainText::isDigit);
    }

    /**
     * Tells whether a character is one of the capitals A to Z.
     *
     * @param c the character
     * @return whether it is
     */
    public static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Tells whether a character is one of the capitals A to Z or of the digits 0 to 9.
     *
     * @param c the character
     * @return whether it is
     */
    public static boolean isCapitalOrDigit(int c) {
        return isCapital(c) || isDigit(c);
    }
}

package nl.factuurwerk.payment;

/** Text of one line, and the identifiers in it, looked at character by character and whatever the locale. */
final class OneLine {

    private static final int LONGEST_QUOTE = 40;
    private static final int GROUP = 4;

    private OneLine() {}

    /** Returns a text that is neither blank nor broken over lines, as it is. */
    static String require(String what, String text) {
        if (text.isBlank() || !isPrintable(text)) {
            throw new IllegalArgumentException(what + " must be one line of printable text, not '" + quote(text) + "'");
        }
        return text;
    }

    /** Tells whether a text has no line break, no other control character and no half of a surrogate pair. */
    static boolean isPrintable(String text) {
        return text.codePoints().allMatch(OneLine::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** Counts characters as a reader does, a surrogate pair as one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Cuts a text off behind so many characters, never through a surrogate pair. */
    static String cut(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Makes foreign text fit to be quoted: nothing invisible, and not long. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(LONGEST_QUOTE + 3);
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> quoted.appendCodePoint(isPrintable(c) ? c : '?'));
        return text.length() > quoted.length() ? quoted.append("...").toString() : quoted.toString();
    }

    /** Drops the blanks of an identifier and makes the letters a to z capitals. */
    static String compact(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), 64));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\u00A0') {
                kept.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return kept.toString();
    }

    /** Writes an identifier in groups of four. */
    static String grouped(String text) {
        StringBuilder groups = new StringBuilder(text.length() + text.length() / GROUP);
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                groups.append(' ');
            }
            groups.append(text.charAt(i));
        }
        return groups.toString();
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isCapitalOrDigit(int c) {
        return isDigit(c) || isCapital(c);
    }
}

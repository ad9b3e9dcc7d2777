package nl.factuurwerk.audit;

import nl.factuurwerk.text.PlainText;

/** The kinds of things that acts and chains are about: open, and only held to a shape. */
final class Kind {

    private static final int LONGEST = 32;

    private Kind() {}

    /** Returns a kind that has the shape of one. */
    static String require(String kind) {
        if (!isKind(kind)) {
            throw new IllegalArgumentException("Not a kind: '" + PlainText.quote(kind) + "' (1 to " + LONGEST
                    + " characters out of a-z, 0-9 and -, a letter first)");
        }
        return kind;
    }

    private static boolean isKind(String kind) {
        return !kind.isEmpty()
                && kind.length() <= LONGEST
                && isLetter(kind.charAt(0))
                && kind.chars().allMatch(c -> isLetter(c) || PlainText.isDigit(c) || c == '-');
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    /** Returns where the kind ends in a text of the form {@code kind:id}. */
    static int end(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "No kind before a colon in '" + PlainText.quote(text) + "' (for instance invoice:2026-0042)");
        }
        return colon;
    }
}

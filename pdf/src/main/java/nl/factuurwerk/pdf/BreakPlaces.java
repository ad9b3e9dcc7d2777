package nl.factuurwerk.pdf;

/**
 * Finds where a line may be broken. The JDK's own iterator breaks "B.V." and dates, which nobody wants on an invoice.
 */
final class BreakPlaces {

    private BreakPlaces() {}

    /** Returns the first place behind a start at which a line may be broken, or the end of the text. */
    static int next(String text, int start) {
        int place = start;
        while (place < text.length()) {
            place += Character.charCount(text.codePointAt(place));
            if (place >= text.length() || isPlace(text, place)) {
                return place;
            }
        }
        return text.length();
    }

    private static boolean isPlace(String text, int place) {
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        if (after == ' ') {
            return false;
        }
        return switch (before) {
            case ' ', '/', Wording.SOFT_HYPHEN, Wording.ZERO_WIDTH_SPACE -> true;
            case '-', '\u2013', '\u2014' -> place > 1 && Character.isLetter(after) && isWordBefore(text, place);
            default -> after == '@' || Character.isIdeographic(before) || Character.isIdeographic(after);
        };
    }

    /** Tells whether a hyphen ends a part of a word, rather than standing on its own before one. */
    private static boolean isWordBefore(String text, int afterHyphen) {
        return Character.isLetterOrDigit(text.codePointBefore(afterHyphen - 1));
    }
}

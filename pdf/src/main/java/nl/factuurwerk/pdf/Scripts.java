package nl.factuurwerk.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Knows which writing needs more than glyphs in a row: letters that join, move or run from right to left. */
final class Scripts {

    private static final Set<UnicodeScript> JOINED_OR_MOVED = Set.of(
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.TIBETAN);

    private Scripts() {}

    static boolean isSimple(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && !JOINED_OR_MOVED.contains(UnicodeScript.of(codePoint));
    }
}

package nl.factuurwerk.pdf;

import java.text.Normalizer;

/** A text as it is drawn: letters composed with their accents, tabs as spaces. */
final class Wording {

    /** Says where a word may be broken; seen only where it is. */
    static final char SOFT_HYPHEN = '\u00AD';

    /** Says where a line may be broken; never seen. */
    static final char ZERO_WIDTH_SPACE = '\u200B';

    private Wording() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\t', ' ');
    }

    /** Tells whether a character only says where a line may break. */
    static boolean isInvisible(int codePoint) {
        return codePoint == SOFT_HYPHEN || codePoint == ZERO_WIDTH_SPACE;
    }

    /** Tells whether a character ends a line. */
    static boolean isLineBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }
}

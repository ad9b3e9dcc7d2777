package nl.factuurwerk.party;

import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;

/**
 * Text of one line that can be printed, stored and sent as XML. Blanks around it are dropped; what cannot be kept is a
 * finding, never left out in silence.
 */
final class PlainText {

    private PlainText() {}

    static Parsed<String> parse(String text) {
        String stripped = strip(text);
        return fault(stripped).<Parsed<String>>map(Parsed::invalid).orElseGet(() -> Parsed.valid(stripped));
    }

    static String require(String text) {
        String stripped = strip(text);
        IdentifierText.demand(fault(stripped));
        return stripped;
    }

    /** As {@link #require}, with a blank text as good as none. */
    static Optional<String> require(Optional<String> text) {
        return text.map(PlainText::require).filter(kept -> !isBlank(kept));
    }

    /** Whether there is nothing to see: blanks of any kind, and characters without width. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Drops blanks of any kind at both ends, the unbreakable ones too. */
    static String strip(String text) {
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

    private static Optional<Finding> fault(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isPrintable(c)) {
                return Optional.of(PartyRules.CHARACTERS.at(
                        Location.whole(), Map.of("character", name(c), "position", text.codePointCount(0, i) + 1)));
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    /** Neither a control character, nor half of a surrogate pair, nor one of the code points that are no characters. */
    static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (codePoint & 0xFFFE) != 0xFFFE;
    }

    private static String name(int codePoint) {
        String hex = Integer.toHexString(codePoint);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + IdentifierText.compact(hex);
    }
}

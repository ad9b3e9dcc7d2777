package nl.factuurwerk.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;

/** An identifier as people write it, with blanks, dots and small letters, and as it is kept: capitals and digits. */
final class IdentifierText {

    private static final String SEPARATORS = " .,-/()\t\u00A0\u2007\u2009\u202F";
    private static final int QUOTED = 40;

    private IdentifierText() {}

    /** Drops blanks and punctuation, and makes the letters a to z capitals, whatever the locale. */
    static String compact(String text) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), 64));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SEPARATORS.indexOf(c) < 0) {
                kept.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            }
        }
        return kept.toString();
    }

    static <T> Parsed<T> parse(String text, Function<String, Optional<Finding>> check, Function<String, T> make) {
        String value = compact(text);
        return check.apply(value).<Parsed<T>>map(Parsed::invalid).orElseGet(() -> Parsed.valid(make.apply(value)));
    }

    /** Throws what {@link #parse} would have reported. */
    static void demand(Optional<Finding> fault) {
        fault.ifPresent(finding -> {
            throw new IllegalArgumentException(finding.id() + ": " + finding);
        });
    }

    static Optional<Finding> finding(RuleDescription rule, String value) {
        return Optional.of(rule.at(Location.whole(), Map.of("value", quote(value))));
    }

    static Optional<Finding> finding(RuleDescription rule, String value, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("value", quote(value));
        return Optional.of(rule.at(Location.whole(), values));
    }

    /** Makes a text fit to be quoted in one line: nothing invisible, and not long. */
    static String quote(String value) {
        StringBuilder quoted = new StringBuilder(QUOTED + 1);
        value.codePoints().limit(QUOTED).forEach(c -> quoted.appendCodePoint(PlainText.isPrintable(c) ? c : '?'));
        return value.codePointCount(0, value.length()) > QUOTED
                ? quoted.append('…').toString()
                : quoted.toString();
    }

    static boolean isDigits(String value) {
        return value.chars().allMatch(IdentifierText::isDigit);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isCapitalOrDigit(int c) {
        return isCapital(c) || isDigit(c);
    }
}

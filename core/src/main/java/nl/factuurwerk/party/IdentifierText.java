package nl.factuurwerk.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.PlainText;

/** An identifier as people write it, with blanks, dots and small letters, read or refused with a finding. */
final class IdentifierText {

    private IdentifierText() {}

    static <T> Parsed<T> parse(String text, Function<String, Optional<Finding>> check, Function<String, T> make) {
        String value = PlainText.compact(text);
        return check.apply(value).<Parsed<T>>map(Parsed::invalid).orElseGet(() -> Parsed.valid(make.apply(value)));
    }

    /** Throws what {@link #parse} would have reported. */
    static void demand(Optional<Finding> fault) {
        fault.ifPresent(finding -> {
            throw new IllegalArgumentException(finding.id() + ": " + finding);
        });
    }

    static Optional<Finding> finding(RuleDescription rule, String value) {
        return Optional.of(rule.at(Location.whole(), Map.of("value", PlainText.quote(value))));
    }

    static Optional<Finding> finding(RuleDescription rule, String value, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("value", PlainText.quote(value));
        return Optional.of(rule.at(Location.whole(), values));
    }
}

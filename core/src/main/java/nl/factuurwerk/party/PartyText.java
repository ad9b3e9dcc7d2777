package nl.factuurwerk.party;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * Text of one line about a party that can be printed, stored and sent as XML. Blanks around it are dropped; what cannot be
 * kept is a finding, never left out in silence.
 */
final class PartyText {

    private PartyText() {}

    static Parsed<String> parse(String text) {
        String stripped = PlainText.strip(text);
        return fault(stripped).<Parsed<String>>map(Parsed::invalid).orElseGet(() -> Parsed.valid(stripped));
    }

    static String require(String text) {
        String stripped = PlainText.strip(text);
        IdentifierText.demand(fault(stripped));
        return stripped;
    }

    /** As {@link #require}, with a blank text as good as none. */
    static Optional<String> require(Optional<String> text) {
        return text.map(PartyText::require).filter(kept -> !PlainText.isBlank(kept));
    }

    private static Optional<Finding> fault(String text) {
        OptionalInt fault = PlainText.fault(text);
        return fault.isEmpty()
                ? Optional.empty()
                : Optional.of(PartyRules.CHARACTERS.at(
                        Location.whole(),
                        Map.of(
                                "character",
                                PlainText.name(text.codePointAt(fault.getAsInt())),
                                "position",
                                text.codePointCount(0, fault.getAsInt()) + 1)));
    }
}

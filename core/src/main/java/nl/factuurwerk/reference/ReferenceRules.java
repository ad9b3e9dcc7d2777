package nl.factuurwerk.reference;

import java.util.HashMap;
import java.util.Map;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with comma-separated text and with a country code. */
final class ReferenceRules {

    private static final TextBundle TEXTS = TextBundle.beside(ReferenceRules.class, "reference");

    static final RuleDescription COUNTRY = rule("FW-COUNTRY");
    static final RuleDescription HEADER_NONE = rule("FW-CSV-HEADER-NONE");
    static final RuleDescription HEADER_BLANK = rule("FW-CSV-HEADER-BLANK");
    static final RuleDescription HEADER_TWICE = rule("FW-CSV-HEADER-TWICE");
    static final RuleDescription HEADER_LACKS = rule("FW-CSV-HEADER-LACKS");
    static final RuleDescription FIELDS = rule("FW-CSV-FIELDS");
    static final RuleDescription QUOTE_OPEN = rule("FW-CSV-QUOTE-OPEN");
    static final RuleDescription QUOTE_STRAY = rule("FW-CSV-QUOTE-STRAY");

    private ReferenceRules() {}

    /** Finds fault with the row that starts on a line. */
    static Finding at(RuleDescription rule, int line, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("line", line);
        return rule.at(Location.of("[" + line + "]"), all);
    }

    private static RuleDescription rule(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}

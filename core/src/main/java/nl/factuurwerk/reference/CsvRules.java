package nl.factuurwerk.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;

/** What can be wrong with comma-separated text. */
final class CsvRules {

    static final RuleDescription HEADER_NONE = rule("CSV-HEADER-NONE");
    static final RuleDescription HEADER_BLANK = rule("CSV-HEADER-BLANK");
    static final RuleDescription HEADER_TWICE = rule("CSV-HEADER-TWICE");
    static final RuleDescription HEADER_LACKS = rule("CSV-HEADER-LACKS");
    static final RuleDescription FIELDS = rule("CSV-FIELDS");
    static final RuleDescription QUOTE_OPEN = rule("CSV-QUOTE-OPEN");
    static final RuleDescription QUOTE_STRAY = rule("CSV-QUOTE-STRAY");

    static final List<RuleDescription> ALL =
            List.of(HEADER_NONE, HEADER_BLANK, HEADER_TWICE, HEADER_LACKS, FIELDS, QUOTE_OPEN, QUOTE_STRAY);

    private CsvRules() {}

    /** Finds fault with the row that starts on a line. */
    static Finding at(RuleDescription rule, int line, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("line", line);
        return rule.at(Location.of("[" + line + "]"), all);
    }

    private static RuleDescription rule(String id) {
        return RuleDescription.of(id, Severity.ERROR, ReferenceRules.TEXTS);
    }
}

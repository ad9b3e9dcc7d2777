package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;

/**
 * What is found while a document is read, each finding at its path and with line and column among its values. Bounded, so
 * that a hostile document cannot make a report larger than itself.
 */
final class Findings {

    private static final int MOST = 100;

    private final List<Finding> found = new ArrayList<>();
    private int errors;
    private int leftOut;

    void add(RuleDescription rule, Place place) {
        add(rule, place, Map.of());
    }

    void add(RuleDescription rule, Place place, Map<String, ?> values) {
        if (rule.severity() == Severity.ERROR) {
            errors++;
        }
        if (found.size() >= MOST) {
            leftOut++;
            return;
        }
        Map<String, Object> all = new HashMap<>(values);
        all.put("line", place.line());
        all.put("column", place.column());
        found.add(rule.at(Location.of(place.pointer()), all));
    }

    /** Takes over what the domain found in a value. */
    void add(Report report, JsonValue value) {
        for (Finding finding : report.findings()) {
            add(finding.rule(), value.at(finding.where().path()), finding.values());
        }
    }

    /** Returns how many errors were found so far: whoever sees the number grow has read nothing usable. */
    int errors() {
        return errors;
    }

    Report report() {
        List<Finding> all = new ArrayList<>(found);
        if (leftOut > 0) {
            all.add(JsonRules.MORE.at(Location.whole(), Map.of("count", leftOut, "limit", MOST)));
        }
        return new Report(all);
    }
}

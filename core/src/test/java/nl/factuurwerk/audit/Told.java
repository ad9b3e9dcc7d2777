package nl.factuurwerk.audit;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;

/** Says in a few characters what a report found and where, for a test to compare. */
final class Told {

    private Told() {}

    static List<String> by(Report report) {
        return report.findings().stream()
                .map(finding -> finding.id() + " " + place(finding))
                .toList();
    }

    private static String place(Finding finding) {
        Map<String, Object> values = finding.values();
        if (finding.id().value().startsWith("AUDIT-DOCUMENT")) {
            return finding.where().path();
        }
        if (values.containsKey("place")) {
            return values.get("sequence") + "@" + values.get("place");
        }
        if (values.containsKey("first")) {
            return values.get("first") + "-" + values.get("last");
        }
        return values.getOrDefault("sequence", values.get("last")).toString();
    }
}

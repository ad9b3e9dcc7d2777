package nl.factuurwerk.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.PlainText;

/** The names of the columns, and where each stands. */
final class CsvHeader {

    private final List<String> columns;
    private final Map<String, Integer> indexes;

    private CsvHeader(List<String> columns, Map<String, Integer> indexes) {
        this.columns = List.copyOf(columns);
        this.indexes = Map.copyOf(indexes);
    }

    /** Takes the first row as header: each name is there, and there once, and no required one is missing. */
    static Parsed<CsvHeader> of(List<String> names, List<String> required) {
        Map<String, Integer> indexes = new HashMap<>();
        Report report = Report.collect(findings -> {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                if (name.isEmpty()) {
                    findings.accept(ReferenceRules.at(ReferenceRules.HEADER_BLANK, 1, Map.of("field", i + 1)));
                } else if (indexes.putIfAbsent(name, i) != null) {
                    findings.accept(
                            ReferenceRules.at(ReferenceRules.HEADER_TWICE, 1, Map.of("column", PlainText.quote(name))));
                }
            }
            for (String name : required) {
                if (!indexes.containsKey(name)) {
                    findings.accept(ReferenceRules.at(ReferenceRules.HEADER_LACKS, 1, Map.of("column", name)));
                }
            }
        });
        return report.hasErrors() ? Parsed.invalid(report) : Parsed.valid(new CsvHeader(names, indexes));
    }

    List<String> columns() {
        return columns;
    }

    boolean has(String column) {
        return indexes.containsKey(column);
    }

    int indexOf(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("No column '" + column + "' among " + columns);
        }
        return index;
    }
}

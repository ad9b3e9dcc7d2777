package nl.factuurwerk.ubl;

import java.util.HashMap;
import java.util.Map;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1
 */
record Position(int line, int column) {

    /** Says what is wrong there. */
    Finding found(RuleDescription rule, String path, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("line", line);
        all.put("column", column);
        return rule.at(Location.of(path), all);
    }

    /** Makes the refusal of the whole file for what is wrong there. */
    FileRefused refused(RuleDescription rule, Map<String, ?> values) {
        return new FileRefused(found(rule, "", values));
    }
}

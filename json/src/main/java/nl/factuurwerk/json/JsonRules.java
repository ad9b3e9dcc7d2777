package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** The rules that JSON documents are held against, beside those of the domain: what a host prints in its catalogue. */
public final class JsonRules {

    static final TextBundle TEXTS = TextBundle.beside(JsonRules.class, "findings");

    static final RuleDescription ENCODING = error("FW-JSON-ENCODING");
    static final RuleDescription SIZE = error("FW-JSON-SIZE");
    static final RuleDescription LIMIT = error("FW-JSON-LIMIT");
    static final RuleDescription SYNTAX = error("FW-JSON-SYNTAX");
    static final RuleDescription TRAILING = error("FW-JSON-TRAILING");
    static final RuleDescription DUPLICATE = error("FW-JSON-DUPLICATE");
    static final RuleDescription SURROGATE = error("FW-JSON-SURROGATE");
    static final RuleDescription FORMAT = error("FW-JSON-FORMAT");
    static final RuleDescription VERSION = error("FW-JSON-VERSION");
    static final RuleDescription TYPE = error("FW-JSON-TYPE");
    static final RuleDescription UNKNOWN = error("FW-JSON-UNKNOWN");
    static final RuleDescription MISSING = error("FW-JSON-MISSING");
    static final RuleDescription CHOICE = error("FW-JSON-CHOICE");
    static final RuleDescription EITHER = error("FW-JSON-EITHER");
    static final RuleDescription TOGETHER = error("FW-JSON-TOGETHER");
    static final RuleDescription INTEGER = error("FW-JSON-INTEGER");
    static final RuleDescription DATE = error("FW-JSON-DATE");
    static final RuleDescription MOMENT = error("FW-JSON-MOMENT");
    static final RuleDescription DURATION = error("FW-JSON-DURATION");
    static final RuleDescription ZONE = error("FW-JSON-ZONE");
    static final RuleDescription VALUE = error("FW-JSON-VALUE");
    static final RuleDescription AMOUNT = error("FW-JSON-AMOUNT");
    static final RuleDescription GROUPS = error("FW-JSON-GROUPS");
    static final RuleDescription MORE = RuleDescription.of("FW-JSON-MORE", Severity.NOTICE, TEXTS);

    private static final List<RuleDescription> ALL = List.of(
            ENCODING, SIZE, LIMIT, SYNTAX, TRAILING, DUPLICATE, SURROGATE, FORMAT, VERSION, TYPE, UNKNOWN, MISSING,
            CHOICE, EITHER, TOGETHER, INTEGER, DATE, MOMENT, DURATION, ZONE, VALUE, AMOUNT, GROUPS, MORE);

    private JsonRules() {}

    /**
     * Returns every rule of this package.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleDescription> descriptions() {
        return ALL;
    }

    private static RuleDescription error(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}

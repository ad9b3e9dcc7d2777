package nl.factuurwerk.quote;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a quote, or with an answer to it. */
public final class QuoteRules {

    private static final TextBundle TEXTS = TextBundle.beside(QuoteRules.class, "findings");

    static final RuleDescription KEY = rule("KEY");
    static final RuleDescription TEXT = rule("TEXT");
    static final RuleDescription LENGTH = rule("LENGTH");
    static final RuleDescription VALIDITY = rule("VALIDITY");
    static final RuleDescription PAST = rule("PAST");
    static final RuleDescription FOLLOW_UP = rule("FOLLOW-UP");
    static final RuleDescription QUANTITY = rule("QUANTITY");
    static final RuleDescription VERSION = rule("VERSION");
    static final RuleDescription SUPERSEDED = rule("SUPERSEDED");
    static final RuleDescription CLOSED = rule("CLOSED");
    static final RuleDescription EARLY = rule("EARLY");
    static final RuleDescription EXPIRED = rule("EXPIRED");
    static final RuleDescription OPTION = rule("OPTION");
    static final RuleDescription NOTHING = rule("NOTHING");

    private QuoteRules() {}

    /**
     * Returns everything that quotes and answers to them are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(
                KEY,
                TEXT,
                LENGTH,
                VALIDITY,
                PAST,
                FOLLOW_UP,
                QUANTITY,
                VERSION,
                SUPERSEDED,
                CLOSED,
                EARLY,
                EXPIRED,
                OPTION,
                NOTHING);
    }

    private static RuleDescription rule(String name) {
        return RuleDescription.of("FW-QUOTE-" + name, Severity.ERROR, TEXTS);
    }
}

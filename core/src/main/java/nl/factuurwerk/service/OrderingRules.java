package nl.factuurwerk.service;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What is asked of quotes and orders that are to be found, or billed together. */
final class OrderingRules {

    private static final TextBundle TEXTS = TextBundle.beside(OrderingRules.class, "findings");

    static final RuleDescription UNKNOWN = RuleDescription.of("ORDER-UNKNOWN", Severity.ERROR, TEXTS);
    static final RuleDescription QUOTE_UNKNOWN = RuleDescription.of("QUOTE-UNKNOWN", Severity.ERROR, TEXTS);
    static final RuleDescription NOT_ACCEPTED = RuleDescription.of("ORDER-NOT-ACCEPTED", Severity.ERROR, TEXTS);
    static final RuleDescription TOGETHER = RuleDescription.of("ORDER-TOGETHER", Severity.ERROR, TEXTS);

    static final RuleDescription TIED = RuleDescription.of("ORDER-TIED", Severity.ERROR, TEXTS);

    private OrderingRules() {}

    static List<RuleDescription> descriptions() {
        return List.of(UNKNOWN, QUOTE_UNKNOWN, NOT_ACCEPTED, TOGETHER, TIED);
    }
}

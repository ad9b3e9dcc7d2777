package nl.factuurwerk.invoice;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a fact about an invoice. */
public final class FactRules {

    private static final TextBundle TEXTS = TextBundle.beside(FactRules.class, "findings");

    static final RuleDescription INVOICE = RuleDescription.of("FACT-INVOICE", Severity.ERROR, TEXTS);
    static final RuleDescription EARLY = RuleDescription.of("FACT-EARLY", Severity.ERROR, TEXTS);
    static final RuleDescription FUTURE = RuleDescription.of("FACT-FUTURE", Severity.ERROR, TEXTS);

    private FactRules() {}

    /**
     * Returns everything that facts are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(INVOICE, EARLY, FUTURE);
    }
}

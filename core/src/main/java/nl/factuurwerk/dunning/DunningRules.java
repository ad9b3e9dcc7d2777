package nl.factuurwerk.dunning;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with the file of a debtor. */
public final class DunningRules {

    private static final TextBundle TEXTS = TextBundle.beside(DunningRules.class, "findings");

    static final RuleDescription TERMS = RuleDescription.of("DUN-TERMS", Severity.WARNING, TEXTS);
    static final RuleDescription RECEIPT = RuleDescription.of("DUN-RECEIPT", Severity.WARNING, TEXTS);

    private DunningRules() {}

    /**
     * Returns every rule that files are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(TERMS, RECEIPT);
    }
}

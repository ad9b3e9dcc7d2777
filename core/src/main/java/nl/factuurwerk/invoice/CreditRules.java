package nl.factuurwerk.invoice;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a credit, held against what is left of its invoice. */
public final class CreditRules {

    private static final TextBundle TEXTS = TextBundle.beside(CreditRules.class, "findings");

    /** A document that changes another one refers to it and is an invoice itself. */
    private static final LawReference CHANGES = LawReference.of("Wet OB", "34f");

    static final RuleDescription REASON = RuleDescription.of("CREDIT-REASON", Severity.ERROR, CHANGES, TEXTS);
    static final RuleDescription DATE = RuleDescription.of("CREDIT-DATE", Severity.ERROR, CHANGES, TEXTS);
    static final RuleDescription NOTHING = RuleDescription.of("CREDIT-NOTHING", Severity.ERROR, TEXTS);
    static final RuleDescription LINE = RuleDescription.of("CREDIT-LINE", Severity.ERROR, TEXTS);
    static final RuleDescription CHARGE = RuleDescription.of("CREDIT-CHARGE", Severity.ERROR, TEXTS);
    static final RuleDescription TWICE = RuleDescription.of("CREDIT-TWICE", Severity.ERROR, TEXTS);
    static final RuleDescription UNIT = RuleDescription.of("CREDIT-UNIT", Severity.ERROR, TEXTS);
    static final RuleDescription EXCEEDS = RuleDescription.of("CREDIT-EXCEEDS", Severity.ERROR, CHANGES, TEXTS);
    static final RuleDescription DEDUCTION = RuleDescription.of("CREDIT-DEDUCTION", Severity.ERROR, CHANGES, TEXTS);
    static final RuleDescription NEGATIVE = RuleDescription.of("CREDIT-NEGATIVE", Severity.ERROR, CHANGES, TEXTS);

    private CreditRules() {}

    /**
     * Returns everything that credits are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(REASON, DATE, NOTHING, LINE, CHARGE, TWICE, UNIT, EXCEEDS, DEDUCTION, NEGATIVE);
    }
}

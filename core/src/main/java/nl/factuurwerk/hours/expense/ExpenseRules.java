package nl.factuurwerk.hours.expense;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** Why an expense cannot be charged as it is meant to. */
public final class ExpenseRules {

    private static final TextBundle TEXTS = TextBundle.beside(ExpenseRules.class, "findings");
    private static final LawReference DISBURSED = LawReference.of("Directive 2006/112/EC", "79", "", "c");

    static final RuleDescription PRICE = RuleDescription.of("EXPENSE-PRICE", Severity.ERROR, TEXTS);
    static final RuleDescription NAME = RuleDescription.of("EXPENSE-NAME", Severity.ERROR, DISBURSED, TEXTS);
    static final RuleDescription MARKUP = RuleDescription.of("EXPENSE-MARKUP", Severity.ERROR, DISBURSED, TEXTS);
    static final RuleDescription DEDUCTED = RuleDescription.of("EXPENSE-DEDUCTED", Severity.ERROR, DISBURSED, TEXTS);
    static final RuleDescription RECEIPT = RuleDescription.of("EXPENSE-RECEIPT", Severity.ERROR, DISBURSED, TEXTS);

    private ExpenseRules() {}

    /**
     * Returns every rule that expenses are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(PRICE, NAME, MARKUP, DEDUCTED, RECEIPT);
    }
}

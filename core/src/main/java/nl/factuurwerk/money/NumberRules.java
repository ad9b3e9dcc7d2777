package nl.factuurwerk.money;

import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a number that came as text. */
final class NumberRules {

    private static final TextBundle TEXTS = TextBundle.beside(NumberRules.class, "numbers");

    static final RuleDescription DECIMAL = RuleDescription.of("FW-DECIMAL", Severity.ERROR, TEXTS);
    static final RuleDescription UNIT = RuleDescription.of("FW-UNIT", Severity.ERROR, TEXTS);
    static final RuleDescription CURRENCY = RuleDescription.of("FW-CURRENCY", Severity.ERROR, TEXTS);
    static final RuleDescription AMOUNT_DECIMALS = RuleDescription.of("FW-AMOUNT-DECIMALS", Severity.ERROR, TEXTS);
    static final RuleDescription AMOUNT_TOO_LARGE = RuleDescription.of("FW-AMOUNT-TOO-LARGE", Severity.ERROR, TEXTS);
    static final RuleDescription NEGATIVE_PRICE = RuleDescription.of("FW-NEGATIVE-PRICE", Severity.ERROR, TEXTS);

    private NumberRules() {}
}

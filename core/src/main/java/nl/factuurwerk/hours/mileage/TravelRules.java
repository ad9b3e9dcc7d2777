package nl.factuurwerk.hours.mileage;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with travel that is to be paid for, or billed. */
public final class TravelRules {

    private static final TextBundle TEXTS = TextBundle.beside(TravelRules.class, "findings");
    private static final LawReference LAW = LawReference.of("Wet LB 1964", "31a", "2");

    static final RuleDescription TWICE = RuleDescription.of("TRAVEL-TWICE", Severity.WARNING, TEXTS);
    static final RuleDescription FIXED = RuleDescription.of("TRAVEL-FIXED", Severity.ERROR, LAW, TEXTS);
    static final RuleDescription HOME = RuleDescription.of("TRAVEL-HOME", Severity.ERROR, LAW, TEXTS);
    static final RuleDescription RATE = RuleDescription.of("TRAVEL-RATE", Severity.ERROR, TEXTS);

    private TravelRules() {}

    /**
     * Returns every rule that travel is held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(TWICE, FIXED, HOME, RATE);
    }
}

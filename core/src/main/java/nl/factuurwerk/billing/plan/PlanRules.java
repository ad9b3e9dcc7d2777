package nl.factuurwerk.billing.plan;

import java.util.List;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a plan as somebody writes it down. */
public final class PlanRules {

    private static final TextBundle TEXTS = TextBundle.beside(PlanRules.class, "findings");

    static final RuleDescription NAME = rule("PLAN-NAME");
    static final RuleDescription LANGUAGE = rule("PLAN-LANGUAGE");
    static final RuleDescription CURRENCY = rule("PLAN-CURRENCY");
    static final RuleDescription PRICE_TWICE = rule("PLAN-PRICE-TWICE");
    static final RuleDescription END = rule("PLAN-END");
    static final RuleDescription PARTS = rule("PLAN-PARTS");
    static final RuleDescription PART_TWICE = rule("PLAN-PART-TWICE");
    static final RuleDescription PART_SHARE = rule("PLAN-PART-SHARE");
    static final RuleDescription PERIOD_TWICE = rule("PLAN-PERIOD-TWICE");

    private PlanRules() {}

    /**
     * Returns everything that plans are held against when they are built.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(NAME, LANGUAGE, CURRENCY, PRICE_TWICE, END, PARTS, PART_TWICE, PART_SHARE, PERIOD_TWICE);
    }

    /** Refuses what should have been asked before. */
    static void require(Report report) {
        if (report.hasErrors()) {
            throw new IllegalArgumentException(report.toString());
        }
    }

    private static RuleDescription rule(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}

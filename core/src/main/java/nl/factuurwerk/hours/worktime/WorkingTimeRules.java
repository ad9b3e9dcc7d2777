package nl.factuurwerk.hours.worktime;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with working time. Warnings: who was at work has to be paid, and often billed, all the same. */
public final class WorkingTimeRules {

    private static final TextBundle TEXTS = TextBundle.beside(WorkingTimeRules.class, "findings");

    static final RuleDescription OVERLAP = RuleDescription.of("WORKTIME-OVERLAP", Severity.WARNING, TEXTS);
    static final RuleDescription SHIFT = rule("WORKTIME-SHIFT", "5:7");
    static final RuleDescription NIGHT_SHIFT = rule("WORKTIME-NIGHT-SHIFT", "5:8");
    static final RuleDescription BREAK = rule("WORKTIME-BREAK", "5:4");
    static final RuleDescription WEEK = rule("WORKTIME-WEEK", "5:7");
    static final RuleDescription WEEKS = rule("WORKTIME-WEEKS", "5:7");
    static final RuleDescription NIGHT_WEEKS = rule("WORKTIME-NIGHT-WEEKS", "5:8");
    static final RuleDescription DAILY_REST = rule("WORKTIME-DAILY-REST", "5:3");
    static final RuleDescription WEEKLY_REST = rule("WORKTIME-WEEKLY-REST", "5:5");
    static final RuleDescription SUNDAYS = rule("WORKTIME-SUNDAYS", "5:6");

    private WorkingTimeRules() {}

    /**
     * Returns every rule that working time is held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(OVERLAP, SHIFT, NIGHT_SHIFT, BREAK, WEEK, WEEKS, NIGHT_WEEKS, DAILY_REST, WEEKLY_REST, SUNDAYS);
    }

    private static RuleDescription rule(String id, String article) {
        return RuleDescription.of(id, Severity.WARNING, LawReference.of("ATW", article), TEXTS);
    }
}

package nl.factuurwerk.leave;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can stand in the way of leave, and what an employer has to look at. */
public final class LeaveRules {

    private static final TextBundle TEXTS = TextBundle.beside(LeaveRules.class, "findings");
    private static final String BW = "BW";

    static final RuleDescription EMPLOYMENT = rule("LEAVE-EMPLOYMENT", Severity.ERROR);
    static final RuleDescription NO_WORK = rule("LEAVE-NO-WORK", Severity.ERROR);
    static final RuleDescription PART = rule("LEAVE-PART", Severity.ERROR);
    static final RuleDescription OVERLAP = rule("LEAVE-OVERLAP", Severity.ERROR);
    static final RuleDescription KIND = rule("LEAVE-KIND", Severity.ERROR);
    static final RuleDescription BALANCE = rule("LEAVE-BALANCE", Severity.ERROR);
    static final RuleDescription TEAM = rule("LEAVE-TEAM", Severity.WARNING);
    static final RuleDescription SILENCE = rule("LEAVE-SILENCE", Severity.WARNING, "7:638", "2");
    static final RuleDescription INFORM = rule("LEAVE-INFORM", Severity.WARNING, "7:640a", "");
    static final RuleDescription SALE = rule("LEAVE-SALE", Severity.ERROR, "7:640", "1");
    static final RuleDescription PAYOUT = rule("LEAVE-PAYOUT", Severity.ERROR, "7:641", "1");
    static final RuleDescription PAYOUT_HOURS = rule("LEAVE-PAYOUT-HOURS", Severity.ERROR, "7:641", "1");
    static final RuleDescription CONVERSION = rule("LEAVE-CONVERSION", Severity.ERROR, "7:640", "1");

    private LeaveRules() {}

    /**
     * Returns every rule that leave is held against.
     *
     * @return the descriptions, those of requests first
     */
    public static List<RuleDescription> descriptions() {
        return List.of(
                EMPLOYMENT,
                NO_WORK,
                PART,
                OVERLAP,
                KIND,
                BALANCE,
                TEAM,
                SILENCE,
                INFORM,
                SALE,
                PAYOUT,
                PAYOUT_HOURS,
                CONVERSION);
    }

    private static RuleDescription rule(String id, Severity severity) {
        return RuleDescription.of(id, severity, TEXTS);
    }

    private static RuleDescription rule(String id, Severity severity, String article, String paragraph) {
        return RuleDescription.of(id, severity, LawReference.of(BW, article, paragraph), TEXTS);
    }
}

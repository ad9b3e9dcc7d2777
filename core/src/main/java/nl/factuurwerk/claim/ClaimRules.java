package nl.factuurwerk.claim;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** The rules that claims and fourteen-day letters are held against: what a host prints in its catalogue. */
public final class ClaimRules {

    private static final TextBundle TEXTS = TextBundle.beside(ClaimRules.class, "findings");
    private static final String BW = "BW";
    private static final LawReference LETTER = LawReference.of(BW, "6:96", "6");

    static final RuleDescription AMOUNT = RuleDescription.of("CLAIM-AMOUNT", Severity.ERROR, TEXTS);
    static final RuleDescription CURRENCY = RuleDescription.of("CLAIM-CURRENCY", Severity.ERROR, TEXTS);
    static final RuleDescription DEBT_NONE = RuleDescription.of("CLAIM-DEBT-NONE", Severity.ERROR, TEXTS);
    static final RuleDescription DEBT_TWICE = RuleDescription.of("CLAIM-DEBT-TWICE", Severity.ERROR, TEXTS);
    static final RuleDescription DEBT_UNKNOWN = RuleDescription.of("CLAIM-DEBT-UNKNOWN", Severity.ERROR, TEXTS);
    static final RuleDescription INTEREST_EARLY =
            law("CLAIM-INTEREST-EARLY", Severity.ERROR, LawReference.of(BW, "6:119a", "1"));
    static final RuleDescription PENALTY_AND_INTEREST =
            law("CLAIM-PENALTY-AND-INTEREST", Severity.ERROR, LawReference.of(BW, "6:92", "2"));

    static final RuleDescription DEFAULT = law("LETTER-BEFORE-DEFAULT", Severity.ERROR, LETTER);
    static final RuleDescription PRINCIPAL_HIGH = law("LETTER-PRINCIPAL-HIGH", Severity.ERROR, LETTER);
    static final RuleDescription DELIVERY = law("LETTER-DELIVERY", Severity.ERROR, LETTER);
    static final RuleDescription UNPROVEN = law("LETTER-UNPROVEN", Severity.WARNING, LETTER);
    static final RuleDescription TERM_SHORT = law("LETTER-TERM-SHORT", Severity.ERROR, LETTER);
    static final RuleDescription TERM_UNCLEAR = law("LETTER-TERM-UNCLEAR", Severity.ERROR, LETTER);
    static final RuleDescription TERM_WEEKEND =
            law("LETTER-TERM-WEEKEND", Severity.WARNING, LawReference.of("Algemene termijnenwet", "1", "1"));
    static final RuleDescription CONSEQUENCES = law("LETTER-CONSEQUENCES", Severity.ERROR, LETTER);
    static final RuleDescription COSTS_MISSING = law("LETTER-COSTS-MISSING", Severity.ERROR, LETTER);
    static final RuleDescription COSTS_HIGH =
            law("LETTER-COSTS-HIGH", Severity.ERROR, LawReference.of("Besluit BIK", "2"));
    static final RuleDescription COSTS_LOW = law("LETTER-COSTS-LOW", Severity.WARNING, LETTER);
    static final RuleDescription VAT =
            law("LETTER-COSTS-VAT", Severity.ERROR, LawReference.of("Besluit BIK", "2", "3"));

    private static final List<RuleDescription> ALL = List.of(
            AMOUNT,
            CURRENCY,
            DEBT_NONE,
            DEBT_TWICE,
            DEBT_UNKNOWN,
            INTEREST_EARLY,
            PENALTY_AND_INTEREST,
            DEFAULT,
            PRINCIPAL_HIGH,
            DELIVERY,
            UNPROVEN,
            TERM_SHORT,
            TERM_UNCLEAR,
            TERM_WEEKEND,
            CONSEQUENCES,
            COSTS_MISSING,
            COSTS_HIGH,
            COSTS_LOW,
            VAT);

    private ClaimRules() {}

    /**
     * Returns every rule of this package.
     *
     * @return the descriptions, each id once
     */
    public static List<RuleDescription> descriptions() {
        return ALL;
    }

    private static RuleDescription law(String id, Severity severity, LawReference law) {
        return RuleDescription.of(id, severity, law, TEXTS);
    }
}

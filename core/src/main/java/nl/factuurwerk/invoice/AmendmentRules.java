package nl.factuurwerk.invoice;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** Why an issued invoice is not changed, by what was to be changed. */
public final class AmendmentRules {

    private static final TextBundle TEXTS = TextBundle.beside(AmendmentRules.class, "findings");

    /** A document that changes another one refers to it and is an invoice itself. */
    private static final LawReference CHANGES = LawReference.of("Wet OB", "34f");

    static final RuleDescription CREDITED = rule("AMEND-CREDITED", CHANGES);
    static final RuleDescription CUSTOMER = rule("AMEND-CUSTOMER", LawReference.of("Wet OB", "35a", "1", "e"));
    static final RuleDescription ISSUE_DATE = rule("AMEND-ISSUE-DATE", LawReference.of("Wet OB", "35a", "1", "a"));
    static final RuleDescription SUPPLY_DATE = rule("AMEND-SUPPLY-DATE", LawReference.of("Wet OB", "35a", "1", "g"));
    /** VAT that an invoice states is due, whether it should have been stated or not. */
    static final RuleDescription VAT = rule("AMEND-VAT", LawReference.of("Wet OB", "37"));

    static final RuleDescription CONTENTS = rule("AMEND-CONTENTS", LawReference.of("Wet OB", "35a", "1"));
    static final RuleDescription UNSENT = rule("AMEND-UNSENT", CHANGES);
    static final RuleDescription LOWERED = rule("AMEND-LOWERED", CHANGES);
    static final RuleDescription LOWERED_PAID = rule("AMEND-LOWERED-PAID", CHANGES);
    static final RuleDescription RAISED = rule("AMEND-RAISED", CHANGES);
    static final RuleDescription BESIDE = rule("AMEND-BESIDE", CHANGES);

    private AmendmentRules() {}

    /**
     * Returns everything that changes of issued invoices are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(
                CREDITED,
                CUSTOMER,
                ISSUE_DATE,
                SUPPLY_DATE,
                VAT,
                CONTENTS,
                UNSENT,
                LOWERED,
                LOWERED_PAID,
                RAISED,
                BESIDE);
    }

    private static RuleDescription rule(String id, LawReference law) {
        return RuleDescription.of(id, Severity.ERROR, law, TEXTS);
    }
}

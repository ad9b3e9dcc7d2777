package nl.factuurwerk.invoice;

import java.util.List;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a draft before law is asked: parts that are missing or do not fit each other. */
public final class DraftRules {

    private static final TextBundle TEXTS = TextBundle.beside(DraftRules.class, "findings");

    static final RuleDescription BUYER = contents("DRAFT-BUYER", "e");
    static final RuleDescription SUPPLIER =
            RuleDescription.of("DRAFT-SUPPLIER", Severity.ERROR, LawReference.of("Wet OB", "35", "2"), TEXTS);
    static final RuleDescription SELF_SUPPLIER =
            RuleDescription.of("DRAFT-SELF-SUPPLIER", Severity.ERROR, LawReference.of("Wet OB", "35", "2"), TEXTS);
    static final RuleDescription SELF_BUYER =
            RuleDescription.of("DRAFT-SELF-BUYER", Severity.ERROR, LawReference.of("Wet OB", "35", "2"), TEXTS);
    static final RuleDescription LINES = contents("DRAFT-LINES", "f");
    static final RuleDescription DESCRIPTION = contents("DRAFT-DESCRIPTION", "f");
    static final RuleDescription QUANTITY = contents("DRAFT-QUANTITY", "f");
    static final RuleDescription PRICE = contents("DRAFT-PRICE", "h");
    static final RuleDescription LENGTH = RuleDescription.of("DRAFT-LENGTH", Severity.ERROR, TEXTS);
    static final RuleDescription REASON =
            RuleDescription.of("DRAFT-REASON", Severity.ERROR, LawReference.standard("EN 16931"), TEXTS);
    static final RuleDescription DATE = RuleDescription.of("DRAFT-DATE", Severity.ERROR, TEXTS);
    static final RuleDescription DUE_DATE = RuleDescription.of("DRAFT-DUE-DATE", Severity.ERROR, TEXTS);
    static final RuleDescription CURRENCY = RuleDescription.of("DRAFT-CURRENCY", Severity.ERROR, TEXTS);
    static final RuleDescription NUMBER_CHECK =
            RuleDescription.of("DRAFT-NUMBER-CHECK", Severity.ERROR, LawReference.of("Wet OB", "35a", "1", "d"), TEXTS);
    static final RuleDescription TEXT = RuleDescription.of("DRAFT-TEXT", Severity.ERROR, TEXTS);
    static final RuleDescription SPREAD = RuleDescription.of("DRAFT-SPREAD", Severity.ERROR, TEXTS);
    static final RuleDescription SHARE_BASE = RuleDescription.of("DRAFT-SHARE-BASE", Severity.ERROR, TEXTS);
    static final RuleDescription RATE_CHANGE =
            RuleDescription.of("DRAFT-RATE-CHANGE", Severity.ERROR, LawReference.of("Wet OB", "13"), TEXTS);
    static final RuleDescription EURO_VAT =
            RuleDescription.of("DRAFT-EURO-VAT", Severity.ERROR, LawReference.of("Wet OB", "35a", "4"), TEXTS);
    static final RuleDescription ADVANCE =
            RuleDescription.of("DRAFT-ADVANCE", Severity.ERROR, LawReference.of("Wet OB", "13"), TEXTS);
    static final RuleDescription ORDER_ROUNDING = RuleDescription.of("DRAFT-ORDER-ROUNDING", Severity.ERROR, TEXTS);
    static final RuleDescription TOO_LARGE = RuleDescription.of("DRAFT-TOO-LARGE", Severity.ERROR, TEXTS);

    private DraftRules() {}

    /**
     * Returns everything that drafts are held against before law is asked.
     *
     * @return the descriptions, those that constraints cite among them
     */
    public static List<RuleDescription> descriptions() {
        return List.of(
                BUYER,
                SUPPLIER,
                SELF_SUPPLIER,
                SELF_BUYER,
                LINES,
                DESCRIPTION,
                QUANTITY,
                PRICE,
                LENGTH,
                REASON,
                DATE,
                DUE_DATE,
                CURRENCY,
                NUMBER_CHECK,
                TEXT,
                SPREAD,
                SHARE_BASE,
                RATE_CHANGE,
                EURO_VAT,
                ADVANCE,
                ORDER_ROUNDING,
                TOO_LARGE);
    }

    private static RuleDescription contents(String id, String point) {
        return RuleDescription.of(id, Severity.ERROR, LawReference.of("Wet OB", "35a", "1", point), TEXTS);
    }
}

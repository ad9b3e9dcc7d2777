package nl.factuurwerk.quote;

import java.util.List;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with an order, with what is billed of it, and with when that is billed. */
public final class OrderRules {

    private static final TextBundle TEXTS = TextBundle.beside(OrderRules.class, "findings");

    static final RuleDescription KEY = error("KEY");
    static final RuleDescription LINE = error("LINE");
    static final RuleDescription UNIT = error("UNIT");
    static final RuleDescription CURRENCY = error("CURRENCY");
    static final RuleDescription CHANGE_DATE = error("CHANGE-DATE");
    static final RuleDescription RETURNED = error("RETURNED");
    static final RuleDescription MILESTONE = error("MILESTONE");
    static final RuleDescription MILESTONE_CURRENCY = error("MILESTONE-CURRENCY");
    static final RuleDescription MILESTONE_ADVANCE = error("MILESTONE-ADVANCE");
    static final RuleDescription MILESTONE_BILLED = error("MILESTONE-BILLED");
    static final RuleDescription REACHED = error("REACHED");
    static final RuleDescription ADVANCE = error("ADVANCE");
    static final RuleDescription EXCEEDS = error("EXCEEDS");
    static final RuleDescription ADVANCED_ALONE = error("ADVANCED-ALONE");
    static final RuleDescription NOTHING = error("NOTHING");
    static final RuleDescription PRICING = error("PRICING");
    static final RuleDescription DEVIATING_PRICE = error("DEVIATING-PRICE");
    static final RuleDescription DEVIATING_QUANTITY = error("DEVIATING-QUANTITY");
    static final RuleDescription DEVIATING_LINE = error("DEVIATING-LINE");
    static final RuleDescription DEVIATING_TOTAL = error("DEVIATING-TOTAL");
    static final RuleDescription UNDELIVERED = warning("UNDELIVERED");
    static final RuleDescription UNREACHED = warning("UNREACHED");
    static final RuleDescription UNBILLED = warning("UNBILLED");
    static final RuleDescription ADVANCE_EARLY = warning("ADVANCE-EARLY");
    static final RuleDescription ADVANCE_LATE = warning("ADVANCE-LATE");

    private OrderRules() {}

    /**
     * Returns everything that orders, and invoices under them, are held against.
     *
     * @return the descriptions
     */
    public static List<RuleDescription> descriptions() {
        return List.of(
                KEY,
                LINE,
                UNIT,
                CURRENCY,
                CHANGE_DATE,
                RETURNED,
                MILESTONE,
                MILESTONE_CURRENCY,
                MILESTONE_ADVANCE,
                MILESTONE_BILLED,
                REACHED,
                ADVANCE,
                EXCEEDS,
                ADVANCED_ALONE,
                NOTHING,
                PRICING,
                DEVIATING_PRICE,
                DEVIATING_QUANTITY,
                DEVIATING_LINE,
                DEVIATING_TOTAL,
                UNDELIVERED,
                UNREACHED,
                UNBILLED,
                ADVANCE_EARLY,
                ADVANCE_LATE);
    }

    private static RuleDescription error(String name) {
        return RuleDescription.of("FW-ORDER-" + name, Severity.ERROR, TEXTS);
    }

    private static RuleDescription warning(String name) {
        return RuleDescription.of("FW-ORDER-" + name, Severity.WARNING, TEXTS);
    }
}

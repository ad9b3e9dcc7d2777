package nl.factuurwerk.hours;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;
import org.joda.money.CurrencyUnit;

/** What can be wrong with a trip or an expense that is changed, and with one that is to be billed. */
public final class OutlayRules {

    private static final TextBundle TEXTS = TextBundle.beside(OutlayRules.class, "findings");

    static final RuleDescription UNKNOWN = rule("OUTLAY-UNKNOWN");
    static final RuleDescription ENDED = rule("OUTLAY-ENDED");
    static final RuleDescription BILLED = rule("OUTLAY-BILLED");
    static final RuleDescription LOCKED = rule("OUTLAY-LOCKED");
    static final RuleDescription APPROVED = rule("OUTLAY-APPROVED");
    static final RuleDescription UNAPPROVED = rule("OUTLAY-UNAPPROVED");
    static final RuleDescription AGREEMENT = rule("OUTLAY-AGREEMENT");
    static final RuleDescription CURRENCY = rule("OUTLAY-CURRENCY");

    private OutlayRules() {}

    /**
     * Returns every rule that trips and expenses alike are held against.
     *
     * @return the descriptions, those of changing first
     */
    public static List<RuleDescription> descriptions() {
        return List.of(UNKNOWN, ENDED, BILLED, LOCKED, APPROVED, UNAPPROVED, AGREEMENT, CURRENCY);
    }

    /**
     * Says that there is no such trip or expense.
     *
     * @param outlay what it is called by
     * @return the finding, {@code OUTLAY-UNKNOWN}
     */
    public static Finding unknown(SourceReference outlay) {
        return UNKNOWN.at(where(outlay), Map.of("outlay", outlay.key()));
    }

    /**
     * Says that a trip or an expense does not count any more.
     *
     * @param outlay the trip or expense
     * @return the finding, {@code OUTLAY-ENDED}
     */
    public static Finding ended(Outlay<?> outlay) {
        return of(ENDED, outlay, Map.of());
    }

    /**
     * Says that a trip or an expense is billed, and does not change any more.
     *
     * @param outlay the trip or expense
     * @return the finding, {@code OUTLAY-BILLED}
     */
    public static Finding billed(Outlay<?> outlay) {
        return of(BILLED, outlay, Map.of());
    }

    /**
     * Says that a trip or an expense is not billed because nobody approved it.
     *
     * @param outlay the trip or expense
     * @return the finding, {@code OUTLAY-UNAPPROVED}
     */
    public static Finding unapproved(Outlay<?> outlay) {
        return of(UNAPPROVED, outlay, Map.of());
    }

    /**
     * Says that a trip or an expense cannot be billed because nothing is agreed with its customer.
     *
     * @param outlay the trip or expense
     * @return the finding, {@code OUTLAY-AGREEMENT}
     */
    public static Finding withoutAgreement(Outlay<?> outlay) {
        return of(AGREEMENT, outlay, Map.of());
    }

    /**
     * Says that a trip or an expense cannot be billed because its price is in another currency than the invoices.
     *
     * @param outlay the trip or expense
     * @param found the currency of its price
     * @param expected the currency of the invoices
     * @return the finding, {@code OUTLAY-CURRENCY}
     */
    public static Finding currency(Outlay<?> outlay, CurrencyUnit found, CurrencyUnit expected) {
        return of(CURRENCY, outlay, Map.of("found", found, "expected", expected));
    }

    /**
     * Says something of a trip or an expense.
     *
     * @param rule what is wrong
     * @param outlay the trip or expense
     * @param more what else the text says
     * @return the finding, with {@code outlay}, {@code employee}, {@code date}, {@code customer} and {@code project}
     */
    public static Finding of(RuleDescription rule, Outlay<?> outlay, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("outlay", outlay.source().key());
        values.put("employee", outlay.employee());
        values.put("date", outlay.date());
        values.put("customer", outlay.customer().map(Id::value).orElse("-"));
        values.put("project", outlay.project().orElse("-"));
        return rule.at(where(outlay.source()), values);
    }

    private static Location where(SourceReference outlay) {
        return Location.of("outlays[" + outlay + "]");
    }

    private static RuleDescription rule(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}

package nl.factuurwerk.vat;

import java.util.Map;
import nl.factuurwerk.reference.MemberStates;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;

/** What a supply bears under a special scheme that the seller chose for it. */
final class SchemeDecision {

    private final Decision decision;

    SchemeDecision(Decision decision) {
        this.decision = decision;
    }

    Parsed<Treatment> decide(SpecialScheme scheme) {
        return switch (scheme) {
            case USED_GOODS, WORKS_OF_ART, COLLECTORS_ITEMS -> margin(scheme);
            case TRAVEL_AGENTS -> onMargin(scheme, LawReference.of("Wet OB", "28zb", "1"));
            case INVESTMENT_GOLD -> {
                decision.because("class-exempt", LawReference.of("Wet OB", "28k", "", "a"));
                yield decision.untaxed(scheme.kind());
            }
            case NEW_MEANS_OF_TRANSPORT -> newTransport();
        };
    }

    /** Goods under the margin scheme are no acquisition elsewhere and no distance sale; only export is at 0 %. */
    private Parsed<Treatment> margin(SpecialScheme scheme) {
        return leavesUnion() && !decision.isSmallBusiness(decision.home())
                ? new GoodsDecision(decision).export()
                : onMargin(scheme, LawReference.of("Wet OB", "28b", "1"));
    }

    private Parsed<Treatment> onMargin(SpecialScheme scheme, LawReference law) {
        if (decision.isSmallBusiness(decision.home())) {
            return new HomeDecision(decision).decide(VatClass.STANDARD);
        }
        decision.because("margin", law);
        return decision.untaxed(scheme.kind());
    }

    private Parsed<Treatment> newTransport() {
        if (decision.destination().equals(decision.home())) {
            return new HomeDecision(decision).decide(VatClass.STANDARD);
        }
        GoodsDecision goods = new GoodsDecision(decision);
        if (leavesUnion()) {
            return goods.export();
        }
        decision.because(
                "new-transport",
                Map.of("country", decision.destination()),
                LawReference.of("Directive 2006/112/EC", "138", "2", "a"));
        return decision.isTaxedWhereItBuys() && goods.hasForeignNumber() && !decision.isNumberInvalid()
                ? goods.intraCommunity()
                : decision.untaxed(TreatmentKind.INTRA_COMMUNITY_NEW_TRANSPORT);
    }

    private boolean leavesUnion() {
        MemberStates states = decision.context().states();
        return !decision.destination().equals(decision.home())
                && !states.containsForGoods(decision.destination(), decision.day());
    }
}

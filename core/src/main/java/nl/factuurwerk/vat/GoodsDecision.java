package nl.factuurwerk.vat;

import java.util.Map;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;

/** What goods bear that stay, go to another member state, or leave the Union (art. 5, 5a and 9(2)(b) Wet OB). */
final class GoodsDecision {

    private final Decision decision;
    private final Country destination;

    GoodsDecision(Decision decision) {
        this.decision = decision;
        this.destination = decision.destination();
    }

    Parsed<Treatment> decide() {
        Country origin = decision.supply().origin().orElse(decision.home());
        if (!origin.equals(decision.home())) {
            return decision.missing(VatRules.ORIGIN_ABROAD, Map.of("country", origin));
        }
        if (destination.equals(decision.home())) {
            decision.because("place-home", LawReference.of("Wet OB", "5", "1"));
            return decision.atHome();
        }
        if (!decision.context().states().containsForGoods(destination, decision.day())) {
            return isExemptAtHome() ? decision.atHome() : export();
        }
        return decision.isTaxedWhereItBuys() ? toBusiness() : distanceSale();
    }

    /** Export of goods out of the Union, whoever buys. */
    Parsed<Treatment> export() {
        decision.because("goods-export", Map.of("country", destination), LawReference.of("Wet OB", "9", "2", "b"));
        return decision.untaxed(TreatmentKind.EXPORT);
    }

    private Parsed<Treatment> toBusiness() {
        // What a small business or an exempt one sells to another member state is no acquisition there (art. 1a(1)(a)).
        if (isExemptAtHome()) {
            return decision.atHome();
        }
        if (!hasForeignNumber()) {
            return decision.missing(
                    VatRules.BUYER_NUMBER_UNKNOWN,
                    Map.of("party", decision.buyer().name()));
        }
        if (decision.isNumberInvalid()) {
            decision.because(
                    "goods-union-unproven", Map.of("country", destination), LawReference.of("Wet OB", "9", "2", "b"));
            decision.becauseOfBuyer();
            return decision.atHome();
        }
        return intraCommunity();
    }

    Parsed<Treatment> intraCommunity() {
        decision.because("goods-union", Map.of("country", destination), LawReference.of("Wet OB", "9", "2", "b"));
        decision.becauseOfBuyer();
        return decision.untaxed(TreatmentKind.INTRA_COMMUNITY_GOODS);
    }

    boolean hasForeignNumber() {
        return decision.buyer()
                .vatNumber()
                .filter(number -> !number.country().equals(decision.home()))
                .isPresent();
    }

    private Parsed<Treatment> distanceSale() {
        return new DistanceDecision(decision).decide(destination, LawReference.of("Wet OB", "5a", "1"));
    }

    private boolean isExemptAtHome() {
        return decision.supply().vatClass() instanceof VatClass.Exempt || decision.isSmallBusiness(decision.home());
    }
}

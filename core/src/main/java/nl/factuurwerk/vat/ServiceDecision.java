package nl.factuurwerk.vat;

import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;

/** Where a service is taxed that is not bound to a place (art. 6, 6h and 6i Wet OB), and what it bears there. */
final class ServiceDecision {

    private final Decision decision;
    private final Country customerState;
    private final boolean inUnion;

    ServiceDecision(Decision decision) {
        this.decision = decision;
        this.customerState = decision.buyerCountry();
        this.inUnion = decision.context().states().contains(customerState, decision.day());
    }

    Parsed<Treatment> decide() {
        boolean business = decision.isTaxedWhereItBuys();
        if (customerState.equals(decision.home())) {
            decision.because("place-home", LawReference.of("Wet OB", "6", business ? "1" : "2"));
            return decision.atHome();
        }
        return business ? toBusiness() : toConsumer();
    }

    private Parsed<Treatment> toBusiness() {
        decision.because("place-buyer", Map.of("country", customerState), LawReference.of("Wet OB", "6", "1"));
        decision.becauseOfBuyer();
        if (!inUnion) {
            return decision.untaxed(TreatmentKind.SERVICE_OUTSIDE_UNION);
        }
        if (decision.isNumberInvalid()) {
            return decision.missing(
                    VatRules.BUYER_NUMBER_INVALID,
                    Map.of("party", decision.buyer().name()));
        }
        if (decision.supply().vatClass() instanceof VatClass.Exempt) {
            return decision.missing(VatRules.EXEMPT_ABROAD, Map.of("country", customerState));
        }
        if (decision.isSmallBusiness(customerState)) {
            decision.because(
                    "small-business-there",
                    Map.of("country", customerState),
                    LawReference.of("Directive 2006/112/EC", "284"));
            return decision.untaxed(TreatmentKind.SMALL_BUSINESS_ABROAD);
        }
        if (decision.isSmallBusiness(decision.home())) {
            decision.because("small-business-home-only", LawReference.of("Wet OB", "25"));
        }
        return decision.untaxed(TreatmentKind.INTRA_COMMUNITY_SERVICE);
    }

    private Parsed<Treatment> toConsumer() {
        Optional<ServiceKind> kind = decision.supply().kind();
        if (kind.filter(ServiceKind.DIGITAL::equals).isPresent()) {
            return inUnion
                    ? new DistanceDecision(decision).decide(customerState, LawReference.of("Wet OB", "6h", "1"))
                    : outsideUnion("place-buyer-digital", LawReference.of("Wet OB", "6h", "1"));
        }
        if (!inUnion && kind.isEmpty()) {
            return decision.missing(VatRules.SERVICE_KIND_UNKNOWN, Map.of("country", customerState));
        }
        if (!inUnion && kind.get() == ServiceKind.INTANGIBLE) {
            return outsideUnion("place-buyer-intangible", LawReference.of("Wet OB", "6i", "1"));
        }
        decision.because("place-seller", LawReference.of("Wet OB", "6", "2"));
        return decision.atHome();
    }

    private Parsed<Treatment> outsideUnion(String fact, LawReference law) {
        decision.because(fact, Map.of("country", customerState), law);
        return decision.untaxed(TreatmentKind.CONSUMER_SERVICE_OUTSIDE_UNION);
    }
}

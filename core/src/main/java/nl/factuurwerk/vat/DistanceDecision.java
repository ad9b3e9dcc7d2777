package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;

/** Distance sales of goods and digital services to consumers in other member states: taxed at home or there. */
final class DistanceDecision {

    /** One threshold for goods and digital services; before, each state and kind had its own. */
    private static final LocalDate ONE_THRESHOLD_SINCE = LocalDate.of(2021, 7, 1);

    private final Decision decision;

    DistanceDecision(Decision decision) {
        this.decision = decision;
    }

    Parsed<Treatment> decide(Country customerState, LawReference placeLaw) {
        LocalDate day = decision.taxPoint().day();
        if (day.isBefore(ONE_THRESHOLD_SINCE)) {
            return decision.missing(VatRules.DISTANCE_SALE_HISTORY, Map.of("date", day, "since", ONE_THRESHOLD_SINCE));
        }
        Optional<DistanceSales> position = decision.context().profile().distanceSales(day);
        if (position.isEmpty()) {
            return decision.missing(VatRules.DISTANCE_SALE, Map.of("country", customerState, "date", day));
        }
        if (position.get() == DistanceSales.BELOW_THRESHOLD) {
            decision.because("distance-below", LawReference.of("Directive 2006/112/EC", "59c"));
            return decision.atHome();
        }
        decision.because("distance-there", Map.of("country", customerState), placeLaw);
        return position.get() == DistanceSales.ONE_STOP_SHOP
                ? taxedThere(customerState, TreatmentKind.DISTANCE_SALE_ONE_STOP_SHOP, "declared-one-stop-shop")
                : taxedThere(customerState, TreatmentKind.DISTANCE_SALE_LOCAL, "declared-there");
    }

    private Parsed<Treatment> taxedThere(Country state, TreatmentKind kind, String declared) {
        if (decision.supply().vatClass() instanceof VatClass.Exempt) {
            return decision.missing(VatRules.EXEMPT_ABROAD, Map.of("country", state));
        }
        if (decision.isSmallBusiness(state)) {
            decision.because(
                    "small-business-there", Map.of("country", state), LawReference.of("Directive 2006/112/EC", "284"));
            return decision.untaxed(TreatmentKind.SMALL_BUSINESS_ABROAD);
        }
        Optional<RateClass> rateClass = decision.supply().classAbroad().or(this::standardAtHome);
        if (rateClass.isEmpty()) {
            return decision.missing(VatRules.RATE_ABROAD_UNKNOWN, Map.of("country", state));
        }
        VatRates.Key key = new VatRates.Key(state, rateClass.get());
        LocalDate day = decision.taxPoint().day();
        try {
            Percentage rate = decision.context().rates().at(state, rateClass.get(), day);
            decision.becauseOfPayment();
            decision.because(
                    "rate-there",
                    Map.of("rate", rate, "class", rateClass.get(), "country", state, "date", day),
                    LawReference.of("Directive 2006/112/EC", "96"));
            decision.because(declared, Map.of("country", state));
            return decision.taxed(kind, rate);
        } catch (OutsideTable e) {
            return decision.missing(VatRules.NO_RATE, Map.of("rate", key, "date", day));
        }
    }

    /** The general rate is the rate of what a state did not set apart; which supplies it did, each state decides anew. */
    private Optional<RateClass> standardAtHome() {
        return switch (decision.supply().vatClass()) {
            case VatClass.Rated(var rateClass) when rateClass.equals(RateClass.STANDARD) -> Optional.of(rateClass);
            case VatClass.ReverseCharged reverseCharged -> Optional.of(RateClass.STANDARD);
            default -> Optional.empty();
        };
    }
}

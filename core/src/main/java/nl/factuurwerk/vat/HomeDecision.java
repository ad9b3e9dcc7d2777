package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.Map;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Message;

/** What a supply bears whose place is the seller's own country. */
final class HomeDecision {

    private final Decision decision;

    HomeDecision(Decision decision) {
        this.decision = decision;
    }

    Parsed<Treatment> decide(VatClass vatClass) {
        if (vatClass instanceof VatClass.Exempt(var ground)) {
            return exempt(ground);
        }
        if (decision.isSmallBusiness(decision.home())) {
            decision.because("small-business", LawReference.of("Wet OB", "25"));
            return decision.untaxed(TreatmentKind.SMALL_BUSINESS);
        }
        return switch (vatClass) {
            case VatClass.ReverseCharged(var ground) -> reverseCharged(ground);
            case VatClass.Rated(var rateClass) -> rated(rateClass);
            default -> throw new IllegalArgumentException("No rate at home for " + vatClass);
        };
    }

    private Parsed<Treatment> exempt(Exemption ground) {
        boolean smallBusiness = ground.equals(Exemption.SMALL_BUSINESS);
        decision.because("class-exempt", LawReference.of("Wet OB", smallBusiness ? "25" : "11"));
        Message wording = ground.own()
                ? Decision.TEXTS.message("reason.own-words", Map.of("words", ground.code()))
                : Decision.TEXTS.message("exemption." + ground.code());
        return decision.untaxed(smallBusiness ? TreatmentKind.SMALL_BUSINESS : TreatmentKind.EXEMPT, wording);
    }

    private Parsed<Treatment> reverseCharged(ReverseChargeGround ground) {
        return switch (ReverseCharge.of(decision.supply(), ground)) {
            case ReverseCharge.Unknown() -> decision.missing(VatRules.WORTH_UNKNOWN, Map.of());
            case ReverseCharge.NotShifted(var fact, var law) -> {
                decision.because(fact, law);
                yield rated(RateClass.STANDARD);
            }
            case ReverseCharge.Shifted(var fact, var law) -> {
                decision.because("class-reverse", ground.law());
                fact.ifPresent(key -> decision.because(key, law));
                decision.becauseOfBuyer();
                yield decision.untaxed(TreatmentKind.DOMESTIC_REVERSE_CHARGE);
            }
        };
    }

    private Parsed<Treatment> rated(RateClass rateClass) {
        if (!decision.hasReasons()) {
            decision.because("place-home", LawReference.of("Wet OB", "1", "", "a"));
        }
        TaxPoint point = decision.taxPoint();
        try {
            Percentage rate = decision.context().rates().at(decision.home(), rateClass, point.day());
            TreatmentKind kind = kind(rateClass, rate, point.day());
            decision.becauseOfPayment();
            decision.because(
                    "rate",
                    Map.of("rate", rate, "class", rateClass, "date", point.day()),
                    LawReference.of("Wet OB", "9"));
            return decision.taxed(kind, rate);
        } catch (OutsideTable e) {
            return decision.missing(VatRules.NO_RATE, Map.of("rate", rateClass, "date", point.day()));
        }
    }

    /** Boxes 1a, 1b and 1e go by the rate that is the standard, the reduced or the zero rate of the day. */
    private TreatmentKind kind(RateClass rateClass, Percentage rate, LocalDate day) {
        VatRates rates = decision.context().rates();
        if (rate.isZero()) {
            return TreatmentKind.DOMESTIC_ZERO;
        }
        if (rateClass.equals(RateClass.STANDARD) || rate.equals(rates.at(decision.home(), RateClass.STANDARD, day))) {
            return TreatmentKind.DOMESTIC_STANDARD;
        }
        return rate.equals(rates.at(decision.home(), RateClass.REDUCED, day))
                ? TreatmentKind.DOMESTIC_REDUCED
                : TreatmentKind.DOMESTIC_OTHER;
    }
}

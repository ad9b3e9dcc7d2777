package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.reference.MemberStates;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/** One treatment in the making: the facts, and the reasons so far. Lives within one call. */
final class Decision {

    private static final TextBundle TEXTS = TextBundle.beside(Decision.class, "treatments");

    private static final String CODE_REVERSE_CHARGE = "VATEX-EU-AE";
    private static final String CODE_INTRA_COMMUNITY = "VATEX-EU-IC";
    private static final String CODE_EXPORT = "VATEX-EU-G";
    private static final String CODE_OUTSIDE_SCOPE = "VATEX-EU-O";

    private final Supply supply;
    private final Country home;
    private final VatRates rates;
    private final MemberStates states;
    private final LocalDate date;
    private final Party buyer;
    private final Country buyerCountry;
    private final List<Reason> reasons = new ArrayList<>();

    Decision(Supply supply, Country home, VatRates rates, MemberStates states) {
        this.supply = supply;
        this.home = home;
        this.rates = rates;
        this.states = states;
        this.date = supply.date().orElseThrow();
        this.buyer = supply.buyer().orElseThrow();
        this.buyerCountry =
                buyer.address().map(Address::country).or(supply::destination).orElseThrow();
    }

    Parsed<Treatment> decide() {
        return switch (supply.vatClass()) {
            case VatClass.OutsideScope() -> {
                because("class-outside", LawReference.of("Wet OB", "1"));
                yield untaxed(TreatmentKind.OUTSIDE_SCOPE, "wording.outside-scope", CODE_OUTSIDE_SCOPE);
            }
            case VatClass.Exempt(var ground) -> exempt(ground);
            case VatClass.ReverseCharged(var ground) -> reverseCharged(ground);
            case VatClass.Rated(var rateClass) -> rated(rateClass);
        };
    }

    private Parsed<Treatment> exempt(Exemption ground) {
        because("class-exempt", LawReference.of("Wet OB", ground.equals(Exemption.SMALL_BUSINESS) ? "25" : "11"));
        TreatmentKind kind =
                ground.equals(Exemption.SMALL_BUSINESS) ? TreatmentKind.SMALL_BUSINESS : TreatmentKind.EXEMPT;
        Message wording = ground.own()
                ? TEXTS.message("reason.own-words", Map.of("words", ground.code()))
                : TEXTS.message("exemption." + ground.code());
        return Parsed.valid(new Treatment(kind, Percentage.ZERO, Optional.of(wording), "", reasons));
    }

    private Parsed<Treatment> reverseCharged(ReverseChargeGround ground) {
        if (!buyerCountry.equals(home)) {
            return ground == ReverseChargeGround.SUBCONTRACTING
                    ? missing(VatRules.PROPERTY_UNKNOWN, Map.of())
                    : rated(RateClass.STANDARD);
        }
        if (!buyer.isBusiness()) {
            because("class-reverse-consumer", ground.law());
            return domestic(RateClass.STANDARD);
        }
        because("class-reverse", ground.law());
        becauseOfBuyer();
        return untaxed(TreatmentKind.DOMESTIC_REVERSE_CHARGE, "wording.reverse-charge", CODE_REVERSE_CHARGE);
    }

    private Parsed<Treatment> rated(RateClass rateClass) {
        if (rateClass.liesAtHome()) {
            because("place-property", LawReference.of("Wet OB", "6b"));
            return domestic(rateClass);
        }
        Country destination = supply.destination().orElse(buyerCountry);
        if (buyerCountry.equals(home) && destination.equals(home)) {
            because("place-home", LawReference.of("Wet OB", "1", "", "a"));
            return domestic(rateClass);
        }
        if (supply.nature().isEmpty()) {
            return missing(VatRules.NATURE_UNKNOWN, Map.of());
        }
        return supply.nature().orElseThrow() == SupplyNature.SERVICE
                ? service(rateClass)
                : goods(rateClass, destination);
    }

    private Parsed<Treatment> service(RateClass rateClass) {
        if (buyerCountry.equals(home)) {
            because("place-home", LawReference.of("Wet OB", "6", "1"));
            return domestic(rateClass);
        }
        if (!isTaxedWhereItBuys()) {
            because("place-seller", LawReference.of("Wet OB", "6", "2"));
            return domestic(rateClass);
        }
        because("place-buyer", Map.of("country", buyerCountry), LawReference.of("Wet OB", "6", "1"));
        becauseOfBuyer();
        return states.contains(buyerCountry, date)
                ? untaxed(TreatmentKind.INTRA_COMMUNITY_SERVICE, "wording.reverse-charge", CODE_REVERSE_CHARGE)
                : untaxed(TreatmentKind.SERVICE_OUTSIDE_UNION, "wording.outside-union", CODE_OUTSIDE_SCOPE);
    }

    private Parsed<Treatment> goods(RateClass rateClass, Country destination) {
        if (destination.equals(home)) {
            because("place-home", LawReference.of("Wet OB", "5", "1"));
            return domestic(rateClass);
        }
        if (!states.containsForGoods(destination, date)) {
            because("goods-export", Map.of("country", destination), LawReference.of("Wet OB", "9", "2", "b"));
            return untaxed(TreatmentKind.EXPORT, "wording.export", CODE_EXPORT);
        }
        if (!isTaxedWhereItBuys()) {
            return missing(VatRules.DISTANCE_SALE, Map.of("country", destination));
        }
        if (buyer.vatNumber().filter(number -> !number.country().equals(home)).isEmpty()) {
            return missing(VatRules.BUYER_NUMBER_UNKNOWN, Map.of("party", buyer.name()));
        }
        because("goods-union", Map.of("country", destination), LawReference.of("Wet OB", "9", "2", "b"));
        becauseOfBuyer();
        return untaxed(TreatmentKind.INTRA_COMMUNITY_GOODS, "wording.intra-community", CODE_INTRA_COMMUNITY);
    }

    /** A legal person with a VAT number counts as a taxable person here, even where it is none (art. 43 Directive). */
    private boolean isTaxedWhereItBuys() {
        return buyer.isBusiness() || buyer.vatNumber().isPresent();
    }

    private Parsed<Treatment> domestic(RateClass rateClass) {
        try {
            Percentage rate = rates.at(home, rateClass, date);
            TreatmentKind kind = domesticKind(rateClass, rate);
            because("rate", Map.of("rate", rate, "class", rateClass, "date", date), LawReference.of("Wet OB", "9"));
            return Parsed.valid(new Treatment(kind, rate, Optional.empty(), "", reasons));
        } catch (OutsideTable e) {
            return missing(VatRules.NO_RATE, Map.of("rate", rateClass, "date", date));
        }
    }

    /** Boxes 1a, 1b and 1e go by the rate that is the standard, the reduced or the zero rate of the day. */
    private TreatmentKind domesticKind(RateClass rateClass, Percentage rate) {
        if (rate.isZero()) {
            return TreatmentKind.DOMESTIC_ZERO;
        }
        if (rateClass.equals(RateClass.STANDARD) || rate.equals(rates.at(home, RateClass.STANDARD, date))) {
            return TreatmentKind.DOMESTIC_STANDARD;
        }
        return rate.equals(rates.at(home, RateClass.REDUCED, date))
                ? TreatmentKind.DOMESTIC_REDUCED
                : TreatmentKind.DOMESTIC_OTHER;
    }

    private Parsed<Treatment> untaxed(TreatmentKind kind, String wording, String exemptionCode) {
        return Parsed.valid(
                new Treatment(kind, Percentage.ZERO, Optional.of(TEXTS.message(wording)), exemptionCode, reasons));
    }

    private void becauseOfBuyer() {
        buyer.vatNumber()
                .map(VatNumber::value)
                .ifPresentOrElse(
                        number -> because("buyer-number", Map.of("number", number)),
                        () -> because("buyer-business", Map.of("party", buyer.name())));
    }

    private void because(String fact, LawReference law) {
        because(fact, Map.of(), law);
    }

    private void because(String fact, Map<String, ?> values, LawReference law) {
        reasons.add(new Reason(TEXTS.message("reason." + fact, values), Optional.of(law)));
    }

    private void because(String fact, Map<String, ?> values) {
        reasons.add(new Reason(TEXTS.message("reason." + fact, values), Optional.empty()));
    }

    private Parsed<Treatment> missing(RuleDescription rule, Map<String, Object> values) {
        return Parsed.invalid(VatEngine.about(supply, rule, values));
    }
}

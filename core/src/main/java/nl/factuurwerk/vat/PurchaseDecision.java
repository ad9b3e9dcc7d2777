package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;

/** What a business at home accounts for when it buys. Lives within one call. */
final class PurchaseDecision {

    private final Supply supply;
    private final VatContext context;
    private final LocalDate day;
    private final TaxPoint taxPoint;
    private final Country sellerCountry;
    private final List<Reason> reasons = new ArrayList<>();

    PurchaseDecision(Supply supply, VatContext context) {
        this.supply = supply;
        this.context = context;
        this.day = supply.date().orElseThrow();
        this.taxPoint = TaxPoint.of(supply);
        this.sellerCountry = supply.seller().flatMap(Party::country).orElse(context.home());
    }

    Parsed<PurchaseTreatment> decide() {
        if (!supply.buyer().map(Party::isBusiness).orElse(false)
                && supply.buyer().flatMap(Party::vatNumber).isEmpty()) {
            return missing(VatRules.BUYER_CONSUMER, Map.of());
        }
        return switch (supply.vatClass()) {
            case VatClass.Rated(var rateClass) -> byPlace(rateClass);
            case VatClass.ReverseCharged(var ground) ->
                sellerCountry.equals(context.home()) ? reverseCharged(ground) : byPlace(RateClass.STANDARD);
            case VatClass.Special(var scheme)
            when scheme == SpecialScheme.NEW_MEANS_OF_TRANSPORT -> byPlace(RateClass.STANDARD);
            case VatClass.Exempt exempt -> noDutchVat("purchase-untaxed", LawReference.of("Wet OB", "11"));
            case VatClass.Special special -> noDutchVat("purchase-scheme", LawReference.of("Wet OB", "28e"));
            case VatClass.OutsideScope outside -> noDutchVat("class-outside", LawReference.of("Wet OB", "1"));
        };
    }

    /** Private use of what belongs to the business: a supply to oneself, in the last return of the year. */
    Parsed<PurchaseTreatment> privateUse() {
        because("private-use", Map.of(), LawReference.of("Wet OB", "4", "2"));
        return supply.vatClass() instanceof VatClass.Rated(var rateClass)
                ? rated(TreatmentKind.PRIVATE_USE, rateClass)
                : noDutchVat("purchase-untaxed", LawReference.of("Wet OB", "11"));
    }

    private Parsed<PurchaseTreatment> reverseCharged(ReverseChargeGround ground) {
        return switch (ReverseCharge.of(supply, ground)) {
            case ReverseCharge.Unknown() -> missing(VatRules.WORTH_UNKNOWN, Map.of());
            case ReverseCharge.NotShifted(var fact, var law) -> {
                because(fact, Map.of(), law);
                yield rated(TreatmentKind.DOMESTIC_PURCHASE, RateClass.STANDARD);
            }
            case ReverseCharge.Shifted(var fact, var law) -> {
                because("class-reverse", Map.of(), ground.law());
                fact.ifPresent(key -> because(key, Map.of(), law));
                yield rated(TreatmentKind.PURCHASE_REVERSE_CHARGED, RateClass.STANDARD);
            }
        };
    }

    private Parsed<PurchaseTreatment> byPlace(RateClass rateClass) {
        Country performed = supply.performedIn().orElse(context.home());
        if (!performed.equals(context.home())) {
            because("purchase-abroad", Map.of("country", performed), LawReference.of("Wet OB", "6b"));
            return untaxed();
        }
        Country origin = supply.origin().orElse(sellerCountry);
        if (sellerCountry.equals(context.home()) && origin.equals(context.home())) {
            because("purchase-home", Map.of(), LawReference.of("Wet OB", "1", "", "a"));
            return rated(TreatmentKind.DOMESTIC_PURCHASE, rateClass);
        }
        if (supply.nature().isEmpty()) {
            return missing(VatRules.NATURE_UNKNOWN, Map.of());
        }
        return supply.nature().get() == SupplyNature.SERVICE ? service(rateClass) : goods(rateClass, origin);
    }

    private Parsed<PurchaseTreatment> service(RateClass rateClass) {
        because("purchase-service", Map.of("country", sellerCountry), LawReference.of("Wet OB", "12", "2"));
        return rated(
                context.states().contains(sellerCountry, day)
                        ? TreatmentKind.SERVICE_FROM_UNION
                        : TreatmentKind.PURCHASE_FROM_OUTSIDE_UNION,
                rateClass);
    }

    private Parsed<PurchaseTreatment> goods(RateClass rateClass, Country origin) {
        if (origin.equals(context.home())) {
            return missing(VatRules.ORIGIN_ABROAD, Map.of("country", sellerCountry));
        }
        if (!context.states().containsForGoods(origin, day)) {
            return imported(rateClass, origin);
        }
        Optional<Boolean> taxed = context.profile().acquisitionsTaxed(day);
        boolean ordinary = supply.buyer().map(Party::isBusiness).orElse(false)
                && !context.profile().isSmallBusiness(context.home(), day);
        if (taxed.isEmpty() && !ordinary) {
            return missing(VatRules.ACQUISITION_UNKNOWN, Map.of());
        }
        if (!taxed.orElse(true)) {
            because("acquisition-below", Map.of("country", origin), LawReference.of("Wet OB", "1a", "2"));
            return untaxed();
        }
        because("acquisition", Map.of("country", origin), LawReference.of("Wet OB", "17a"));
        return rated(TreatmentKind.ACQUISITION, rateClass);
    }

    private Parsed<PurchaseTreatment> imported(RateClass rateClass, Country origin) {
        boolean licensed = context.profile().hasImportLicence(day);
        because(
                licensed ? "import-licence" : "import-customs",
                Map.of("country", origin),
                licensed ? LawReference.of("Wet OB", "23", "1") : LawReference.of("Wet OB", "22"));
        return rated(licensed ? TreatmentKind.PURCHASE_FROM_OUTSIDE_UNION : TreatmentKind.IMPORT, rateClass);
    }

    private Parsed<PurchaseTreatment> rated(TreatmentKind kind, RateClass rateClass) {
        LocalDate rateDay = taxPoint.day();
        try {
            Percentage rate = context.rates().at(context.home(), rateClass, rateDay);
            taxPoint.reason().ifPresent(reasons::add);
            because("rate", Map.of("rate", rate, "class", rateClass, "date", rateDay), LawReference.of("Wet OB", "9"));
            boolean smallBusiness = context.profile().isSmallBusiness(context.home(), rateDay);
            if (smallBusiness && !kind.row().deductionBox().isEmpty()) {
                because("small-business-deducts-nothing", Map.of(), LawReference.of("Wet OB", "25"));
            }
            return Parsed.valid(new PurchaseTreatment(kind, rate, !smallBusiness, reasons));
        } catch (OutsideTable e) {
            return missing(VatRules.NO_RATE, Map.of("rate", rateClass, "date", rateDay));
        }
    }

    private Parsed<PurchaseTreatment> noDutchVat(String fact, LawReference law) {
        because(fact, Map.of(), law);
        return untaxed();
    }

    private Parsed<PurchaseTreatment> untaxed() {
        return Parsed.valid(new PurchaseTreatment(TreatmentKind.NO_DUTCH_VAT, Percentage.ZERO, false, reasons));
    }

    private void because(String fact, Map<String, ?> values, LawReference law) {
        reasons.add(new Reason(Decision.TEXTS.message("reason." + fact, values), Optional.of(law)));
    }

    private Parsed<PurchaseTreatment> missing(RuleDescription rule, Map<String, Object> values) {
        return Parsed.invalid(VatEngine.about(supply, rule, values));
    }
}

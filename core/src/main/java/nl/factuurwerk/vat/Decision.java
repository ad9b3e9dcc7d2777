package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/**
 * One treatment in the making: the facts, and the reasons so far. Lives within one call. Finds the place of supply first;
 * what follows from it is decided by the class for that kind of supply.
 */
final class Decision {

    static final TextBundle TEXTS = TextBundle.beside(Decision.class, "treatments");

    private final Supply supply;
    private final VatContext context;
    private final TaxPoint taxPoint;
    private final Party buyer;
    private final Country buyerCountry;
    private final List<Reason> reasons = new ArrayList<>();

    Decision(Supply supply, VatContext context) {
        this.supply = supply;
        this.context = context;
        this.taxPoint = TaxPoint.of(supply);
        this.buyer = supply.buyer().orElseThrow();
        this.buyerCountry = buyer.country().or(supply::destination).orElseThrow();
    }

    Parsed<Treatment> decide() {
        return switch (supply.vatClass()) {
            case VatClass.OutsideScope() -> {
                because("class-outside", LawReference.of("Wet OB", "1"));
                yield untaxed(TreatmentKind.OUTSIDE_SCOPE);
            }
            case VatClass.Special(var scheme) -> new SchemeDecision(this).decide(scheme);
            case VatClass.ReverseCharged(var ground)
            when ground == ReverseChargeGround.SUBCONTRACTING -> workOnProperty();
            default -> byPlace();
        };
    }

    /** Work on property is taxed where the property lies: at home, unless somebody abroad has it done. */
    private Parsed<Treatment> workOnProperty() {
        return supply.performedIn().isEmpty() && !buyerCountry.equals(home())
                ? missing(VatRules.PROPERTY_UNKNOWN, Map.of())
                : byPlace();
    }

    private Parsed<Treatment> byPlace() {
        if (supply.performedIn().isPresent()) {
            return boundTo(supply.performedIn().get());
        }
        if (supply.vatClass() instanceof VatClass.Rated(var rateClass) && rateClass.liesAtHome()) {
            because("place-property", LawReference.of("Wet OB", "6b"));
            return atHome();
        }
        if (buyerCountry.equals(home())
                && destination().equals(home())
                && supply.origin().isEmpty()) {
            return atHome();
        }
        if (supply.nature().isEmpty()) {
            return missing(VatRules.NATURE_UNKNOWN, Map.of());
        }
        return supply.nature().get() == SupplyNature.SERVICE
                ? new ServiceDecision(this).decide()
                : new GoodsDecision(this).decide();
    }

    /** Which of art. 6b to 6g binds the service to its place, the host knows. */
    private Parsed<Treatment> boundTo(Country place) {
        if (!place.equals(home())) {
            return missing(VatRules.TAXED_ABROAD, Map.of("country", place));
        }
        because("place-performed", Map.of("country", place));
        return atHome();
    }

    Parsed<Treatment> atHome() {
        return new HomeDecision(this).decide(supply.vatClass());
    }

    Supply supply() {
        return supply;
    }

    VatContext context() {
        return context;
    }

    Country home() {
        return context.home();
    }

    /** The day of supply, which decides who is a member state. */
    LocalDate day() {
        return supply.date().orElseThrow();
    }

    /** The day that decides the rate, and how the seller stands. */
    TaxPoint taxPoint() {
        return taxPoint;
    }

    Party buyer() {
        return buyer;
    }

    Country buyerCountry() {
        return buyerCountry;
    }

    Country destination() {
        return supply.destination().orElse(buyerCountry);
    }

    boolean isSmallBusiness(Country state) {
        return context.profile().isSmallBusiness(state, taxPoint.day());
    }

    /** A legal person with a VAT number counts as a taxable person here, even where it is none (art. 43 Directive). */
    boolean isTaxedWhereItBuys() {
        return buyer.isBusiness() || (buyer.vatNumber().isPresent() && !isNumberInvalid());
    }

    boolean isNumberInvalid() {
        return supply.check().filter(check -> !check.valid()).isPresent();
    }

    void becauseOfBuyer() {
        Optional<VatNumber> number = buyer.vatNumber();
        if (number.isEmpty()) {
            because("buyer-business", Map.of("party", buyer.name()));
        } else {
            reasons.add(new Reason(numberReason(number.get()), Optional.empty()));
        }
    }

    void becauseOfPayment() {
        taxPoint.reason().ifPresent(reasons::add);
    }

    private Message numberReason(VatNumber number) {
        if (supply.check().isEmpty()) {
            return TEXTS.message("reason.buyer-number", Map.of("number", number.formatted()));
        }
        VatNumberCheck check = supply.check().get();
        String key = check.valid() ? "reason.buyer-number-checked" : "reason.buyer-number-invalid";
        Message answer = TEXTS.message(
                key, Map.of("number", number.formatted(), "date", check.checkedOn(), "register", check.checkedBy()));
        return check.reference()
                .map(reference -> TEXTS.message(
                        "reason.buyer-number-reference", Map.of("answer", answer, "reference", reference)))
                .orElse(answer);
    }

    void because(String fact, LawReference law) {
        because(fact, Map.of(), law);
    }

    void because(String fact, Map<String, ?> values, LawReference law) {
        reasons.add(new Reason(TEXTS.message("reason." + fact, values), Optional.of(law)));
    }

    void because(String fact, Map<String, ?> values) {
        reasons.add(new Reason(TEXTS.message("reason." + fact, values), Optional.empty()));
    }

    boolean hasReasons() {
        return !reasons.isEmpty();
    }

    Parsed<Treatment> taxed(TreatmentKind kind, Percentage rate) {
        return Parsed.valid(new Treatment(kind, rate, taxedIn(kind), Optional.empty(), reasons));
    }

    Parsed<Treatment> untaxed(TreatmentKind kind) {
        return untaxed(kind, TEXTS.message(kind.row().wording().orElseThrow()));
    }

    Parsed<Treatment> untaxed(TreatmentKind kind, Message wording) {
        return Parsed.valid(new Treatment(kind, Percentage.ZERO, taxedIn(kind), Optional.of(wording), reasons));
    }

    /** Goods are taxed where they are taken, a service where its customer is; which of the two states, the table says. */
    private Optional<Country> taxedIn(TreatmentKind kind) {
        boolean goods = supply.nature().filter(SupplyNature.GOODS::equals).isPresent();
        return switch (kind.row().taxedIn()) {
            case NONE -> Optional.empty();
            case SELLER -> Optional.of(home());
            case CUSTOMER -> Optional.of(goods ? destination() : buyerCountry);
        };
    }

    Parsed<Treatment> missing(RuleDescription rule, Map<String, Object> values) {
        return Parsed.invalid(VatEngine.about(supply, rule, values));
    }
}

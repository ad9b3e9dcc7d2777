package nl.factuurwerk.vat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.reference.MemberStates;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;

/**
 * Decides which VAT a supply bears. Pure: the same facts give the same treatment, on any day.
 *
 * <p>Where a fact is missing that would decide, the answer is which fact, never a guess.
 */
public final class VatEngine {

    private final VatContext context;

    private VatEngine(VatContext context) {
        this.context = context;
    }

    /**
     * Returns the engine for sellers of a country, with the tables we ship.
     *
     * @param home the seller's country; this version knows the Netherlands
     * @return the engine
     * @throws IllegalArgumentException for any other country
     */
    public static VatEngine of(Country home) {
        return of(home, VatRates.standard(), MemberStates.standard());
    }

    /**
     * Returns the engine for sellers of a country, with tables of the host's choice.
     *
     * @param home the seller's country; this version knows the Netherlands
     * @param rates the rates
     * @param states the member states
     * @return the engine
     * @throws IllegalArgumentException for any other country
     */
    public static VatEngine of(Country home, VatRates rates, MemberStates states) {
        if (!home.equals(Country.NETHERLANDS)) {
            throw new IllegalArgumentException("Treatments are known for sellers in NL only, not in " + home);
        }
        return new VatEngine(new VatContext(home, rates, states, VatProfile.ordinary()));
    }

    /**
     * Returns the engine for one business.
     *
     * @param profile how the business stands with the tax authorities
     * @return the engine that knows it; without one, nothing special is known
     */
    public VatEngine with(VatProfile profile) {
        return new VatEngine(new VatContext(context.home(), context.rates(), context.states(), profile));
    }

    /**
     * Decides on a supply.
     *
     * @param supply the facts
     * @return the treatment with its reasons
     * @throws InvalidInput if a fact is missing; names every one that is
     */
    public Treatment treat(Supply supply) {
        return tryTreat(supply).orThrow();
    }

    /**
     * Decides on a supply whose facts may be incomplete.
     *
     * @param supply the facts
     * @return the treatment with its reasons, or the facts that are missing
     */
    public Parsed<Treatment> tryTreat(Supply supply) {
        Report missing = Report.collect(findings -> {
            checkDate(supply, findings);
            checkHome(supply, supply.seller(), VatRules.SELLER_UNKNOWN, VatRules.SELLER_ABROAD, findings);
            checkBuyer(supply, findings);
            checkNumber(supply, findings);
        });
        return missing.hasErrors() ? Parsed.invalid(missing) : new Decision(supply, context).decide();
    }

    /**
     * Decides on a supply that a business at home buys: whether it accounts for VAT itself, and where it deducts.
     *
     * @param supply the facts, with the business as the buyer; the class is what it is in the Netherlands
     * @return the treatment with its reasons
     * @throws InvalidInput if a fact is missing; names every one that is
     */
    public PurchaseTreatment treatPurchase(Supply supply) {
        return tryTreatPurchase(supply).orThrow();
    }

    /**
     * Decides on a supply that a business at home buys, of which the facts may be incomplete.
     *
     * @param supply the facts, with the business as the buyer; the class is what it is in the Netherlands
     * @return the treatment with its reasons, or the facts that are missing
     */
    public Parsed<PurchaseTreatment> tryTreatPurchase(Supply supply) {
        Report missing = Report.collect(findings -> {
            checkDate(supply, findings);
            supply.seller()
                    .ifPresentOrElse(
                            seller -> {
                                if (seller.country().isEmpty()) {
                                    findings.accept(countryUnknown(supply, seller));
                                }
                            },
                            () -> findings.accept(about(supply, VatRules.SELLER_UNKNOWN, Map.of())));
            checkHome(supply, supply.buyer(), VatRules.BUYER_UNKNOWN, VatRules.BUYER_ABROAD, findings);
        });
        return missing.hasErrors() ? Parsed.invalid(missing) : new PurchaseDecision(supply, context).decide();
    }

    /**
     * Decides on private use of what belongs to a business at home (art. 4(2) Wet OB).
     *
     * @param supply the facts: what is used, its class, on the last day of the year, by the business itself
     * @return the treatment with its reasons
     * @throws InvalidInput if a fact is missing; names every one that is
     */
    public PurchaseTreatment treatPrivateUse(Supply supply) {
        Report missing = Report.collect(findings -> {
            checkDate(supply, findings);
            checkHome(supply, supply.seller(), VatRules.SELLER_UNKNOWN, VatRules.SELLER_ABROAD, findings);
        });
        Parsed<PurchaseTreatment> decided =
                missing.hasErrors() ? Parsed.invalid(missing) : new PurchaseDecision(supply, context).privateUse();
        return decided.orThrow();
    }

    private static void checkDate(Supply supply, Consumer<Finding> findings) {
        if (supply.date().isEmpty()) {
            findings.accept(about(supply, VatRules.DATE_UNKNOWN, Map.of()));
        }
    }

    /** The business that the engine works for is known, and is at home. */
    private void checkHome(
            Supply supply,
            Optional<Party> business,
            RuleDescription unknown,
            RuleDescription abroad,
            Consumer<Finding> findings) {
        if (business.isEmpty()) {
            findings.accept(about(supply, unknown, Map.of()));
        } else if (business.get().country().isEmpty()) {
            findings.accept(countryUnknown(supply, business.get()));
        } else if (!business.get().country().get().equals(context.home())) {
            findings.accept(about(
                    supply, abroad, Map.of("country", business.get().country().get())));
        }
    }

    private static void checkBuyer(Supply supply, Consumer<Finding> findings) {
        if (supply.buyer().isEmpty()) {
            findings.accept(about(supply, VatRules.BUYER_UNKNOWN, Map.of()));
        } else if (supply.buyer().get().country().isEmpty() && !isPlacedByDestination(supply)) {
            findings.accept(countryUnknown(supply, supply.buyer().get()));
        }
    }

    /** Where goods are taken decides; where a service is taxed depends on who buys it. */
    private static boolean isPlacedByDestination(Supply supply) {
        return supply.destination().isPresent()
                && supply.nature().filter(SupplyNature.GOODS::equals).isPresent();
    }

    /** An answer about another number proves nothing about this buyer. */
    private static void checkNumber(Supply supply, Consumer<Finding> findings) {
        if (supply.check().isEmpty() || supply.buyer().isEmpty()) {
            return;
        }
        Party buyer = supply.buyer().get();
        VatNumber asked = supply.check().get().number();
        if (buyer.vatNumber().filter(asked::equals).isEmpty()) {
            findings.accept(about(
                    supply, VatRules.CHECK_OF_ANOTHER, Map.of("party", buyer.name(), "number", asked.formatted())));
        }
    }

    private static Finding countryUnknown(Supply supply, Party party) {
        return about(supply, VatRules.COUNTRY_UNKNOWN, Map.of("party", party.name()));
    }

    static Finding about(Supply supply, RuleDescription rule, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("supply", supply.description());
        return rule.at(Location.whole(), all);
    }
}

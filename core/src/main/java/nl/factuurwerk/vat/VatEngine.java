package nl.factuurwerk.vat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Party;
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

    private final Country home;
    private final VatRates rates;
    private final MemberStates states;

    private VatEngine(Country home, VatRates rates, MemberStates states) {
        this.home = home;
        this.rates = rates;
        this.states = states;
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
        return new VatEngine(home, rates, states);
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
        Report missing = Report.collect(findings -> checkFacts(supply, findings));
        if (missing.hasErrors()) {
            return Parsed.invalid(missing);
        }
        return new Decision(supply, home, rates, states).decide();
    }

    private void checkFacts(Supply supply, Consumer<Finding> findings) {
        if (supply.date().isEmpty()) {
            findings.accept(about(supply, VatRules.DATE_UNKNOWN, Map.of()));
        }
        supply.seller()
                .ifPresentOrElse(
                        seller -> country(seller)
                                .ifPresentOrElse(
                                        country -> checkHome(supply, country, findings),
                                        () -> findings.accept(countryUnknown(supply, seller))),
                        () -> findings.accept(about(supply, VatRules.SELLER_UNKNOWN, Map.of())));
        supply.buyer()
                .ifPresentOrElse(
                        buyer -> {
                            if (country(buyer).isEmpty() && !isPlacedByDestination(supply)) {
                                findings.accept(countryUnknown(supply, buyer));
                            }
                        },
                        () -> findings.accept(about(supply, VatRules.BUYER_UNKNOWN, Map.of())));
    }

    /** Where goods are taken decides; where a service is taxed depends on who buys it. */
    private static boolean isPlacedByDestination(Supply supply) {
        return supply.destination().isPresent()
                && supply.nature().filter(SupplyNature.GOODS::equals).isPresent();
    }

    private void checkHome(Supply supply, Country country, Consumer<Finding> findings) {
        if (!country.equals(home)) {
            findings.accept(about(supply, VatRules.SELLER_ABROAD, Map.of("country", country)));
        }
    }

    private static Optional<Country> country(Party party) {
        return party.address().map(Address::country);
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

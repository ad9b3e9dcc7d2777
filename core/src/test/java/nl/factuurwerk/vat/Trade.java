package nl.factuurwerk.vat;

import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.reference.Country.UNITED_STATES;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.time.DateRange;

/** Who trades in the tests of treatments, and how an outcome is written down. */
final class Trade {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final DateRange SINCE_2025 = DateRange.from(LocalDate.of(2025, 1, 1));
    static final VatEngine ENGINE = VatEngine.of(NETHERLANDS);
    static final VatEngine SMALL = ENGINE.with(VatProfile.ordinary().smallBusiness(NETHERLANDS, SINCE_2025));

    static final Organisation STUDIO = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .vat("NL123456789B13")
            .build();
    static final Organisation BREWERY = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();
    static final Person JOKE = Person.named("Joke de Vries")
            .address("Laan 1", "9711 KS", "Groningen", NETHERLANDS)
            .build();
    static final Organisation BRASSERIE = Organisation.named("Brasserie Du Nord")
            .address("Rue Haute 5", "1000", "Bruxelles", BELGIUM)
            .vat("BE0428759497")
            .build();
    static final VatNumber BRASSERIE_NUMBER = VatNumber.of("BE0428759497");
    static final Person LUC = Person.named("Luc Peeters")
            .address("Rue Haute 7", "1000", "Bruxelles", BELGIUM)
            .build();
    static final Organisation AMERICANS = company(UNITED_STATES);
    static final Person ALEX = Person.named("Alex Smith")
            .address("High Street 1", "10001", "Town", UNITED_STATES)
            .build();

    private Trade() {}

    static Organisation company(Country country) {
        return Organisation.named("Trading House")
                .address("High Street 1", "10001", "Town", country)
                .build();
    }

    static Supply service(Party buyer) {
        return Supply.service("Consultancy").on(DAY).by(STUDIO).to(buyer);
    }

    static Supply goods(Party buyer) {
        return Supply.goods("Stoelen").on(DAY).by(STUDIO).to(buyer);
    }

    static Supply digital(Party buyer) {
        return Supply.digital("App").on(DAY).by(STUDIO).to(buyer);
    }

    static Supply bought(Supply supply, Party seller) {
        return supply.on(DAY).by(seller).to(STUDIO);
    }

    static VatEngine selling(DistanceSales position) {
        return ENGINE.with(VatProfile.ordinary().distanceSales(position, SINCE_2025));
    }

    /** The code of the treatment, or the ids of what is missing. */
    static String sold(VatEngine engine, Supply supply) {
        Parsed<Treatment> parsed = engine.tryTreat(supply);
        parsed.value().ifPresent(treatment -> word(treatment.reasons()));
        return outcome(parsed, Treatment::code);
    }

    static String purchased(VatEngine engine, Supply supply) {
        Parsed<PurchaseTreatment> parsed = engine.tryTreatPurchase(supply);
        parsed.value().ifPresent(treatment -> word(treatment.reasons()));
        return outcome(parsed, PurchaseTreatment::code);
    }

    /** Every outcome can be told in both languages, without a placeholder left open. */
    private static void word(List<Reason> reasons) {
        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(reason ->
                        assertThat(reason.in(DUTCH) + reason.in(ENGLISH)).doesNotContain("{", "}"));
    }

    private static <T> String outcome(Parsed<T> parsed, Function<T, String> code) {
        assertThat(parsed.report().in(DUTCH) + parsed.report().in(ENGLISH)).doesNotContain("{", "}");
        return parsed.value()
                .map(code)
                .orElseGet(() -> parsed.report().findings().stream()
                        .map(finding -> finding.id().toString())
                        .collect(Collectors.joining(" ")));
    }

    static List<String> reasons(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.in(ENGLISH)).toList();
    }
}

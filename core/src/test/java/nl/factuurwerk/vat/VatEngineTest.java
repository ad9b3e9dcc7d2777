package nl.factuurwerk.vat;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.GERMANY;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.reference.Country.NORTHERN_IRELAND;
import static nl.factuurwerk.reference.Country.UNITED_KINGDOM;
import static nl.factuurwerk.reference.Country.UNITED_STATES;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VatEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final VatEngine ENGINE = VatEngine.of(NETHERLANDS);

    private static final Organisation STUDIO = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .vat("NL123456789B13")
            .build();
    private static final Organisation DUTCH_COMPANY = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();
    private static final Person DUTCH_CONSUMER = Person.named("Joke de Vries")
            .address("Laan 1", "9711 KS", "Groningen", NETHERLANDS)
            .build();
    private static final Organisation BELGIAN_COMPANY = Organisation.named("Brasserie Du Nord")
            .address("Rue Haute 5", "1000", "Bruxelles", BELGIUM)
            .vat("BE0428759497")
            .build();

    private static Organisation company(Country country) {
        return Organisation.named("Trading House")
                .address("High Street 1", "10001", "Town", country)
                .build();
    }

    private static Person consumer(Country country) {
        return Person.named("Alex Smith")
                .address("High Street 1", "10001", "Town", country)
                .build();
    }

    private static Supply service(Party buyer) {
        return Supply.service("Consultancy").on(DAY).by(STUDIO).to(buyer);
    }

    private static Supply goods(Party buyer) {
        return Supply.goods("Boeken").on(DAY).by(STUDIO).to(buyer);
    }

    private static void expect(Treatment treatment, String code, VatCategory category, String box, IcpListing icp) {
        assertThat(treatment.code()).isEqualTo(code);
        assertThat(treatment.category()).isEqualTo(category);
        assertThat(treatment.returnBox()).isEqualTo(box);
        assertThat(treatment.icp()).isEqualTo(icp);
    }

    private static void expectMissing(Supply supply, String... rules) {
        Parsed<Treatment> parsed = ENGINE.tryTreat(supply);

        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.report().findings())
                .extracting(finding -> finding.id().toString())
                .containsExactly(rules);
    }

    private static List<String> reasons(Treatment treatment) {
        return treatment.reasons().stream().map(reason -> reason.in(ENGLISH)).toList();
    }

    @Nested
    class AtHome {

        @ParameterizedTest
        @CsvSource({
            "STANDARD, 2026-11-21, NL-STD, S, 21, 1a",
            "REDUCED, 2026-11-21, NL-RED, S, 9, 1b",
            "ZERO, 2026-11-21, NL-ZERO, Z, 0, 1e",
            "ACCOMMODATION, 2025-12-31, NL-RED, S, 9, 1b",
            "ACCOMMODATION, 2026-01-01, NL-STD, S, 21, 1a",
            "CAMPING_PITCH, 2026-07-01, NL-RED, S, 9, 1b",
            "SOLAR_PANELS, 2023-01-01, NL-ZERO, Z, 0, 1e",
            "REDUCED, 2018-12-31, NL-RED, S, 6, 1b",
            "STANDARD, 2012-09-30, NL-STD, S, 19, 1a",
            "PERFORMING_ARTS, 2011-07-01, NL-STD, S, 19, 1a"
        })
        void is_taxed_at_the_rate_of_the_day(
                String rateClass, LocalDate day, String code, VatCategory category, String rate, String box) {
            Treatment treatment = ENGINE.treat(service(DUTCH_COMPANY)
                    .classed(VatClass.rated(new RateClass(rateClass)))
                    .on(day));

            expect(treatment, code, category, box, IcpListing.NONE);
            assertThat(treatment.rate()).isEqualTo(percent(rate));
            assertThat(treatment.wording(DUTCH)).isEmpty();
            assertThat(treatment.exemptionCode()).isEmpty();
            assertThat(treatment.in(DUTCH).group()).isEqualTo(VatGroup.taxed(percent(rate)));
        }

        @Test
        void a_prepayment_takes_the_rate_of_the_day_it_is_received() {
            Supply reduced = service(DUTCH_CONSUMER).classed(VatClass.REDUCED);

            assertThat(ENGINE.treat(reduced.on(LocalDate.of(2018, 12, 31))).rate())
                    .isEqualTo(percent("6"));
            assertThat(ENGINE.treat(reduced.on(LocalDate.of(2019, 1, 1))).rate())
                    .isEqualTo(percent("9"));
        }

        @Test
        void needs_not_know_whether_it_is_goods_or_a_service() {
            Supply supply = Supply.of("Werk").on(DAY).by(STUDIO).to(DUTCH_CONSUMER);

            assertThat(ENGINE.treat(supply).code()).isEqualTo("NL-STD");
        }

        @Test
        void goods_stay_at_home_for_a_foreign_buyer() {
            Treatment treatment = ENGINE.treat(goods(BELGIAN_COMPANY).deliveredTo(NETHERLANDS));

            expect(treatment, "NL-STD", VatCategory.S, "1a", IcpListing.NONE);
            assertThat(treatment.rate()).isEqualTo(percent("21"));
        }

        @Test
        void says_why() {
            assertThat(reasons(ENGINE.treat(service(DUTCH_COMPANY))))
                    .containsExactly(
                            "taxed in the Netherlands, where it is supplied (art. 1(a) Wet OB)",
                            "21% applies to STANDARD on 2026-11-21 (art. 9 Wet OB)");
        }

        @ParameterizedTest
        @CsvSource({"STANDARD, 1992-09-30", "REDUCED, 1990-01-01", "ACCOMMODATION, 1990-01-01", "EBOOKS, 2019-12-31"})
        void names_a_rate_that_is_not_known_for_the_day(String rateClass, LocalDate day) {
            Supply supply = service(DUTCH_COMPANY)
                    .classed(VatClass.rated(new RateClass(rateClass)))
                    .on(day);

            expectMissing(supply, "FW-VAT-RATE");
            assertThat(ENGINE.tryTreat(supply).report().in(ENGLISH)).contains(rateClass, day.toString());
        }
    }

    @Nested
    class Exempt {

        @Test
        void states_the_ground_in_the_language_of_the_document() {
            Treatment treatment =
                    ENGINE.treat(service(DUTCH_CONSUMER).classed(VatClass.exempt(Exemption.MEDICAL_CARE)));

            expect(treatment, "NL-EXEMPT", VatCategory.E, "", IcpListing.NONE);
            assertThat(treatment.wording(DUTCH))
                    .contains("Vrijgesteld van btw: medische zorg (art. 11 lid 1 onder g Wet OB)");
            assertThat(treatment.wording(ENGLISH)).contains("Exempt from VAT: medical care (art. 11(1)(g) Wet OB)");
            assertThat(reasons(treatment)).containsExactly("the supply is exempt (art. 11 Wet OB)");
        }

        @Test
        void takes_the_words_of_the_host() {
            Treatment treatment =
                    ENGINE.treat(service(DUTCH_CONSUMER).classed(VatClass.exempt(Exemption.because("Vrij, {words}"))));

            expect(treatment, "NL-EXEMPT", VatCategory.E, "", IcpListing.NONE);
            assertThat(treatment.wording(DUTCH)).contains("Vrij, {words}");
            assertThat(treatment.in(DUTCH).group())
                    .isEqualTo(VatGroup.untaxed(VatCategory.E, new ExemptionReason("Vrij, {words}", "")));
        }

        @Test
        void knows_the_small_business_scheme() {
            Treatment treatment =
                    ENGINE.treat(service(DUTCH_COMPANY).classed(VatClass.exempt(Exemption.SMALL_BUSINESS)));

            expect(treatment, "KOR", VatCategory.E, "", IcpListing.NONE);
            assertThat(treatment.wording(DUTCH))
                    .hasValueSatisfying(text -> assertThat(text).contains("art. 25"));
            assertThat(reasons(treatment)).containsExactly("the supply is exempt (art. 25 Wet OB)");
        }

        @Test
        void every_ground_has_words_in_both_languages() {
            for (Exemption ground : List.of(
                    Exemption.LETTING,
                    Exemption.MEDICAL_CARE,
                    Exemption.INSURANCE,
                    Exemption.EDUCATION,
                    Exemption.SMALL_BUSINESS)) {
                Treatment treatment = ENGINE.treat(service(DUTCH_COMPANY).classed(VatClass.exempt(ground)));
                assertThat(treatment.wording(DUTCH)).isPresent().isNotEqualTo(treatment.wording(ENGLISH));
            }
        }

        @Test
        void has_no_ground_that_nobody_worded() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Exemption("MEDICAL", false))
                    .withMessageContaining("MEDICAL");
            assertThatIllegalArgumentException().isThrownBy(() -> Exemption.because(" "));
        }
    }

    @Nested
    class ReverseChargedAtHome {

        @ParameterizedTest
        @EnumSource(ReverseChargeGround.class)
        void between_businesses(ReverseChargeGround ground) {
            Treatment treatment = ENGINE.treat(service(DUTCH_COMPANY)
                    .classed(VatClass.reverseCharged(ground))
                    .worth(eur("10000.00")));

            expect(treatment, "NL-RC-SUPPLIER", VatCategory.AE, "1e", IcpListing.NONE);
            assertThat(treatment.rate().isZero()).isTrue();
            assertThat(treatment.wording(DUTCH)).contains("Btw verlegd");
            assertThat(treatment.wording(ENGLISH)).contains("Reverse charge (btw verlegd)");
            assertThat(treatment.exemptionCode()).isEqualTo("VATEX-EU-AE");
            assertThat(reasons(treatment).get(0)).contains(ground.law().toString(), "Uitvoeringsbesluit OB 1968");
        }

        @Test
        void not_to_a_consumer() {
            Treatment treatment = ENGINE.treat(
                    service(DUTCH_CONSUMER).classed(VatClass.reverseCharged(ReverseChargeGround.SUBCONTRACTING)));

            expect(treatment, "NL-STD", VatCategory.S, "1a", IcpListing.NONE);
            assertThat(reasons(treatment).get(0)).contains("not a business", "24b");
        }

        @Test
        void works_on_property_for_a_buyer_abroad_ask_where_the_property_lies() {
            expectMissing(
                    service(BELGIAN_COMPANY).classed(VatClass.reverseCharged(ReverseChargeGround.SUBCONTRACTING)),
                    "FW-VAT-PROPERTY");
        }

        @Test
        void scrap_that_leaves_the_country_is_treated_as_any_goods() {
            Treatment treatment = ENGINE.treat(
                    goods(BELGIAN_COMPANY).classed(VatClass.reverseCharged(ReverseChargeGround.WASTE_AND_SCRAP)));

            expect(treatment, "EU-ICS-GOODS", VatCategory.K, "3b", IcpListing.GOODS);
        }
    }

    @Nested
    class ServiceAcrossTheBorder {

        @Test
        void is_reverse_charged_to_a_business_in_another_member_state() {
            Treatment treatment = ENGINE.treat(service(BELGIAN_COMPANY));

            expect(treatment, "EU-SERVICE-B2B", VatCategory.AE, "3b", IcpListing.SERVICES);
            assertThat(treatment.wording(DUTCH)).contains("Btw verlegd");
            assertThat(treatment.exemptionCode()).isEqualTo("VATEX-EU-AE");
            assertThat(reasons(treatment))
                    .containsExactly(
                            "place of supply is the customer's state BE, because the customer is a taxable person"
                                    + " (art. 6(1) Wet OB)",
                            "VAT number of the customer: BE 0428.759.497, not checked");
            assertThat(treatment.reasons().get(0).in(DUTCH)).endsWith("(art. 6 lid 1 Wet OB)");
            assertThat(treatment.in(DUTCH))
                    .isEqualTo(new LineVat(
                            "EU-SERVICE-B2B",
                            VatGroup.untaxed(VatCategory.AE, new ExemptionReason("Btw verlegd", "VATEX-EU-AE")),
                            "3b",
                            IcpListing.SERVICES,
                            Optional.of(BELGIUM)));
        }

        @Test
        void to_a_business_whose_number_is_not_known_says_so_in_the_reasons() {
            Treatment treatment = ENGINE.treat(service(company(GERMANY)));

            expect(treatment, "EU-SERVICE-B2B", VatCategory.AE, "3b", IcpListing.SERVICES);
            assertThat(reasons(treatment)).contains("Trading House acts as a business");
        }

        @Test
        void to_a_public_body_with_a_VAT_number_is_one_to_a_business() {
            Organisation body =
                    BELGIAN_COMPANY.toBuilder().publicBody().notTaxable().build();

            expect(ENGINE.treat(service(body)), "EU-SERVICE-B2B", VatCategory.AE, "3b", IcpListing.SERVICES);
        }

        @Test
        void to_a_public_body_without_one_is_taxed_at_home() {
            Organisation body =
                    company(BELGIUM).toBuilder().publicBody().notTaxable().build();

            Treatment treatment = ENGINE.treat(service(body));

            expect(treatment, "NL-STD", VatCategory.S, "1a", IcpListing.NONE);
            assertThat(reasons(treatment).get(0)).doesNotContain("consumer");
        }

        @Test
        void to_a_consumer_is_taxed_at_home() {
            Treatment treatment = ENGINE.treat(service(consumer(BELGIUM)));

            expect(treatment, "NL-STD", VatCategory.S, "1a", IcpListing.NONE);
            assertThat(treatment.rate()).isEqualTo(percent("21"));
            assertThat(reasons(treatment).get(0)).contains("art. 6(2) Wet OB");
        }

        @Test
        void to_a_business_outside_the_union_is_outside_the_scope() {
            Treatment treatment = ENGINE.treat(service(company(UNITED_STATES)));

            expect(treatment, "NON-EU-SERVICE-B2B", VatCategory.O, "", IcpListing.NONE);
            assertThat(treatment.exemptionCode()).isEqualTo("VATEX-EU-O");
            assertThat(treatment.wording(ENGLISH))
                    .hasValueSatisfying(text -> assertThat(text).contains("outside the scope of Dutch VAT"));
        }

        @Test
        void the_united_kingdom_was_a_member_state_until_the_end_of_2020() {
            Supply supply = service(company(UNITED_KINGDOM));

            assertThat(ENGINE.treat(supply.on(LocalDate.of(2020, 12, 31))).code())
                    .isEqualTo("EU-SERVICE-B2B");
            assertThat(ENGINE.treat(supply.on(LocalDate.of(2021, 1, 1))).code()).isEqualTo("NON-EU-SERVICE-B2B");
        }

        @Test
        void northern_ireland_is_outside_the_union_for_services() {
            expect(
                    ENGINE.treat(service(company(NORTHERN_IRELAND))),
                    "NON-EU-SERVICE-B2B",
                    VatCategory.O,
                    "",
                    IcpListing.NONE);
        }

        @Test
        void lodging_is_taxed_where_the_bed_is() {
            Treatment treatment = ENGINE.treat(service(BELGIAN_COMPANY).classed(VatClass.ACCOMMODATION));

            expect(treatment, "NL-STD", VatCategory.S, "1a", IcpListing.NONE);
            assertThat(treatment.rate()).isEqualTo(percent("21"));
            assertThat(reasons(treatment).get(0)).contains("art. 6b Wet OB");
        }

        @Test
        void a_pitch_for_a_tent_is_taxed_where_the_ground_is() {
            Treatment treatment = ENGINE.treat(
                    service(company(UNITED_STATES)).classed(VatClass.rated(new RateClass("CAMPING_PITCH"))));

            expect(treatment, "NL-RED", VatCategory.S, "1b", IcpListing.NONE);
        }
    }

    @Nested
    class GoodsAcrossTheBorder {

        @Test
        void to_a_business_with_a_VAT_number_are_an_intra_community_supply() {
            Treatment treatment = ENGINE.treat(goods(BELGIAN_COMPANY).classed(VatClass.REDUCED));

            expect(treatment, "EU-ICS-GOODS", VatCategory.K, "3b", IcpListing.GOODS);
            assertThat(treatment.rate().isZero()).isTrue();
            assertThat(treatment.exemptionCode()).isEqualTo("VATEX-EU-IC");
            assertThat(treatment.wording(DUTCH)).contains("Intracommunautaire levering, 0% btw");
            assertThat(treatment.wording(ENGLISH)).contains("Intra-Community supply of goods, 0% VAT");
            assertThat(reasons(treatment))
                    .containsExactly(
                            "the goods go to another member state, BE (art. 9(2)(b) Wet OB)",
                            "VAT number of the customer: BE 0428.759.497, not checked");
        }

        @Test
        void to_a_business_without_a_VAT_number_ask_for_it() {
            expectMissing(goods(company(BELGIUM)), "FW-VAT-BUYER-NUMBER");
        }

        @Test
        void a_dutch_number_does_not_make_them_one() {
            Organisation dutchNumber =
                    DUTCH_COMPANY.toBuilder().vat("NL002455799B11").build();

            expectMissing(goods(dutchNumber).deliveredTo(BELGIUM), "FW-VAT-BUYER-NUMBER");
        }

        @Test
        void to_a_public_body_with_a_VAT_number_are_one_as_well() {
            Organisation body =
                    BELGIAN_COMPANY.toBuilder().publicBody().notTaxable().build();

            expect(ENGINE.treat(goods(body)), "EU-ICS-GOODS", VatCategory.K, "3b", IcpListing.GOODS);
        }

        @Test
        void to_a_consumer_in_the_union_are_a_distance_sale() {
            expectMissing(goods(consumer(BELGIUM)), "FW-VAT-DISTANCE-SALE");
        }

        @Test
        void out_of_the_union_are_exported_whoever_buys() {
            for (Party buyer : List.of(company(UNITED_STATES), consumer(UNITED_STATES))) {
                Treatment treatment = ENGINE.treat(goods(buyer));

                expect(treatment, "EXPORT", VatCategory.G, "3a", IcpListing.NONE);
                assertThat(treatment.exemptionCode()).isEqualTo("VATEX-EU-G");
                assertThat(treatment.wording(DUTCH)).contains("Uitvoer van goederen, 0% btw");
                assertThat(reasons(treatment).get(0)).contains("US");
            }
        }

        @Test
        void for_a_dutch_buyer_go_by_where_they_are_taken() {
            assertThat(ENGINE.treat(goods(DUTCH_COMPANY).deliveredTo(UNITED_STATES))
                            .code())
                    .isEqualTo("EXPORT");
            assertThat(ENGINE.treat(goods(BELGIAN_COMPANY).deliveredTo(GERMANY)).code())
                    .isEqualTo("EU-ICS-GOODS");
        }

        @Test
        void to_northern_ireland_stay_within_the_union() {
            Organisation belfast = Organisation.named("Belfast Books")
                    .address("Quay 1", "BT1 1AA", "Belfast", NORTHERN_IRELAND)
                    .vat("XI980780684")
                    .build();

            expect(ENGINE.treat(goods(belfast)), "EU-ICS-GOODS", VatCategory.K, "3b", IcpListing.GOODS);
            assertThat(ENGINE.treat(goods(company(UNITED_KINGDOM))).code()).isEqualTo("EXPORT");
        }
    }

    @Nested
    class OutsideTheScope {

        @Test
        void says_so() {
            Treatment treatment = ENGINE.treat(service(DUTCH_COMPANY).classed(VatClass.OUTSIDE_SCOPE));

            expect(treatment, "OUTSIDE", VatCategory.O, "", IcpListing.NONE);
            assertThat(treatment.wording(DUTCH)).contains("Buiten het bereik van de btw");
            assertThat(treatment.exemptionCode()).isEqualTo("VATEX-EU-O");
            assertThat(reasons(treatment)).containsExactly("there is no supply for consideration (art. 1 Wet OB)");
        }
    }

    @Nested
    class MissingFacts {

        @Test
        void are_named_all_at_once() {
            expectMissing(Supply.of("Werk"), "FW-VAT-DATE", "FW-VAT-SELLER", "FW-VAT-BUYER");
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> ENGINE.treat(Supply.of("Werk")))
                    .satisfies(e -> assertThat(e.report().findings()).hasSize(3));
        }

        @Test
        void name_the_supply_in_both_languages() {
            Finding finding =
                    ENGINE.tryTreat(Supply.of("Werk")).report().findings().get(0);

            assertThat(finding.in(DUTCH)).contains("\"Werk\"");
            assertThat(finding.in(ENGLISH)).contains("\"Werk\"").isNotEqualTo(finding.in(DUTCH));
        }

        @Test
        void the_country_of_the_buyer() {
            expectMissing(service(Organisation.named("Nergens B.V.").build()), "FW-VAT-COUNTRY");
        }

        @Test
        void where_goods_go_tells_more_than_where_the_buyer_lives() {
            Supply supply = goods(Person.named("Passant").build()).deliveredTo(NETHERLANDS);

            assertThat(ENGINE.treat(supply).code()).isEqualTo("NL-STD");
        }

        @Test
        void where_goods_go_does_not_tell_where_a_service_is_taxed() {
            expectMissing(service(Organisation.named("Nergens B.V.").build()).deliveredTo(BELGIUM), "FW-VAT-COUNTRY");
        }

        @Test
        void whether_it_is_goods_or_a_service() {
            expectMissing(Supply.of("Werk").on(DAY).by(STUDIO).to(BELGIAN_COMPANY), "FW-VAT-NATURE");
        }

        @Test
        void the_country_of_the_seller() {
            expectMissing(
                    service(DUTCH_COMPANY).by(Organisation.named("Nergens B.V.").build()), "FW-VAT-COUNTRY");
        }

        @Test
        void a_seller_abroad() {
            expectMissing(service(DUTCH_COMPANY).by(BELGIAN_COMPANY), "FW-VAT-SELLER-ABROAD");
        }

        @Test
        void only_dutch_sellers_are_known() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VatEngine.of(BELGIUM))
                    .withMessageContaining("BE");
        }
    }

    @Test
    void decides_the_same_whatever_the_order_of_the_facts() {
        Supply other = Supply.of("Consultancy")
                .to(BELGIAN_COMPANY)
                .by(STUDIO)
                .nature(SupplyNature.SERVICE)
                .on(DAY);

        assertThat(ENGINE.treat(other))
                .hasToString(ENGINE.treat(service(BELGIAN_COMPANY)).toString());
        assertThat(ENGINE.treat(other).reasons())
                .isEqualTo(ENGINE.treat(service(BELGIAN_COMPANY)).reasons());
        assertThat(other.seller()).isEqualTo(Optional.of(STUDIO));
        assertThat(other.description()).isEqualTo("Consultancy");
    }
}

package nl.factuurwerk.vat;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.GERMANY;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.reference.Country.NORTHERN_IRELAND;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static nl.factuurwerk.vat.Trade.ALEX;
import static nl.factuurwerk.vat.Trade.AMERICANS;
import static nl.factuurwerk.vat.Trade.BRASSERIE;
import static nl.factuurwerk.vat.Trade.BRASSERIE_NUMBER;
import static nl.factuurwerk.vat.Trade.BREWERY;
import static nl.factuurwerk.vat.Trade.DAY;
import static nl.factuurwerk.vat.Trade.ENGINE;
import static nl.factuurwerk.vat.Trade.JOKE;
import static nl.factuurwerk.vat.Trade.LUC;
import static nl.factuurwerk.vat.Trade.SINCE_2025;
import static nl.factuurwerk.vat.Trade.SMALL;
import static nl.factuurwerk.vat.Trade.STUDIO;
import static nl.factuurwerk.vat.Trade.bought;
import static nl.factuurwerk.vat.Trade.company;
import static nl.factuurwerk.vat.Trade.digital;
import static nl.factuurwerk.vat.Trade.goods;
import static nl.factuurwerk.vat.Trade.purchased;
import static nl.factuurwerk.vat.Trade.reasons;
import static nl.factuurwerk.vat.Trade.selling;
import static nl.factuurwerk.vat.Trade.service;
import static nl.factuurwerk.vat.Trade.sold;
import static nl.factuurwerk.vat.VatClass.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single facts do to a treatment: the number and its check, prepayments, thresholds, schemes. */
class TreatmentFactsTest {

    @Nested
    class A_checked_number {

        private final VatNumberCheck valid = VatNumberCheck.valid(BRASSERIE_NUMBER, LocalDate.of(2026, 11, 20), "VIES");

        @Test
        void stands_in_the_reasons_with_its_day_and_register() {
            Treatment treatment = ENGINE.treat(goods(BRASSERIE).checked(valid));

            assertThat(reasons(treatment.reasons()))
                    .contains("VAT number of the customer: BE 0428.759.497, checked 2026-11-20 by VIES");
            assertThat(treatment.reasons().get(1).in(DUTCH))
                    .isEqualTo("btw-nummer van de afnemer: BE 0428.759.497, gecontroleerd op 2026-11-20 door VIES");
        }

        @Test
        void stands_there_with_the_reference_of_the_consultation() {
            Treatment treatment = ENGINE.treat(service(BRASSERIE).checked(valid.withReference("WAPIAAAAYx1")));

            assertThat(reasons(treatment.reasons()))
                    .contains(
                            "VAT number of the customer: BE 0428.759.497, checked 2026-11-20 by VIES (reference WAPIAAAAYx1)");
        }

        @Test
        void that_is_not_valid_costs_goods_their_zero_rate() {
            Treatment treatment =
                    ENGINE.treat(goods(BRASSERIE).checked(VatNumberCheck.invalid(BRASSERIE_NUMBER, DAY, "VIES")));

            assertThat(treatment.rate()).isEqualTo(percent("21"));
            assertThat(treatment.icp()).isEqualTo(IcpListing.NONE);
            assertThat(reasons(treatment.reasons()))
                    .startsWith(
                            "the goods go to another member state, BE, but without a valid VAT number of the customer they"
                                    + " are not at 0% (art. 9(2)(b) Wet OB)",
                            "VAT number of the customer: BE 0428.759.497, not valid on 2026-11-21 according to VIES");
        }

        @Test
        void that_is_not_valid_leaves_open_who_takes_a_service() {
            assertThat(sold(ENGINE, service(BRASSERIE).checked(VatNumberCheck.invalid(BRASSERIE_NUMBER, DAY, "VIES"))))
                    .isEqualTo("FW-VAT-BUYER-NUMBER-INVALID");
        }

        @Test
        void that_is_not_valid_makes_no_business_of_a_public_body() {
            Organisation body = BRASSERIE.toBuilder().publicBody().notTaxable().build();
            Supply supply = service(body);

            assertThat(sold(ENGINE, supply.checked(valid))).isEqualTo("EU-SERVICE-B2B");
            assertThat(sold(ENGINE, supply.checked(VatNumberCheck.invalid(BRASSERIE_NUMBER, DAY, "VIES"))))
                    .isEqualTo("NL-STD");
        }

        @Test
        void of_somebody_else_proves_nothing() {
            VatNumberCheck other = VatNumberCheck.valid(VatNumber.of("NL123456789B13"), DAY, "VIES");

            assertThat(sold(ENGINE, goods(BRASSERIE).checked(other))).isEqualTo("FW-VAT-CHECK");
            assertThat(sold(ENGINE, goods(company(BELGIUM)).checked(valid))).isEqualTo("FW-VAT-CHECK");
        }

        @Test
        void comes_from_a_checker_that_the_host_has() {
            Map<VatNumber, VatNumberCheck> register = new HashMap<>(Map.of(BRASSERIE_NUMBER, valid));
            VatNumberChecker vies = number -> Optional.ofNullable(register.get(number));

            assertThat(vies.check(BRASSERIE_NUMBER)).contains(valid);
            assertThat(vies.check(VatNumber.of("NL123456789B13"))).isEmpty();
        }

        @Test
        void names_its_register_and_no_blank_reference() {
            assertThatIllegalArgumentException().isThrownBy(() -> VatNumberCheck.valid(BRASSERIE_NUMBER, DAY, " "));
            assertThatIllegalArgumentException().isThrownBy(() -> valid.withReference(" "));
        }
    }

    @Nested
    class A_prepayment {

        @Test
        void fixes_the_rate_of_its_own_day() {
            Treatment treatment = ENGINE.treat(service(JOKE)
                    .classed(VatClass.REDUCED)
                    .on(LocalDate.of(2019, 1, 15))
                    .prepaidOn(LocalDate.of(2018, 12, 1)));

            assertThat(treatment.rate()).isEqualTo(percent("6"));
            assertThat(treatment.returnBox()).isEqualTo("1b");
            assertThat(reasons(treatment.reasons()))
                    .contains(
                            "paid on 2018-12-01, before it is supplied, and that payment decides the rate (art. 13(2) Wet OB)",
                            "6% applies to REDUCED on 2018-12-01 (art. 9 Wet OB)");
        }

        @Test
        void decides_nothing_when_it_comes_after_the_supply() {
            Supply supply = service(JOKE).classed(VatClass.REDUCED).on(LocalDate.of(2018, 12, 31));

            assertThat(ENGINE.treat(supply.prepaidOn(LocalDate.of(2019, 1, 15))).rate())
                    .isEqualTo(percent("6"));
        }

        /** Belastingplan 2025: what is paid in 2025 for a night in 2026 bears the 21% of the night. */
        @ParameterizedTest
        @CsvSource({
            "ACCOMMODATION, 2025-12-31, 2025-06-01, 9",
            "ACCOMMODATION, 2026-01-01, 2025-12-31, 21",
            "ACCOMMODATION, 2026-08-01, 2025-06-01, 21",
            "ACCOMMODATION, 2019-01-15, 2018-12-01, 6",
            "CAMPING_PITCH, 2026-08-01, 2025-06-01, 9",
            "CAMPING_PITCH, 2026-08-01, 2026-06-01, 9"
        })
        void of_a_stay_from_2026_bears_the_rate_of_the_stay(
                String rateClass, LocalDate stay, LocalDate paid, String rate) {
            Treatment treatment = ENGINE.treat(Supply.service("Verblijf")
                    .classed(VatClass.rated(new RateClass(rateClass)))
                    .on(stay)
                    .prepaidOn(paid)
                    .by(STUDIO)
                    .to(JOKE));

            assertThat(treatment.rate()).isEqualTo(percent(rate));
        }

        @Test
        void of_a_stay_says_why_it_does_not_decide() {
            Treatment treatment = ENGINE.treat(service(JOKE)
                    .classed(VatClass.ACCOMMODATION)
                    .on(LocalDate.of(2026, 8, 1))
                    .prepaidOn(LocalDate.of(2025, 6, 1)));

            assertThat(reasons(treatment.reasons()))
                    .contains(
                            "paid on 2025-06-01, before it is supplied, but the day of supply decides the rate all the same"
                                    + " (Belastingplan 2025)");
        }
    }

    @Nested
    class A_sale_to_a_consumer_in_another_member_state {

        private final VatEngine oneStopShop = selling(DistanceSales.ONE_STOP_SHOP);

        @ParameterizedTest
        @CsvSource({"ONE_STOP_SHOP, 21, ''", "DECLARED_LOCALLY, 21, 3c", "BELOW_THRESHOLD, 21, 1a"})
        void goes_where_the_seller_declares_it(DistanceSales position, String rate, String box) {
            Treatment treatment = selling(position).treat(digital(LUC));

            assertThat(treatment.rate()).isEqualTo(percent(rate));
            assertThat(treatment.category()).isEqualTo(VatCategory.S);
            assertThat(treatment.returnBox()).isEqualTo(box);
            assertThat(treatment.wording(DUTCH)).isEmpty();
            assertThat(treatment.in(DUTCH).group()).isEqualTo(VatGroup.taxed(percent(rate)));
        }

        @Test
        void bears_the_rate_of_the_day_in_that_state() {
            Supply toFinland = digital(Trade.LUC.toBuilder()
                    .address("Katu 1", "00100", "Helsinki", new nl.factuurwerk.reference.Country("FI"))
                    .build());
            VatEngine since2021 = ENGINE.with(VatProfile.ordinary()
                    .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(LocalDate.of(2021, 7, 1))));

            assertThat(since2021.treat(toFinland.on(LocalDate.of(2024, 8, 31))).rate())
                    .isEqualTo(percent("24"));
            assertThat(since2021.treat(toFinland.on(LocalDate.of(2024, 9, 1))).rate())
                    .isEqualTo(percent("25.5"));
        }

        @Test
        void asks_at_which_of_the_reduced_rates() {
            Supply book = goods(LUC).classed(VatClass.REDUCED);

            assertThat(sold(oneStopShop, book)).isEqualTo("FW-VAT-RATE-ABROAD");
            assertThat(oneStopShop
                            .treat(book.classedAbroad(new RateClass("REDUCED_2")))
                            .rate())
                    .isEqualTo(percent("6"));
        }

        @Test
        void refuses_a_reduced_rate_before_anybody_knows_it() {
            VatEngine since2021 = ENGINE.with(VatProfile.ordinary()
                    .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(LocalDate.of(2021, 7, 1))));
            Supply book = goods(LUC).classedAbroad(new RateClass("REDUCED_2")).on(LocalDate.of(2022, 1, 1));

            assertThat(sold(since2021, book)).isEqualTo("FW-VAT-RATE");
            assertThat(since2021.tryTreat(book).report().in(ENGLISH)).contains("BE REDUCED_2", "2022-01-01");
            assertThatThrownBy(
                            () -> VatRates.standard().at(BELGIUM, new RateClass("REDUCED_2"), LocalDate.of(2022, 1, 1)))
                    .isInstanceOf(OutsideTable.class)
                    .hasMessageContaining("BE REDUCED_2")
                    .hasMessageEndingWith("does not know the history before 2026-08-22");
        }

        @Test
        void is_not_decided_by_the_thresholds_before_July_2021() {
            VatEngine always =
                    ENGINE.with(VatProfile.ordinary().distanceSales(DistanceSales.BELOW_THRESHOLD, DateRange.always()));

            assertThat(sold(always, goods(LUC).on(LocalDate.of(2021, 6, 30))))
                    .isEqualTo("FW-VAT-DISTANCE-SALE-HISTORY");
            assertThat(sold(always, goods(LUC).on(LocalDate.of(2021, 7, 1)))).isEqualTo("NL-STD");
        }

        @Test
        void says_that_it_is_not_known_whether_an_exempt_one_is_exempt_there() {
            Supply course = digital(LUC).classed(VatClass.exempt(Exemption.EDUCATION));

            assertThat(sold(oneStopShop, course)).isEqualTo("FW-VAT-EXEMPT-ABROAD");
            assertThat(sold(selling(DistanceSales.BELOW_THRESHOLD), course)).isEqualTo("NL-EXEMPT");
        }

        @Test
        void says_why() {
            assertThat(reasons(oneStopShop.treat(digital(LUC)).reasons()))
                    .containsExactly(
                            "taxed where the customer is, in BE, because the seller is above the threshold of 10,000 euro a"
                                    + " year or chose so (art. 6h(1) Wet OB)",
                            "21% applies to STANDARD in BE on 2026-11-21 (art. 96 Directive 2006/112/EC)",
                            "declared through the one-stop shop, not in the Dutch return");
        }

        @Test
        void to_northern_ireland_has_no_rate_in_our_table() {
            Supply toBelfast = goods(JOKE).deliveredTo(NORTHERN_IRELAND);

            assertThat(sold(oneStopShop, toBelfast)).isEqualTo("FW-VAT-RATE");
            assertThat(sold(ENGINE, toBelfast)).isEqualTo("FW-VAT-DISTANCE-SALE");
        }
    }

    @Nested
    class A_small_business {

        @Test
        void charges_nothing_at_home_whatever_it_sells() {
            for (VatClass vatClass : new VatClass[] {
                VatClass.STANDARD,
                VatClass.REDUCED,
                VatClass.ZERO,
                VatClass.reverseCharged(ReverseChargeGround.SUBCONTRACTING),
                under(SpecialScheme.USED_GOODS)
            }) {
                Treatment treatment = SMALL.treat(service(BREWERY).classed(vatClass));
                assertThat(treatment.code()).isEqualTo("KOR");
                assertThat(treatment.category()).isEqualTo(VatCategory.E);
                assertThat(treatment.returnBox()).isEmpty();
                assertThat(treatment.wording(DUTCH))
                        .contains("Vrijgesteld van btw: kleineondernemersregeling (art. 25 Wet OB)");
            }
        }

        @Test
        void lists_no_goods_that_go_to_another_member_state() {
            Treatment treatment = SMALL.treat(goods(BRASSERIE));

            assertThat(treatment.code()).isEqualTo("KOR");
            assertThat(treatment.icp()).isEqualTo(IcpListing.NONE);
        }

        @Test
        void exports_exempt_as_well() {
            assertThat(sold(SMALL, goods(AMERICANS))).isEqualTo("KOR");
        }

        @Test
        void is_in_the_scheme_of_no_other_state_until_that_is_stated() {
            Treatment treatment = SMALL.treat(service(BRASSERIE));

            assertThat(treatment.code()).isEqualTo("EU-SERVICE-B2B");
            assertThat(reasons(treatment.reasons()))
                    .contains(
                            "the small-business scheme of the Netherlands does not reach a service that is taxed elsewhere"
                                    + " (art. 25 Wet OB)");
        }

        @Test
        void may_be_in_the_scheme_of_the_state_it_sells_to() {
            VatEngine engine = ENGINE.with(VatProfile.ordinary()
                    .smallBusiness(BELGIUM, SINCE_2025)
                    .distanceSales(DistanceSales.DECLARED_LOCALLY, SINCE_2025));

            assertThat(sold(engine, goods(LUC))).isEqualTo("EU-KOR");
            assertThat(sold(engine, goods(BRASSERIE))).isEqualTo("EU-ICS-GOODS");
        }

        @Test
        void supplies_what_is_exempt_in_itself_on_that_ground() {
            assertThat(sold(SMALL, service(JOKE).classed(VatClass.exempt(Exemption.MEDICAL_CARE))))
                    .isEqualTo("NL-EXEMPT");
        }

        @Test
        void sells_a_new_car_across_the_border_like_anybody_else() {
            Supply car = goods(LUC).classed(under(SpecialScheme.NEW_MEANS_OF_TRANSPORT));

            assertThat(sold(SMALL, car)).isEqualTo("EU-ICS-NEW-TRANSPORT");
            assertThat(sold(SMALL, car.to(JOKE))).isEqualTo("KOR");
        }

        @Test
        void deducts_nothing_of_what_is_shifted_to_it() {
            Supply hosting = bought(Supply.service("Hosting"), BRASSERIE);
            PurchaseTreatment treatment = SMALL.treatPurchase(hosting);

            assertThat(treatment.returnBox()).isEqualTo("4b");
            assertThat(treatment.deductionBox()).isEmpty();
            assertThat(ENGINE.treatPurchase(hosting).deductionBox()).isEqualTo("5b");
        }

        @Test
        void says_whether_its_acquisitions_are_taxed() {
            Supply paper = bought(Supply.goods("Papier"), BRASSERIE);
            VatProfile small = VatProfile.ordinary().smallBusiness(NETHERLANDS, SINCE_2025);

            assertThat(purchased(SMALL, paper)).isEqualTo("FW-VAT-ACQUISITION");
            assertThat(purchased(ENGINE.with(small.acquisitionsTaxed(true, SINCE_2025)), paper))
                    .isEqualTo("EU-ACQUISITION");
            assertThat(purchased(ENGINE.with(small.acquisitionsTaxed(false, SINCE_2025)), paper))
                    .isEqualTo("NO-DUTCH-VAT");
        }
    }

    @Nested
    class A_special_scheme {

        /** Art. 35a(1) Wet OB prescribes the words; the English ones are those of art. 226 of the directive. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "USED_GOODS | VATEX-EU-F | 1a | Bijzondere regeling - gebruikte goederen | Margin scheme - Second-hand goods",
                    "WORKS_OF_ART | VATEX-EU-I | 1a | Bijzondere regeling - kunstvoorwerpen | Margin scheme - Works of art",
                    "COLLECTORS_ITEMS | VATEX-EU-J | 1a | Bijzondere regeling - voorwerpen voor verzamelingen of antiquiteiten"
                            + " | Margin scheme - Collector's items and antiques",
                    "TRAVEL_AGENTS | VATEX-EU-D | 1a | Bijzondere regeling reisbureaus | Margin scheme - Travel agents",
                    "INVESTMENT_GOLD | '' | '' | Vrijgesteld van btw: beleggingsgoud (art. 28k Wet OB)"
                            + " | Exempt from VAT: investment gold (art. 28k Wet OB)"
                })
        void has_its_words_its_code_and_its_box(
                SpecialScheme scheme, String code, String box, String dutch, String english) {
            Treatment treatment = ENGINE.treat(goods(JOKE).classed(under(scheme)));

            assertThat(treatment.category()).isEqualTo(VatCategory.E);
            assertThat(treatment.exemptionCode()).isEqualTo(code);
            assertThat(treatment.returnBox()).isEqualTo(box);
            assertThat(treatment.icp()).isEqualTo(IcpListing.NONE);
            assertThat(treatment.wording(DUTCH)).contains(dutch);
            assertThat(treatment.wording(ENGLISH)).contains(english);
        }

        @Test
        void of_new_transport_is_at_0_percent_for_a_consumer_and_listed_for_a_business_only() {
            VatClass newCar = under(SpecialScheme.NEW_MEANS_OF_TRANSPORT);
            Treatment consumer = ENGINE.treat(goods(LUC).classed(newCar));

            assertThat(consumer.category()).isEqualTo(VatCategory.K);
            assertThat(consumer.icp()).isEqualTo(IcpListing.NONE);
            assertThat(ENGINE.treat(goods(BRASSERIE).classed(newCar)).icp()).isEqualTo(IcpListing.GOODS);
            assertThat(sold(ENGINE, goods(JOKE).classed(newCar))).isEqualTo("NL-STD");
            assertThat(sold(ENGINE, goods(ALEX).classed(newCar))).isEqualTo("EXPORT");
            assertThat(sold(
                            ENGINE,
                            goods(BRASSERIE)
                                    .classed(newCar)
                                    .checked(VatNumberCheck.invalid(BRASSERIE_NUMBER, DAY, "VIES"))))
                    .isEqualTo("EU-ICS-NEW-TRANSPORT");
        }

        @Test
        void of_used_goods_is_no_intra_community_supply() {
            assertThat(sold(ENGINE, goods(BRASSERIE).classed(under(SpecialScheme.USED_GOODS))))
                    .isEqualTo("MARGIN");
        }
    }

    @Nested
    class Of_place {

        @Test
        void a_service_bound_to_a_place_abroad_is_not_decided_here() {
            assertThat(sold(ENGINE, service(BREWERY).performedIn(GERMANY))).isEqualTo("FW-VAT-TAXED-ABROAD");
        }

        @Test
        void a_service_bound_to_a_place_at_home_is_taxed_here_whoever_buys() {
            Treatment meal = ENGINE.treat(service(BRASSERIE).performedIn(NETHERLANDS));

            assertThat(meal.code()).isEqualTo("NL-STD");
            assertThat(reasons(meal.reasons()).get(0)).isEqualTo("taxed where the service is rendered, in NL");
        }

        @Test
        void goods_that_are_elsewhere_are_not_decided_here() {
            assertThat(sold(ENGINE, goods(BREWERY).shippedFrom(GERMANY))).isEqualTo("FW-VAT-ORIGIN");
            assertThat(sold(ENGINE, goods(BREWERY).shippedFrom(NETHERLANDS))).isEqualTo("NL-STD");
        }

        @Test
        void an_exempt_service_to_a_business_outside_the_union_is_outside_the_scope() {
            assertThat(sold(ENGINE, service(AMERICANS).classed(VatClass.exempt(Exemption.INSURANCE))))
                    .isEqualTo("NON-EU-SERVICE-B2B");
        }

        @Test
        void exempt_goods_stay_exempt_where_they_go() {
            VatClass exempt = VatClass.exempt(Exemption.because("Vrijgesteld"));

            assertThat(sold(ENGINE, goods(BRASSERIE).classed(exempt))).isEqualTo("NL-EXEMPT");
            assertThat(sold(ENGINE, goods(AMERICANS).classed(exempt))).isEqualTo("NL-EXEMPT");
        }

        @Test
        void electronics_are_worth_an_amount_in_euro() {
            Supply phones = goods(BREWERY).classed(VatClass.ELECTRONICS);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> phones.worth(Amounts.money(CurrencyUnit.USD, "50000.00")))
                    .withMessageContaining("USD 50000.00");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> phones.worthBetween(eur("1.00"), Amounts.money(CurrencyUnit.USD, "50000.00")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> phones.worthBetween(eur("1.01"), eur("1.00")))
                    .withMessageContaining("at least EUR 1.01");
        }

        @ParameterizedTest
        @CsvSource({
            "0.00, 9999.99, NL-STD",
            "0.00, 10000.00, FW-VAT-WORTH",
            "9999.99, 10000.00, FW-VAT-WORTH",
            "10000.00, 10000.00, NL-RC-SUPPLIER",
            "10000.00, 99999.99, NL-RC-SUPPLIER"
        })
        void electronics_whose_worth_is_known_roughly_are_decided_where_the_threshold_is_not_between(
                String least, String most, String outcome) {
            Supply phones = goods(BREWERY).classed(VatClass.ELECTRONICS).worthBetween(eur(least), eur(most));

            assertThat(sold(ENGINE, phones)).isEqualTo(outcome);
        }

        @Test
        void an_exact_worth_comes_before_a_rough_one() {
            Supply phones = goods(BREWERY).classed(VatClass.ELECTRONICS).worth(eur("9999.99"));

            assertThat(sold(ENGINE, phones.worthBetween(eur("10000.00"), eur("20000.00"))))
                    .isEqualTo("NL-STD");
        }
    }

    @Nested
    class A_purchase {

        @ParameterizedTest
        @CsvSource({
            "BE, true, EU-SERVICE-PURCHASE, 4b",
            "US, true, NON-EU-PURCHASE, 4a",
            "BE, false, EU-ACQUISITION, 4b"
        })
        void from_abroad_is_declared_and_deducted(String country, boolean service, String code, String box) {
            Supply supply = service ? Supply.service("Werk") : Supply.goods("Werk");
            PurchaseTreatment treatment =
                    ENGINE.treatPurchase(bought(supply, company(new nl.factuurwerk.reference.Country(country))));

            assertThat(treatment.code()).isEqualTo(code);
            assertThat(treatment.rate()).isEqualTo(percent("21"));
            assertThat(treatment.returnBox()).isEqualTo(box);
            assertThat(treatment.deductionBox()).isEqualTo("5b");
            assertThat(treatment.law()).isNotEmpty();
        }

        @Test
        void shifted_at_home_goes_to_box_2a() {
            PurchaseTreatment treatment = ENGINE.treatPurchase(bought(Supply.goods("Schroot"), BREWERY)
                    .classed(VatClass.reverseCharged(ReverseChargeGround.WASTE_AND_SCRAP)));

            assertThat(treatment.returnBox()).isEqualTo("2a");
            assertThat(treatment.deductionBox()).isEqualTo("5b");
            assertThat(reasons(treatment.reasons()))
                    .containsExactly(
                            "the supply is reverse charged between businesses in the Netherlands (art. 24bb"
                                    + " Uitvoeringsbesluit OB 1968)",
                            "21% applies to STANDARD on 2026-11-21 (art. 9 Wet OB)");
        }

        @Test
        void at_the_reduced_rate_is_acquired_at_the_reduced_rate() {
            assertThat(ENGINE.treatPurchase(bought(Supply.goods("Boeken").classed(VatClass.REDUCED), BRASSERIE))
                            .rate())
                    .isEqualTo(percent("9"));
        }

        @Test
        void for_private_use_goes_to_box_1d_and_is_not_deducted() {
            PurchaseTreatment treatment = ENGINE.treatPrivateUse(
                    Supply.service("Auto").on(LocalDate.of(2026, 12, 31)).by(STUDIO));

            assertThat(treatment.returnBox()).isEqualTo("1d");
            assertThat(treatment.deductionBox()).isEmpty();
            assertThat(treatment.rate()).isEqualTo(percent("21"));
            assertThatThrownBy(() -> ENGINE.treatPrivateUse(Supply.service("Auto")))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("day of supply of \"Auto\" is not known");
        }

        @Test
        void names_what_it_misses() {
            assertThat(purchased(ENGINE, Supply.of("Werk"))).isEqualTo("FW-VAT-DATE FW-VAT-SELLER FW-VAT-BUYER");
            assertThat(purchased(ENGINE, bought(Supply.of("Werk"), BRASSERIE))).isEqualTo("FW-VAT-NATURE");
            assertThat(purchased(ENGINE, goods(BRASSERIE))).isEqualTo("FW-VAT-BUYER-ABROAD");
            assertThat(purchased(ENGINE, service(JOKE).by(BRASSERIE))).isEqualTo("FW-VAT-BUYER-CONSUMER");
            assertThat(purchased(ENGINE, bought(Supply.goods("Werk"), BRASSERIE).shippedFrom(NETHERLANDS)))
                    .isEqualTo("FW-VAT-ORIGIN");
            assertThat(purchased(
                            ENGINE,
                            bought(Supply.goods("Laptops"), BREWERY)
                                    .classed(VatClass.reverseCharged(ReverseChargeGround.ELECTRONICS))))
                    .isEqualTo("FW-VAT-WORTH");
            assertThat(purchased(ENGINE, bought(Supply.goods("Wijn"), BRASSERIE).on(LocalDate.of(1990, 1, 1))))
                    .isEqualTo("FW-VAT-RATE");
        }

        @Test
        void by_a_legal_person_that_is_no_business_asks_for_its_acquisitions() {
            Organisation foundation = STUDIO.toBuilder().notTaxable().build();

            assertThat(purchased(
                            ENGINE, bought(Supply.goods("Papier"), BRASSERIE).to(foundation)))
                    .isEqualTo("FW-VAT-ACQUISITION");
        }
    }

    @Nested
    class A_profile {

        @Test
        void knows_one_position_for_each_day() {
            VatProfile profile = VatProfile.ordinary()
                    .distanceSales(DistanceSales.BELOW_THRESHOLD, DateRange.until(LocalDate.of(2026, 8, 31)))
                    .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(LocalDate.of(2026, 9, 1)));
            VatEngine engine = ENGINE.with(profile);

            assertThat(sold(engine, goods(LUC).on(LocalDate.of(2026, 8, 31)))).isEqualTo("NL-STD");
            assertThat(sold(engine, goods(LUC).on(LocalDate.of(2026, 9, 1)))).isEqualTo("EU-DISTANCE-OSS");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> profile.distanceSales(DistanceSales.DECLARED_LOCALLY, SINCE_2025))
                    .withMessageContaining("distance sales")
                    .withMessageContaining("BELOW_THRESHOLD on ../2026-08-31");
        }

        @Test
        void knows_the_scheme_of_each_state_once_for_each_day() {
            VatProfile profile = VatProfile.ordinary().smallBusiness(NETHERLANDS, SINCE_2025);

            assertThat(profile.smallBusiness(BELGIUM, SINCE_2025)).isNotNull();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> profile.smallBusiness(NETHERLANDS, DateRange.on(DAY)))
                    .withMessageContaining("NL");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            VatProfile.ordinary().importLicence(SINCE_2025).importLicence(SINCE_2025));
        }
    }
}

package nl.factuurwerk.vat;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
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
import static nl.factuurwerk.vat.Trade.digital;
import static nl.factuurwerk.vat.Trade.goods;
import static nl.factuurwerk.vat.Trade.purchased;
import static nl.factuurwerk.vat.Trade.selling;
import static nl.factuurwerk.vat.Trade.service;
import static nl.factuurwerk.vat.Trade.sold;
import static nl.factuurwerk.vat.VatClass.reverseCharged;
import static nl.factuurwerk.vat.VatClass.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.reference.MemberStates;
import nl.factuurwerk.reference.Resources;
import nl.factuurwerk.reference.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table of treatments: a case in which it fires, and one that misses it by one fact. */
class TreatmentTableTest {

    private static final List<Csv.Row> ROWS = Resources.csv(TreatmentRow.class, TreatmentRow.FILE);

    private static final VatEngine CANTEEN = VatEngine.of(
            NETHERLANDS,
            VatRates.standard().with(List.of(new TableRows() {
                @Override
                public String table() {
                    return VatRates.TABLE;
                }

                @Override
                public Stream<String> lines() {
                    return Stream.of(
                            "country,rate_class,percent,from,until,source,confidence,note",
                            "NL,CANTEEN,5.25,2020-01-01,,an agreement,UNVERIFIED,");
                }
            })),
            MemberStates.standard());

    /** A case of one row: what happens, and what happens instead when one fact is another. */
    record Case(String code, String near, Supplier<String> fires, Supplier<String> misses, String instead) {
        @Override
        public String toString() {
            return code + ", but not " + near;
        }
    }

    private static Case sale(String code, Supply fires, String near, Supply misses, String instead) {
        return sale(code, ENGINE, fires, near, ENGINE, misses, instead);
    }

    private static Case sale(
            String code, VatEngine engine, Supply fires, String near, VatEngine other, Supply misses, String instead) {
        return new Case(code, near, () -> sold(engine, fires), () -> sold(other, misses), instead);
    }

    private static Case purchase(
            String code, VatEngine engine, Supply fires, String near, VatEngine other, Supply misses, String instead) {
        return new Case(code, near, () -> purchased(engine, fires), () -> purchased(other, misses), instead);
    }

    static List<Case> cases() {
        Supply work = service(BREWERY).classed(reverseCharged(ReverseChargeGround.SUBCONTRACTING));
        Supply phones = goods(BREWERY).classed(reverseCharged(ReverseChargeGround.ELECTRONICS));
        Supply hosting = Supply.service("Hosting");
        Supply paper = Supply.goods("Papier");
        VatEngine licensed = ENGINE.with(VatProfile.ordinary().importLicence(SINCE_2025));
        VatEngine smallInBelgium = ENGINE.with(VatProfile.ordinary().smallBusiness(BELGIUM, SINCE_2025));
        return List.of(
                sale("NL-STD", goods(JOKE), "a book", goods(JOKE).classed(VatClass.REDUCED), "NL-RED"),
                sale(
                        "NL-RED",
                        service(JOKE).classed(VatClass.ACCOMMODATION).on(LocalDate.of(2025, 12, 31)),
                        "a night later",
                        service(JOKE).classed(VatClass.ACCOMMODATION).on(LocalDate.of(2026, 1, 1)),
                        "NL-STD"),
                sale(
                        "NL-OTHER",
                        CANTEEN,
                        goods(JOKE).classed(VatClass.rated(new RateClass("CANTEEN"))),
                        "without the row of the host",
                        ENGINE,
                        goods(JOKE).classed(VatClass.rated(new RateClass("CANTEEN"))),
                        "FW-VAT-RATE"),
                sale(
                        "NL-ZERO",
                        goods(JOKE).classed(VatClass.rated(new RateClass("SOLAR_PANELS"))),
                        "before 2023",
                        goods(JOKE)
                                .classed(VatClass.rated(new RateClass("SOLAR_PANELS")))
                                .on(LocalDate.of(2022, 12, 31)),
                        "FW-VAT-RATE"),
                sale(
                        "NL-EXEMPT",
                        service(LUC).classed(VatClass.exempt(Exemption.EDUCATION)),
                        "to a business in another state",
                        service(BRASSERIE).classed(VatClass.exempt(Exemption.EDUCATION)),
                        "FW-VAT-EXEMPT-ABROAD"),
                sale(
                        "NL-RC-SUPPLIER",
                        work.work(WorkSetting.FOR_CONTRACTOR),
                        "a firm that orders work for its own building",
                        work.work(WorkSetting.FOR_PRINCIPAL),
                        "NL-STD"),
                sale(
                        "NL-RC-SUPPLIER",
                        work,
                        "work at the subcontractor's own premises",
                        work.work(WorkSetting.AT_OWN_PREMISES),
                        "NL-STD"),
                sale(
                        "NL-RC-SUPPLIER",
                        work,
                        "work subordinate to a sale",
                        work.work(WorkSetting.SUBORDINATE_TO_SALE),
                        "NL-STD"),
                sale("NL-RC-SUPPLIER", work, "for a consumer", work.to(JOKE), "NL-STD"),
                sale(
                        "NL-RC-SUPPLIER",
                        work.to(BRASSERIE).performedIn(NETHERLANDS),
                        "property in another state",
                        work.to(BRASSERIE).performedIn(BELGIUM),
                        "FW-VAT-TAXED-ABROAD"),
                sale(
                        "NL-RC-SUPPLIER",
                        phones.worth(eur("10000.00")),
                        "phones for a cent less",
                        phones.worth(eur("9999.99")),
                        "NL-STD"),
                sale("NL-RC-SUPPLIER", phones.worth(eur("25000")), "phones of unknown worth", phones, "FW-VAT-WORTH"),
                sale(
                        "EU-ICS-GOODS",
                        goods(BRASSERIE).checked(VatNumberCheck.valid(BRASSERIE_NUMBER, DAY, "VIES")),
                        "with a number that is not valid",
                        goods(BRASSERIE).checked(VatNumberCheck.invalid(BRASSERIE_NUMBER, DAY, "VIES")),
                        "NL-STD"),
                sale(
                        "EU-ICS-GOODS",
                        goods(BRASSERIE),
                        "goods that are not transported",
                        goods(BRASSERIE).deliveredTo(NETHERLANDS),
                        "NL-STD"),
                sale(
                        "EU-ICS-NEW-TRANSPORT",
                        goods(LUC).classed(under(SpecialScheme.NEW_MEANS_OF_TRANSPORT)),
                        "for a customer with a VAT number",
                        goods(BRASSERIE).classed(under(SpecialScheme.NEW_MEANS_OF_TRANSPORT)),
                        "EU-ICS-GOODS"),
                sale("EU-SERVICE-B2B", service(BRASSERIE), "for a consumer", service(LUC), "NL-STD"),
                sale(
                        "EU-SERVICE-B2B",
                        service(BRASSERIE),
                        "admission to an event at home",
                        service(BRASSERIE).performedIn(NETHERLANDS),
                        "NL-STD"),
                sale(
                        "EU-DISTANCE-B2C",
                        selling(DistanceSales.DECLARED_LOCALLY),
                        goods(LUC),
                        "below the threshold",
                        selling(DistanceSales.BELOW_THRESHOLD),
                        goods(LUC),
                        "NL-STD"),
                sale(
                        "EU-DISTANCE-OSS",
                        selling(DistanceSales.ONE_STOP_SHOP),
                        digital(LUC),
                        "a service that is not digital",
                        selling(DistanceSales.ONE_STOP_SHOP),
                        service(LUC),
                        "NL-STD"),
                sale(
                        "EU-DISTANCE-OSS",
                        selling(DistanceSales.ONE_STOP_SHOP),
                        digital(LUC),
                        "of a seller whose threshold is not known",
                        ENGINE,
                        digital(LUC),
                        "FW-VAT-DISTANCE-SALE"),
                sale(
                        "EXPORT",
                        goods(AMERICANS),
                        "taken away at home",
                        goods(AMERICANS).deliveredTo(NETHERLANDS),
                        "NL-STD"),
                sale(
                        "NON-EU-SERVICE-B2B",
                        service(AMERICANS),
                        "a business in the Union",
                        service(BRASSERIE),
                        "EU-SERVICE-B2B"),
                sale(
                        "NON-EU-SERVICE-B2C",
                        service(ALEX).kind(ServiceKind.INTANGIBLE),
                        "a service of another kind",
                        service(ALEX).kind(ServiceKind.OTHER),
                        "NL-STD"),
                sale(
                        "NON-EU-SERVICE-B2C",
                        digital(ALEX),
                        "a service of unknown kind",
                        service(ALEX),
                        "FW-VAT-SERVICE-KIND"),
                sale(
                        "MARGIN",
                        goods(LUC).classed(under(SpecialScheme.USED_GOODS)),
                        "goods that leave the Union",
                        goods(ALEX).classed(under(SpecialScheme.USED_GOODS)),
                        "EXPORT"),
                sale(
                        "MARGIN-ART",
                        goods(JOKE).classed(under(SpecialScheme.WORKS_OF_ART)),
                        "without the scheme",
                        goods(JOKE),
                        "NL-STD"),
                sale(
                        "MARGIN-COLLECTION",
                        goods(JOKE).classed(under(SpecialScheme.COLLECTORS_ITEMS)),
                        "without the scheme",
                        goods(JOKE),
                        "NL-STD"),
                sale(
                        "TRAVEL",
                        ENGINE,
                        service(ALEX).classed(under(SpecialScheme.TRAVEL_AGENTS)),
                        "of a small business",
                        SMALL,
                        service(ALEX).classed(under(SpecialScheme.TRAVEL_AGENTS)),
                        "KOR"),
                sale(
                        "INVESTMENT-GOLD",
                        goods(BREWERY).classed(under(SpecialScheme.INVESTMENT_GOLD)),
                        "a seller who opted for taxation",
                        goods(BREWERY).classed(reverseCharged(ReverseChargeGround.DESIGNATED_SUPPLIES)),
                        "NL-RC-SUPPLIER"),
                sale(
                        "KOR",
                        SMALL,
                        service(BREWERY),
                        "before it applied",
                        SMALL,
                        service(BREWERY).on(LocalDate.of(2024, 12, 31)),
                        "NL-STD"),
                sale(
                        "KOR",
                        SMALL,
                        goods(BRASSERIE),
                        "a service taxed elsewhere",
                        SMALL,
                        service(BRASSERIE),
                        "EU-SERVICE-B2B"),
                sale(
                        "EU-KOR",
                        smallInBelgium,
                        service(BRASSERIE),
                        "a supply at home",
                        smallInBelgium,
                        service(BREWERY),
                        "NL-STD"),
                sale(
                        "OUTSIDE",
                        service(BREWERY).classed(VatClass.OUTSIDE_SCOPE),
                        "a supply",
                        service(BREWERY),
                        "NL-STD"),
                purchase(
                        "NL-PURCHASE",
                        ENGINE,
                        bought(paper, BREWERY),
                        "from abroad",
                        ENGINE,
                        bought(paper, BRASSERIE),
                        "EU-ACQUISITION"),
                purchase(
                        "NL-RC-CUSTOMER",
                        ENGINE,
                        bought(Supply.service("Schilderwerk"), BREWERY)
                                .classed(reverseCharged(ReverseChargeGround.SUBCONTRACTING)),
                        "work on one's own building",
                        ENGINE,
                        bought(Supply.service("Schilderwerk"), BREWERY)
                                .classed(reverseCharged(ReverseChargeGround.SUBCONTRACTING))
                                .work(WorkSetting.FOR_PRINCIPAL),
                        "NL-PURCHASE"),
                purchase(
                        "EU-ACQUISITION",
                        ENGINE,
                        bought(paper, BRASSERIE),
                        "goods sent from outside the Union",
                        ENGINE,
                        bought(paper, BRASSERIE).shippedFrom(AMERICANS.country().orElseThrow()),
                        "NL-IMPORT"),
                purchase(
                        "EU-SERVICE-PURCHASE",
                        ENGINE,
                        bought(hosting, BRASSERIE),
                        "a night in Brussels",
                        ENGINE,
                        bought(Supply.service("Hotel"), BRASSERIE).performedIn(BELGIUM),
                        "NO-DUTCH-VAT"),
                purchase(
                        "NON-EU-PURCHASE",
                        licensed,
                        bought(paper, AMERICANS),
                        "without a licence",
                        ENGINE,
                        bought(paper, AMERICANS),
                        "NL-IMPORT"),
                purchase(
                        "NON-EU-PURCHASE",
                        ENGINE,
                        bought(hosting, AMERICANS),
                        "a service from the Union",
                        ENGINE,
                        bought(hosting, BRASSERIE),
                        "EU-SERVICE-PURCHASE"),
                purchase(
                        "NL-IMPORT",
                        ENGINE,
                        bought(paper, AMERICANS),
                        "goods from stock in the Union",
                        ENGINE,
                        bought(paper, AMERICANS).shippedFrom(BELGIUM),
                        "EU-ACQUISITION"),
                purchase(
                        "NO-DUTCH-VAT",
                        ENGINE,
                        bought(paper, BREWERY).classed(under(SpecialScheme.USED_GOODS)),
                        "without the scheme",
                        ENGINE,
                        bought(paper, BREWERY),
                        "NL-PURCHASE"),
                new Case(
                        "PRIVATE-USE",
                        "bought instead of used",
                        () -> ENGINE.treatPrivateUse(
                                        Supply.service("Auto").on(DAY).by(STUDIO))
                                .code(),
                        () -> purchased(ENGINE, bought(Supply.service("Auto"), BREWERY)),
                        "NL-PURCHASE"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fires(Case each) {
        assertThat(each.fires().get()).isEqualTo(each.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void misses_by_one_fact(Case each) {
        assertThat(each.misses().get()).isEqualTo(each.instead()).isNotEqualTo(each.code());
    }

    @Test
    void no_row_is_without_a_case_and_none_without_code_that_decides_it() {
        Set<String> rows = ROWS.stream().map(row -> row.text("code")).collect(Collectors.toSet());

        assertThat(cases()).extracting(Case::code).hasSameElementsAs(rows);
        assertThat(TreatmentKind.values()).extracting(TreatmentKind::code).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void every_wording_of_the_table_exists_in_both_languages() {
        assertThat(ROWS)
                .filteredOn(row -> row.get("wording").isPresent())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(Decision.TEXTS.has(row.text("wording"), DUTCH)).isTrue();
                    assertThat(Decision.TEXTS.has(row.text("wording"), ENGLISH)).isTrue();
                });
    }

    @Test
    void every_category_that_needs_a_reason_has_words_but_the_exemption_whose_ground_has_its_own() {
        assertThat(Arrays.stream(TreatmentKind.values())
                        .filter(kind -> kind.row()
                                .category()
                                .filter(VatCategory::needsReason)
                                .isPresent()))
                .filteredOn(kind -> kind != TreatmentKind.EXEMPT)
                .allMatch(kind -> kind.row().wording().isPresent());
    }

    @Test
    void every_row_rests_on_an_article() {
        assertThat(TreatmentKind.values())
                .allSatisfy(kind -> assertThat(kind.row().law())
                        .isNotEmpty()
                        .allMatch(law -> !law.article().isEmpty()));
        assertThat(TreatmentKind.EXPORT.row().law())
                .extracting(law -> law.in(DUTCH))
                .containsExactly("art. 9 lid 2 onder b Wet OB", "art. 146 lid 1 Directive 2006/112/EC");
    }

    @Test
    void a_code_that_is_not_in_the_table_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreatmentRow.of("NL-GUESS"))
                .withMessageContaining("NL-GUESS")
                .withMessageContaining(TreatmentRow.FILE);
    }
}

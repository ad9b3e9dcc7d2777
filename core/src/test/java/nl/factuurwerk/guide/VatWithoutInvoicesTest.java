package nl.factuurwerk.guide;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static nl.factuurwerk.vat.VatRounding.PER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.party.VatNumber;
import nl.factuurwerk.reference.MemberStates;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.DistanceSales;
import nl.factuurwerk.vat.PurchaseTreatment;
import nl.factuurwerk.vat.RateClass;
import nl.factuurwerk.vat.ReverseChargeGround;
import nl.factuurwerk.vat.SpecialScheme;
import nl.factuurwerk.vat.Supply;
import nl.factuurwerk.vat.Treatment;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatItem;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatNumberChecker;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.VatRates;
import nl.factuurwerk.vat.WorkSetting;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/vat-without-invoices.md}. */
class VatWithoutInvoicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Organisation studio = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .vat("NL123456789B13")
            .build();
    private final Organisation belgianCompany = Organisation.named("Brasserie Du Nord")
            .address("Rue Haute 5", "1000", "Bruxelles", BELGIUM)
            .vat("BE0123456749")
            .build();
    private final Person belgianConsumer = Person.named("Luc Peeters")
            .address("Rue Haute 7", "1000", "Bruxelles", BELGIUM)
            .build();
    private final Organisation dutchCompany = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void which_vat_is_this() {
        // tag::vat-which-vat-is-this[]
        Treatment t = VatEngine.of(NETHERLANDS)
                .treat(Supply.service("Consultancy")
                        .on(date("2026-11-21"))
                        .by(studio)
                        .to(belgianCompany));

        t.category(); // AE
        t.wording(DUTCH); // Btw verlegd
        t.returnBox(); // 3b
        t.icp(); // SERVICES
        t.reasons(); // place of supply is the customer's state BE, ... (art. 6(1) Wet OB), ...
        // end::vat-which-vat-is-this[]

        assertThat(t.category()).hasToString("AE");
        assertThat(t.wording(DUTCH)).contains("Btw verlegd");
        assertThat(t.returnBox()).isEqualTo("3b");
        assertThat(t.icp()).hasToString("SERVICES");
        assertThat(t.reasons().toString())
                .startsWith("[place of supply is the customer's state BE, ")
                .contains("(art. 6(1) Wet OB), ");
    }

    @Test
    void a_checked_number() {
        Supply supply = Supply.goods("Chairs").on(DAY).by(studio).to(belgianCompany);
        VatNumberChecker vies = number -> Optional.of(VatNumberCheck.valid(number, date("2026-11-20"), "VIES"));

        // tag::vat-a-checked-number[]
        VatNumber number = VatNumber.of("BE 0123.456.749");
        Supply known = vies.check(number).map(supply::checked).orElse(supply);

        VatEngine.of(NETHERLANDS).treat(known).reasons().forEach(reason -> print(reason.in(ENGLISH)));
        // the goods go to another member state, BE (art. 9(2)(b) Wet OB)
        // VAT number of the customer: BE 0123.456.749, checked 2026-11-20 by VIES
        // end::vat-a-checked-number[]

        assertThat(printed.toString().lines())
                .containsExactly(
                        "the goods go to another member state, BE (art. 9(2)(b) Wet OB)",
                        "VAT number of the customer: BE 0123.456.749, checked 2026-11-20 by VIES");
    }

    private final StringBuilder printed = new StringBuilder();

    private void print(Object line) {
        printed.append(line).append('\n');
    }

    @Test
    void what_is_missing() {
        // tag::vat-what-is-missing[]
        Parsed<Treatment> open = VatEngine.of(NETHERLANDS)
                .tryTreat(Supply.of("Poster").on(date("2026-11-21")).by(studio).to(belgianCompany));

        switch (open) {
            case Parsed.Valid<Treatment>(var treatment, Report warnings) -> print(treatment);
            case Parsed.Invalid<Treatment>(var report) -> print(report.in(ENGLISH));
        }
        // "Poster" crosses a border, and it is not known whether it is goods or a service (art. 4 Wet OB).
        // State whether it is goods or a service.
        // end::vat-what-is-missing[]

        assertThat(printed.toString())
                .contains("\"Poster\" crosses a border, and it is not known whether it is goods or a service"
                        + " (art. 4 Wet OB). State whether it is goods or a service.");
    }

    @Test
    void rates() {
        // tag::vat-rates[]
        VatRates rates = VatRates.standard();

        rates.at(NETHERLANDS, RateClass.STANDARD, date("2012-09-30")); // 19%
        rates.at(NETHERLANDS, RateClass.ACCOMMODATION, date("2025-12-31")); // 9%
        rates.at(NETHERLANDS, RateClass.ACCOMMODATION, date("2026-01-01")); // 21%
        rates.row(NETHERLANDS, RateClass.STANDARD, date("2026-01-01")).source();
        // end::vat-rates[]

        assertThat(rates.at(NETHERLANDS, RateClass.STANDARD, date("2012-09-30")))
                .isEqualTo(percent("19"));
        assertThat(rates.at(NETHERLANDS, RateClass.ACCOMMODATION, date("2025-12-31")))
                .isEqualTo(percent("9"));
        assertThat(rates.at(NETHERLANDS, RateClass.ACCOMMODATION, date("2026-01-01")))
                .isEqualTo(percent("21"));

        // tag::vat-rates-unknown[]
        rates.at(BELGIUM, new RateClass("REDUCED_2"), date("2026-11-21")); // 6%
        assertThatThrownBy(() -> rates.at(BELGIUM, new RateClass("REDUCED_2"), date("2020-01-01")))
                .isInstanceOf(OutsideTable.class)
                .hasMessage("Table 'vat-rates' has no row for BE REDUCED_2 on 2020-01-01; it covers 2026-08-22/.."
                        + " and does not know the history before 2026-08-22");
        // end::vat-rates-unknown[]

        assertThat(rates.at(BELGIUM, new RateClass("REDUCED_2"), date("2026-11-21")))
                .isEqualTo(percent("6"));
    }

    @Test
    void rows_of_the_host() {
        // tag::vat-rows-of-the-host[]
        TableRows canteen = new TableRows() {
            @Override
            public String table() {
                return VatRates.TABLE;
            }

            @Override
            public Stream<String> lines() {
                return Stream.of(
                        "country,rate_class,percent,from,until,source,confidence,note",
                        "NL,CANTEEN,5.25,2026-01-01,,agreement with the inspector,OFFICIAL,");
            }
        };
        VatEngine engine =
                VatEngine.of(NETHERLANDS, VatRates.standard().with(List.of(canteen)), MemberStates.standard());
        // end::vat-rows-of-the-host[]

        Treatment treatment = engine.treat(Supply.goods("Soep")
                .classed(VatClass.rated(new RateClass("CANTEEN")))
                .on(DAY)
                .by(studio)
                .to(dutchCompany));
        assertThat(treatment.returnBox()).isEqualTo("1c");
        assertThat(treatment.rate()).isEqualTo(percent("5.25"));
    }

    @Test
    void prepayments() {
        Person guest = belgianConsumer;

        // tag::vat-prepayments[]
        Treatment night = VatEngine.of(NETHERLANDS)
                .treat(Supply.service("Hotel")
                        .classed(VatClass.ACCOMMODATION)
                        .on(date("2026-08-01"))
                        .prepaidOn(date("2025-06-01"))
                        .by(studio)
                        .to(guest));
        night.rate(); // 21%: of lodging from 2026 the stay decides, not the payment

        Treatment lesson = VatEngine.of(NETHERLANDS)
                .treat(Supply.service("Lesson")
                        .classed(VatClass.REDUCED)
                        .on(date("2019-01-15"))
                        .prepaidOn(date("2018-12-01"))
                        .by(studio)
                        .to(guest));
        lesson.rate(); // 6%: otherwise a payment in advance decides
        // end::vat-prepayments[]

        assertThat(night.rate()).isEqualTo(percent("21"));
        assertThat(lesson.rate()).isEqualTo(percent("6"));
    }

    @Test
    void reverse_charge_at_home() {
        VatEngine engine = VatEngine.of(NETHERLANDS);
        // tag::vat-reverse-charge-at-home[]
        Supply painting = Supply.service("Painting")
                .on(date("2026-11-21"))
                .by(studio)
                .to(dutchCompany)
                .classed(VatClass.reverseCharged(ReverseChargeGround.SUBCONTRACTING));

        engine.treat(painting.work(WorkSetting.FOR_CONTRACTOR)).code(); // NL-RC-SUPPLIER
        engine.treat(painting.work(WorkSetting.FOR_PRINCIPAL)).code(); // NL-STD: its own building

        Supply phones = Supply.goods("Phones")
                .on(date("2026-11-21"))
                .by(studio)
                .to(dutchCompany)
                .classed(VatClass.reverseCharged(ReverseChargeGround.ELECTRONICS));

        engine.treat(phones.worth(eur("10000.00"))).code(); // NL-RC-SUPPLIER
        engine.treat(phones.worth(eur("9999.99"))).code(); // NL-STD
        // end::vat-reverse-charge-at-home[]

        assertThat(engine.treat(painting.work(WorkSetting.FOR_CONTRACTOR)).code())
                .isEqualTo("NL-RC-SUPPLIER");
        assertThat(engine.treat(painting.work(WorkSetting.FOR_PRINCIPAL)).code())
                .isEqualTo("NL-STD");
        assertThat(engine.treat(phones.worth(eur("10000.00"))).code()).isEqualTo("NL-RC-SUPPLIER");
        assertThat(engine.treat(phones.worth(eur("9999.99"))).code()).isEqualTo("NL-STD");
    }

    @Test
    void how_the_business_stands() {
        // tag::vat-how-the-business-stands[]
        VatEngine shop = VatEngine.of(NETHERLANDS)
                .with(VatProfile.ordinary()
                        .distanceSales(DistanceSales.BELOW_THRESHOLD, DateRange.until(date("2026-08-31")))
                        .distanceSales(DistanceSales.ONE_STOP_SHOP, DateRange.from(date("2026-09-01"))));

        Supply app = Supply.digital("App").by(studio).to(belgianConsumer);
        shop.treat(app.on(date("2026-08-31"))).code(); // NL-STD, box 1a
        shop.treat(app.on(date("2026-09-01"))).code(); // EU-DISTANCE-OSS, Belgian VAT, no box
        // end::vat-how-the-business-stands[]

        assertThat(shop.treat(app.on(date("2026-08-31"))).code()).isEqualTo("NL-STD");
        assertThat(shop.treat(app.on(date("2026-08-31"))).returnBox()).isEqualTo("1a");
        assertThat(shop.treat(app.on(date("2026-09-01"))).code()).isEqualTo("EU-DISTANCE-OSS");
        assertThat(shop.treat(app.on(date("2026-09-01"))).returnBox()).isEmpty();

        // tag::vat-small-business[]
        VatEngine small = VatEngine.of(NETHERLANDS)
                .with(VatProfile.ordinary().smallBusiness(NETHERLANDS, DateRange.from(date("2025-01-01"))));

        small.treat(app.to(dutchCompany).on(date("2026-11-21"))).wording(ENGLISH);
        // Exempt from VAT: small-business scheme (art. 25 Wet OB)
        // end::vat-small-business[]

        assertThat(small.treat(app.to(dutchCompany).on(date("2026-11-21"))).wording(ENGLISH))
                .contains("Exempt from VAT: small-business scheme (art. 25 Wet OB)");
    }

    @Test
    void special_schemes() {
        // tag::vat-special-schemes[]
        Treatment lamp = VatEngine.of(NETHERLANDS)
                .treat(Supply.goods("Lamp")
                        .on(date("2026-11-21"))
                        .classed(VatClass.under(SpecialScheme.USED_GOODS))
                        .by(studio)
                        .to(belgianConsumer));

        lamp.wording(DUTCH); // Bijzondere regeling - gebruikte goederen
        lamp.exemptionCode(); // VATEX-EU-F
        lamp.returnBox(); // 1a, with the VAT within the margin
        // end::vat-special-schemes[]

        assertThat(lamp.wording(DUTCH)).contains("Bijzondere regeling - gebruikte goederen");
        assertThat(lamp.exemptionCode()).isEqualTo("VATEX-EU-F");
        assertThat(lamp.returnBox()).isEqualTo("1a");
    }

    @Test
    void purchases() {
        // tag::vat-purchases[]
        PurchaseTreatment hosting = VatEngine.of(NETHERLANDS)
                .treatPurchase(Supply.service("Hosting")
                        .on(date("2026-11-21"))
                        .by(belgianCompany)
                        .to(studio));

        hosting.code(); // EU-SERVICE-PURCHASE
        hosting.rate(); // 21%
        hosting.returnBox(); // 4b
        hosting.deductionBox(); // 5b
        // end::vat-purchases[]

        assertThat(hosting.code()).isEqualTo("EU-SERVICE-PURCHASE");
        assertThat(hosting.rate()).isEqualTo(percent("21"));
        assertThat(hosting.returnBox()).isEqualTo("4b");
        assertThat(hosting.deductionBox()).isEqualTo("5b");
    }

    @Test
    void how_much_is_it() {
        // tag::vat-how-much-is-it[]
        VatBreakdown vat = VatCalculator.excluding(PER_GROUP)
                .of(
                        CurrencyUnit.EUR,
                        List.of(
                                new VatItem(VatGroup.taxed(Percentage.percent(21)), 1187_50),
                                new VatItem(VatGroup.taxed(Percentage.percent(9)), 63_75)))
                .breakdown();

        vat.taxable(); // EUR 1251.25
        vat.total(); // EUR 255.12
        // end::vat-how-much-is-it[]

        assertThat(vat.taxable()).isEqualTo(eur("1251.25"));
        assertThat(vat.total()).isEqualTo(eur("255.12"));
    }
}

package nl.factuurwerk.vat;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.vat.VatRounding.PER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Organisation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** VAT without invoices, and the values it uses. */
class VatAloneTest {

    private static final VatGroup STANDARD = VatGroup.taxed(percent("21"));
    private static final VatGroup REDUCED = VatGroup.taxed(percent("9"));

    @Test
    void which_VAT_is_this() {
        var studio = Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                .build();
        var belgianCompany = Organisation.named("Brasserie Du Nord")
                .address("Rue Haute 5", "1000", "Bruxelles", BELGIUM)
                .vat("BE0428759497")
                .build();

        Treatment treatment = VatEngine.of(NETHERLANDS)
                .treat(Supply.service("Consultancy")
                        .on(LocalDate.parse("2026-11-21"))
                        .by(studio)
                        .to(belgianCompany));

        treatment.category(); // AE
        treatment.wording(DUTCH); // Btw verlegd
        treatment.returnBox(); // 3b
        treatment.reasons(); // place of supply is the customer's state BE, ... (art. 6(1) Wet OB)

        assertThat(treatment.category()).isEqualTo(VatCategory.AE);
        assertThat(treatment.wording(DUTCH)).contains("Btw verlegd");
        assertThat(treatment.returnBox()).isEqualTo("3b");
        assertThat(treatment.reasons().get(0))
                .asString()
                .startsWith("place of supply is the customer's state BE, ")
                .endsWith("(art. 6(1) Wet OB)");
    }

    @Test
    void how_much_is_it() {
        VatBreakdown vat = VatCalculator.excluding(PER_GROUP)
                .of(
                        CurrencyUnit.EUR,
                        List.of(
                                new VatItem(VatGroup.taxed(percent("21")), 1187_50),
                                new VatItem(VatGroup.taxed(percent("9")), 63_75)))
                .breakdown();

        vat.taxable(); // EUR 1251.25
        vat.total(); // EUR 255.12

        assertThat(vat.taxable()).isEqualTo(eur("1251.25"));
        assertThat(vat.total()).isEqualTo(eur("255.12"));
        assertThat(vat.subtotals())
                .containsExactly(
                        new VatSubtotal(STANDARD, eur("1187.50"), eur("249.38")),
                        new VatSubtotal(REDUCED, eur("63.75"), eur("5.74")));
    }

    @Nested
    class Calculator {

        @Test
        void lets_nets_follow_the_running_gross_sum() {
            // 21% in 0.10 is 0.02 (0.01736), in 0.20 0.03, in 0.30 0.05: nets 0.08, 0.09, 0.08.
            VatComputation three = VatCalculator.including(PER_GROUP)
                    .of(
                            CurrencyUnit.EUR,
                            List.of(new VatItem(STANDARD, 10), new VatItem(STANDARD, 10), new VatItem(STANDARD, 10)));

            assertThat(three.netMinor(0)).isEqualTo(8);
            assertThat(three.netMinor(1)).isEqualTo(9);
            assertThat(three.netMinor(2)).isEqualTo(8);
            assertThat(three.breakdown().subtotals())
                    .containsExactly(new VatSubtotal(STANDARD, eur("0.25"), eur("0.05")));
        }

        @Test
        void has_nothing_to_say_of_nothing() {
            VatBreakdown nothing = VatCalculator.excluding(PER_GROUP)
                    .of(CurrencyUnit.EUR, List.of())
                    .breakdown();

            assertThat(nothing.subtotals()).isEmpty();
            assertThat(nothing.total()).isEqualTo(eur("0.00"));
        }

        @Test
        void refuses_sums_that_no_long_holds() {
            List<VatItem> items = List.of(new VatItem(STANDARD, Long.MAX_VALUE), new VatItem(STANDARD, 1));

            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> VatCalculator.excluding(PER_GROUP).of(CurrencyUnit.EUR, items));
        }
    }

    @Nested
    class Group {

        @Test
        void has_a_rate_only_where_its_category_charges() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VatGroup(VatCategory.Z, percent("9"), Optional.empty()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VatGroup(VatCategory.S, Percentage.ZERO, Optional.empty()))
                    .withMessageContaining("BR-S-05");
            assertThatIllegalArgumentException().isThrownBy(() -> VatGroup.taxed(percent("-21")));
            assertThat(VatGroup.taxed(Percentage.ZERO).category()).isEqualTo(VatCategory.Z);
        }

        @Test
        void has_a_reason_exactly_where_its_category_needs_one() {
            ExemptionReason reason = new ExemptionReason("Btw verlegd", "VATEX-EU-AE");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VatGroup(VatCategory.AE, Percentage.ZERO, Optional.empty()));
            assertThatIllegalArgumentException().isThrownBy(() -> VatGroup.untaxed(VatCategory.Z, reason));
            assertThatIllegalArgumentException().isThrownBy(() -> new ExemptionReason(" ", "VATEX-EU-AE"));
            assertThat(VatGroup.untaxed(VatCategory.AE, reason)).hasToString("AE Btw verlegd (VATEX-EU-AE)");
        }

        @Test
        void sorts_by_category_then_higher_rate_then_reason() {
            VatGroup care = VatGroup.untaxed(VatCategory.E, new ExemptionReason("Zorg", ""));
            VatGroup school = VatGroup.untaxed(VatCategory.E, new ExemptionReason("Onderwijs", ""));

            assertThat(List.of(care, REDUCED, school, STANDARD).stream().sorted())
                    .containsExactly(STANDARD, REDUCED, school, care);
        }
    }

    @Nested
    class Breakdown {

        private final VatSubtotal standard = new VatSubtotal(STANDARD, eur("1.00"), eur("0.21"));
        private final VatSubtotal reduced = new VatSubtotal(REDUCED, eur("1.00"), eur("0.09"));

        @Test
        void is_in_order_without_doubles_and_in_one_currency() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VatBreakdown(CurrencyUnit.EUR, List.of(reduced, standard)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VatBreakdown(CurrencyUnit.EUR, List.of(standard, standard)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VatBreakdown(CurrencyUnit.USD, List.of(standard)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VatSubtotal(STANDARD, eur("1.00"), Money.of(CurrencyUnit.USD, 1)));
            assertThat(standard.gross()).isEqualTo(eur("1.21"));
        }
    }

    @Test
    void rate_classes_are_capital_letters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RateClass("standard"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateClass(""));
        assertThat(new RateClass("STANDARD")).isEqualTo(RateClass.STANDARD);
    }
}

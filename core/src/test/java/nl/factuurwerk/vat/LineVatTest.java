package nl.factuurwerk.vat;

import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.GERMANY;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.vat.Trade.ALEX;
import static nl.factuurwerk.vat.Trade.AMERICANS;
import static nl.factuurwerk.vat.Trade.BRASSERIE;
import static nl.factuurwerk.vat.Trade.BREWERY;
import static nl.factuurwerk.vat.Trade.ENGINE;
import static nl.factuurwerk.vat.Trade.JOKE;
import static nl.factuurwerk.vat.Trade.LUC;
import static nl.factuurwerk.vat.Trade.SINCE_2025;
import static nl.factuurwerk.vat.Trade.SMALL;
import static nl.factuurwerk.vat.Trade.digital;
import static nl.factuurwerk.vat.Trade.goods;
import static nl.factuurwerk.vat.Trade.selling;
import static nl.factuurwerk.vat.Trade.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.factuurwerk.reference.Country;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is stored with a line, for the returns: whose VAT it is. */
class LineVatTest {

    private static Optional<Country> taxedIn(VatEngine engine, Supply supply) {
        Treatment treatment = engine.treat(supply);
        assertThat(treatment.in(DUTCH).taxedIn()).isEqualTo(treatment.taxedIn());
        return treatment.taxedIn();
    }

    @Nested
    class The_state_that_taxes {

        @Test
        void is_the_sellers_for_what_is_supplied_at_home() {
            assertThat(taxedIn(ENGINE, service(BREWERY))).contains(NETHERLANDS);
            assertThat(taxedIn(ENGINE, goods(JOKE).classed(VatClass.REDUCED))).contains(NETHERLANDS);
            assertThat(taxedIn(ENGINE, service(LUC))).contains(NETHERLANDS);
            assertThat(taxedIn(ENGINE, service(BRASSERIE).performedIn(NETHERLANDS)))
                    .contains(NETHERLANDS);
        }

        @Test
        void is_the_sellers_also_where_the_buyer_accounts_for_it_or_nobody_pays_it() {
            assertThat(taxedIn(ENGINE, service(BREWERY).classed(VatClass.SUBCONTRACTING)))
                    .contains(NETHERLANDS);
            assertThat(taxedIn(ENGINE, service(BREWERY).classed(VatClass.exempt(Exemption.EDUCATION))))
                    .contains(NETHERLANDS);
            assertThat(taxedIn(SMALL, service(BREWERY))).contains(NETHERLANDS);
            assertThat(taxedIn(ENGINE, goods(JOKE).classed(VatClass.under(SpecialScheme.USED_GOODS))))
                    .contains(NETHERLANDS);
        }

        @Test
        void is_the_sellers_for_goods_at_zero_per_cent_that_leave_it() {
            assertThat(taxedIn(ENGINE, goods(BRASSERIE))).contains(NETHERLANDS);
            assertThat(taxedIn(ENGINE, goods(AMERICANS))).contains(NETHERLANDS);
        }

        @Test
        void is_the_customers_for_a_service_reverse_charged_there() {
            assertThat(taxedIn(ENGINE, service(BRASSERIE))).contains(BELGIUM);
            assertThat(taxedIn(ENGINE, service(BRASSERIE).deliveredTo(GERMANY))).contains(BELGIUM);
        }

        @Test
        void is_the_customers_for_digital_services_above_the_threshold() {
            assertThat(taxedIn(selling(DistanceSales.ONE_STOP_SHOP), digital(LUC)))
                    .contains(BELGIUM);
            assertThat(taxedIn(selling(DistanceSales.DECLARED_LOCALLY), digital(LUC)))
                    .contains(BELGIUM);
            assertThat(taxedIn(selling(DistanceSales.BELOW_THRESHOLD), digital(LUC)))
                    .contains(NETHERLANDS);
        }

        @Test
        void is_where_goods_are_taken_wherever_their_buyer_lives() {
            VatEngine oneStopShop = selling(DistanceSales.ONE_STOP_SHOP);

            assertThat(taxedIn(oneStopShop, goods(LUC).deliveredTo(GERMANY))).contains(GERMANY);
            assertThat(taxedIn(oneStopShop, goods(JOKE).deliveredTo(GERMANY))).contains(GERMANY);
            assertThat(taxedIn(oneStopShop, goods(LUC).deliveredTo(NETHERLANDS)))
                    .contains(NETHERLANDS);
        }

        @Test
        void is_the_state_whose_scheme_for_small_businesses_exempts() {
            VatEngine smallInBelgium = ENGINE.with(VatProfile.ordinary().smallBusiness(BELGIUM, SINCE_2025));

            assertThat(taxedIn(smallInBelgium, service(BRASSERIE))).contains(BELGIUM);
        }

        @Test
        void is_none_outside_the_union_or_the_scope_of_vat() {
            assertThat(taxedIn(ENGINE, service(AMERICANS))).isEmpty();
            assertThat(taxedIn(ENGINE, digital(ALEX))).isEmpty();
            assertThat(taxedIn(ENGINE, service(BREWERY).classed(VatClass.OUTSIDE_SCOPE)))
                    .isEmpty();
        }
    }
}

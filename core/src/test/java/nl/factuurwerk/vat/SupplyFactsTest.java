package nl.factuurwerk.vat;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.GERMANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.factuurwerk.money.Amounts;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SupplyFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Each fact there is, stated alone. */
    private static final List<UnaryOperator<SupplyFacts>> EACH = List.of(
            facts -> facts.nature(SupplyNature.GOODS),
            facts -> facts.kind(ServiceKind.INTANGIBLE),
            facts -> facts.prepaidOn(DAY),
            facts -> facts.shippedFrom(BELGIUM),
            facts -> facts.performedIn(GERMANY),
            facts -> facts.work(WorkSetting.AT_OWN_PREMISES),
            facts -> facts.worth(eur("12000.00")),
            facts -> facts.classedAbroad(RateClass.REDUCED));

    private static SupplyFacts all() {
        SupplyFacts facts = SupplyFacts.none();
        for (UnaryOperator<SupplyFacts> each : EACH) {
            facts = each.apply(facts);
        }
        return facts;
    }

    @Nested
    class States {

        @Test
        void nothing_at_first() {
            SupplyFacts none = SupplyFacts.none();

            assertThat(none.nature()).isEmpty();
            assertThat(none.kind()).isEmpty();
            assertThat(none.prepaidOn()).isEmpty();
            assertThat(none.shippedFrom()).isEmpty();
            assertThat(none.performedIn()).isEmpty();
            assertThat(none.work()).isEmpty();
            assertThat(none.worth()).isEmpty();
            assertThat(none.classedAbroad()).isEmpty();
        }

        @Test
        void each_fact_beside_the_others() {
            SupplyFacts all = all();

            assertThat(all.nature()).contains(SupplyNature.GOODS);
            assertThat(all.kind()).contains(ServiceKind.INTANGIBLE);
            assertThat(all.prepaidOn()).contains(DAY);
            assertThat(all.shippedFrom()).contains(BELGIUM);
            assertThat(all.performedIn()).contains(GERMANY);
            assertThat(all.work()).contains(WorkSetting.AT_OWN_PREMISES);
            assertThat(all.worth()).contains(eur("12000.00"));
            assertThat(all.classedAbroad()).contains(RateClass.REDUCED);
        }

        @Test
        void that_what_has_a_kind_is_a_service_unless_said_otherwise() {
            assertThat(SupplyFacts.digital()).isEqualTo(SupplyFacts.service().kind(ServiceKind.DIGITAL));
            assertThat(SupplyFacts.goods().kind(ServiceKind.DIGITAL).nature()).contains(SupplyNature.GOODS);
        }

        @Test
        void worth_in_euro_only() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SupplyFacts.none().worth(Amounts.money(CurrencyUnit.USD, "12000.00")))
                    .withMessageContaining("USD 12000.00");
        }

        @Test
        void differ_where_any_fact_differs() {
            for (UnaryOperator<SupplyFacts> each : EACH) {
                assertThat(each.apply(SupplyFacts.none()))
                        .isNotEqualTo(SupplyFacts.none())
                        .isEqualTo(each.apply(SupplyFacts.none()))
                        .hasSameHashCodeAs(each.apply(SupplyFacts.none()));
            }
        }
    }

    @Nested
    class Narrow_facts_over_wide_ones {

        @Test
        void leave_what_they_do_not_say_to_the_wider() {
            assertThat(SupplyFacts.none().or(all())).isEqualTo(all());
            assertThat(all().or(SupplyFacts.none())).isEqualTo(all());
        }

        @Test
        void come_first() {
            SupplyFacts narrow = SupplyFacts.digital().performedIn(BELGIUM);

            assertThat(narrow.or(all()).nature()).contains(SupplyNature.SERVICE);
            assertThat(narrow.or(all()).performedIn()).contains(BELGIUM);
            assertThat(narrow.or(all()).shippedFrom()).contains(BELGIUM);
        }
    }

    @Nested
    class What_is_common {

        @Test
        void is_what_both_say_alike() {
            assertThat(all().inCommonWith(all())).isEqualTo(all());
            for (UnaryOperator<SupplyFacts> each : EACH) {
                SupplyFacts one = each.apply(SupplyFacts.none());
                assertThat(one.inCommonWith(all()).inCommonWith(one)).isEqualTo(one.inCommonWith(all()));
                assertThat(one.inCommonWith(SupplyFacts.none())).isEqualTo(SupplyFacts.none());
            }
        }

        @Test
        void is_not_what_they_contradict_each_other_in() {
            assertThat(SupplyFacts.goods()
                            .prepaidOn(DAY)
                            .inCommonWith(SupplyFacts.service().prepaidOn(DAY)))
                    .isEqualTo(SupplyFacts.none().prepaidOn(DAY));
        }
    }
}

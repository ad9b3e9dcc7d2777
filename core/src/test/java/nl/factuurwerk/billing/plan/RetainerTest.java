package nl.factuurwerk.billing.plan;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.time.Recurrence.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RetainerTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Entitlement TEN_HOURS = Entitlement.of(Duration.ofHours(10));

    private static BillingPlan plan(CarryOver carryOver) {
        return BillingPlan.of(Id.of("support"), Id.of("brewery"))
                .retainer("Support", monthly(START), eur("900.00"), TEN_HOURS, carryOver)
                .build();
    }

    private static Retainer retainer(BillingPlan plan) {
        return (Retainer) plan.terms();
    }

    /** What every period that is due as of a day buys. */
    private static List<RetainerEntry> bought(BillingPlan plan, LocalDate asOf) {
        List<RetainerEntry> entries = new ArrayList<>();
        plan.dueAsOf(asOf).map(retainer(plan)::bought).forEach(entries::add);
        return entries;
    }

    private static RetainerEntry.Used used(int key, LocalDate day, int hours) {
        return new RetainerEntry.Used(
                new SourceReference("time-entry", "" + key), day, Entitlement.of(Duration.ofHours(hours)));
    }

    private static Entitlement hours(int hours) {
        return Entitlement.of(Duration.ofHours(hours));
    }

    @Property(tries = 300)
    void what_was_bought_is_available_lapsed_or_used(
            @ForAll("uses") List<RetainerEntry.Used> uses,
            @ForAll("carryOvers") CarryOver carryOver,
            @ForAll @IntRange(max = 400) int day) {
        BillingPlan plan = plan(carryOver);
        LocalDate asOf = START.plusDays(day);
        List<RetainerEntry> entries = bought(plan, START.plusDays(500));
        entries.addAll(uses);

        RetainerBalance balance = retainer(plan).balance(entries, asOf);

        long bought = bought(plan, asOf).size() * TEN_HOURS.units();
        assertThat(balance.available().units()
                        + balance.lapsed().units()
                        + balance.used().units()
                        - balance.beyond().units())
                .isEqualTo(bought);
        entries.addAll(uses);
        assertThat(retainer(plan).balance(entries, asOf)).isEqualTo(balance);
        assertThat(retainer(plan).balance(entries.reversed(), asOf).available()).isEqualTo(balance.available());
    }

    @Provide
    Arbitrary<CarryOver> carryOvers() {
        return Arbitraries.of(CarryOver.NONE, CarryOver.ofPeriods(1), CarryOver.ofPeriods(3), CarryOver.UNLIMITED);
    }

    @Provide
    Arbitrary<List<RetainerEntry.Used>> uses() {
        return Combinators.combine(
                        Arbitraries.integers(),
                        Arbitraries.integers().between(-5, 450),
                        Arbitraries.integers().between(0, 12))
                .as((key, day, hours) -> used(key, START.plusDays(day), hours))
                .list()
                .ofMaxSize(30)
                .uniqueElements(RetainerEntry.Used::source);
    }

    @Nested
    class buying {

        @Test
        void gives_a_right_for_as_long_as_it_carries_over() {
            Instalment january = plan(CarryOver.NONE).dueAsOf(START).findFirst().orElseThrow();

            assertThat(retainer(plan(CarryOver.NONE)).bought(january))
                    .isEqualTo(new RetainerEntry.Bought(
                            new SourceReference("plan", "support/2026-01-01"),
                            DateRange.of(START, LocalDate.of(2026, 1, 31)),
                            TEN_HOURS));
            assertThat(retainer(plan(CarryOver.ofPeriods(1))).bought(january).usable())
                    .isEqualTo(DateRange.of(START, LocalDate.of(2026, 2, 28)));
            assertThat(retainer(plan(CarryOver.UNLIMITED)).bought(january).usable())
                    .isEqualTo(DateRange.from(START));
        }

        @Test
        void is_prorated_as_the_fee_is() {
            BillingPlan plan = plan(CarryOver.NONE).endingOn(LocalDate.of(2026, 1, 15));
            Instalment half = plan.dueAsOf(START).findFirst().orElseThrow();

            // 15/31 of 900.00 = 435.48, and of 600 minutes = 290.3
            assertThat(half.total()).isEqualTo(eur("435.48"));
            assertThat(retainer(plan).bought(half).amount()).isEqualTo(Entitlement.of(Duration.ofMinutes(290)));
        }

        @Test
        void works_for_money_too() {
            BillingPlan plan = BillingPlan.of(Id.of("works"), Id.of("brewery"))
                    .retainer(
                            "Tegoed", monthly(START), eur("450.00"), Entitlement.of(eur("500.00")), CarryOver.UNLIMITED)
                    .build();
            List<RetainerEntry> entries = bought(plan, START);
            entries.add(
                    new RetainerEntry.Used(new SourceReference("order", "1"), START, Entitlement.of(eur("120.50"))));

            assertThat(retainer(plan).balance(entries, START).available()).isEqualTo(Entitlement.of(eur("379.50")));
            entries.add(used(1, START, 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> retainer(plan).balance(entries, START))
                    .withMessageContaining("time-entry/1");
        }
    }

    @Nested
    class balance {

        private final BillingPlan plan = plan(CarryOver.ofPeriods(1));

        @Test
        void uses_what_lapses_first() {
            List<RetainerEntry> entries = bought(plan, LocalDate.of(2026, 3, 1));
            entries.add(used(1, LocalDate.of(2026, 2, 10), 12));

            RetainerBalance february = retainer(plan).balance(entries, LocalDate.of(2026, 2, 28));
            RetainerBalance march = retainer(plan).balance(entries, LocalDate.of(2026, 3, 1));

            assertThat(february.available()).isEqualTo(hours(8));
            assertThat(march.available()).isEqualTo(hours(18));
            assertThat(march.lapsed()).isEqualTo(hours(0));
            assertThat(retainer(plan).balance(entries, LocalDate.of(2026, 4, 1)).lapsed())
                    .isEqualTo(hours(8));
        }

        @Test
        void does_not_make_up_for_what_was_used_beyond() {
            List<RetainerEntry> entries = bought(plan, LocalDate.of(2026, 2, 1));
            entries.add(used(1, LocalDate.of(2026, 1, 20), 14));

            RetainerBalance balance = retainer(plan).balance(entries, LocalDate.of(2026, 2, 1));

            assertThat(balance.beyond()).isEqualTo(hours(4));
            assertThat(balance.available()).isEqualTo(hours(10));
        }

        @Test
        void forgets_what_was_taken_back_and_takes_it_again() {
            List<RetainerEntry> entries = bought(plan, START);
            RetainerEntry first = entries.getFirst();
            entries.add(new RetainerEntry.TakenBack(first.source(), START.plusDays(5)));

            assertThat(retainer(plan).balance(entries, START.plusDays(4)).available())
                    .isEqualTo(hours(10));
            assertThat(retainer(plan).balance(entries, START.plusDays(5)).available())
                    .isEqualTo(hours(0));
            entries.add(first);
            assertThat(retainer(plan).balance(entries, START.plusDays(5)).available())
                    .isEqualTo(hours(10));
        }

        @Test
        void refuses_two_entries_that_say_different_things_of_one_source() {
            List<RetainerEntry> entries = List.of(used(1, START, 1), used(1, START, 2));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> retainer(plan).balance(entries, START))
                    .withMessageContaining("time-entry/1");
        }
    }

    @Test
    void an_entitlement_is_in_whole_minutes_and_not_below_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Entitlement.of(Duration.ofSeconds(90)));
        assertThatIllegalArgumentException().isThrownBy(() -> Entitlement.of(eur("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> CarryOver.ofPeriods(-1));
    }
}

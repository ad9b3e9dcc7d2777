package nl.factuurwerk.costing;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.staff.Employee;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PostCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Id<Phase> DESIGN = Id.of("ontwerp");
    private static final Id<Phase> BUILDING = Id.of("bouw");
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Employee> DAAN = Id.of("daan");
    private static final Place AT_DESIGN = Place.anywhere().in(DESIGN);
    private static final Place AT_BUILDING = Place.anywhere().in(BUILDING);

    /** Ten hours of design at 50 and twenty of building at 40 were planned, and 200 of material, for 2,500. */
    private static final List<Planned> PLAN = List.of(
            Planned.labour(AT_DESIGN, 600, eur("500.00")),
            Planned.labour(AT_BUILDING, 1200, eur("800.00")),
            Planned.other(CostKind.MATERIAL, AT_BUILDING, eur("200.00")));

    @Nested
    class Causes {

        @Test
        void split_labour_into_time_and_the_cost_of_an_hour() {
            PostCalculation result = of(
                    "2500.00",
                    labour(AT_DESIGN.of(SANNE), 720, "660.00"),
                    labour(AT_BUILDING.of(DAAN), 1200, "800.00"),
                    other(CostKind.MATERIAL, AT_BUILDING, "200.00"));
            // two hours more at 50, and twelve hours that cost 5 more each
            assertThat(result.causes())
                    .containsExactly(
                            new Cause(Cause.Kind.TIME, eur("-100.00")),
                            new Cause(Cause.Kind.HOURLY_COST, eur("-60.00")));
            assertThat(result.margin().minus(result.plannedMargin())).isEqualTo(eur("-160.00"));
        }

        @Test
        void name_work_that_nobody_planned_and_every_other_kind_of_cost() {
            PostCalculation result = of(
                    "2600.00",
                    labour(AT_DESIGN, 600, "500.00"),
                    labour(AT_BUILDING, 1200, "800.00"),
                    labour(Place.anywhere().in(Id.of("oplevering")), 60, "45.00"),
                    other(CostKind.MATERIAL, AT_BUILDING, "150.00"),
                    other(CostKind.EXPENSE, AT_BUILDING, "30.00"),
                    other(CostKind.TRAVEL, AT_BUILDING, "12.50"));
            assertThat(result.causes())
                    .containsExactly(
                            new Cause(Cause.Kind.UNPLANNED_LABOUR, eur("-45.00")),
                            new Cause(Cause.Kind.MATERIAL, eur("50.00")),
                            new Cause(Cause.Kind.EXPENSE, eur("-30.00")),
                            new Cause(Cause.Kind.TRAVEL, eur("-12.50")),
                            new Cause(Cause.Kind.REVENUE, eur("100.00")));
        }

        @Test
        void compare_a_task_with_the_plan_of_its_phase_where_the_task_has_none() {
            PostCalculation result = of(
                    "2500.00",
                    labour(AT_DESIGN.at("schetsen").of(SANNE), 300, "250.00"),
                    labour(AT_DESIGN.at("overleg").of(DAAN), 300, "250.00"),
                    labour(AT_BUILDING, 1200, "800.00"),
                    other(CostKind.MATERIAL, AT_BUILDING, "200.00"));
            assertThat(result.causes()).isEmpty();
        }
    }

    @Nested
    class Parts {

        private final PostCalculation result = of(
                "0.00",
                labour(AT_DESIGN.of(SANNE), 300, "250.00"),
                labour(AT_BUILDING.of(DAAN), 1500, "1000.00"),
                other(CostKind.MATERIAL, AT_BUILDING, "220.00"));

        @Test
        void are_compared_by_phase_employee_and_kind() {
            assertThat(result.by(PostCalculation.PHASE))
                    .containsExactly(
                            new Comparison("bouw", figures(1200, "1000.00"), figures(1500, "1220.00")),
                            new Comparison("ontwerp", figures(600, "500.00"), figures(300, "250.00")));
            assertThat(result.by(PostCalculation.EMPLOYEE))
                    .extracting(Comparison::name, part -> part.actual().minutes())
                    .containsExactly(tuple("", 0L), tuple("daan", 1500L), tuple("sanne", 300L));
            assertThat(result.byKind())
                    .extracting(Comparison::name, part -> part.deviation().cost())
                    .containsExactly(tuple("LABOUR", eur("-50.00")), tuple("MATERIAL", eur("20.00")));
        }

        @Test
        void are_expected_to_take_what_is_left_of_their_plan_unless_estimated() {
            List<Comparison> expected = result.forecast(PostCalculation.PHASE, Map.of());
            assertThat(expected).extracting(part -> part.actual().minutes()).containsExactly(1500L, 600L);
            assertThat(expected.get(1).actual().cost()).isEqualTo(eur("500.00"));
            List<Comparison> estimated = result.forecast(
                    PostCalculation.PHASE, Map.of("bouw", figures(120, "80.00"), "ontwerp", figures(0, "0.00")));
            assertThat(estimated).extracting(part -> part.actual().minutes()).containsExactly(1620L, 300L);
        }
    }

    @Nested
    class Work_in_progress {

        @Test
        void is_worth_what_is_to_be_billed_and_nothing_else() {
            PostCalculation result = PostCalculation.of(
                    PLAN,
                    List.of(
                            worth("100.00", Worth.Stage.TO_BILL),
                            worth("40.00", Worth.Stage.BILLED),
                            worth("25.00", Worth.Stage.WRITTEN_OFF),
                            worth("10.00", Worth.Stage.NOT_BILLABLE)),
                    new Revenue(eur("2500.00"), eur("40.00")));
            assertThat(result.workInProgress()).isEqualTo(eur("100.00"));
            assertThat(result.writtenOff()).isEqualTo(eur("25.00"));
            assertThat(result.revenue()).isEqualTo(eur("140.00"));
        }

        private static Actual worth(String sales, Worth.Stage stage) {
            return new Actual(
                    new Actual.What(CostKind.LABOUR, AT_DESIGN), DAY, 60, eur("0.00"), new Worth(eur(sales), stage));
        }
    }

    @Nested
    class Norms {

        @Test
        void are_the_middle_of_what_comparable_projects_took() {
            List<PostCalculation> finished = List.of(
                    of("0.00", labour(AT_DESIGN, 480, "1.00")),
                    of("0.00", labour(AT_DESIGN, 661, "1.00"), labour(AT_BUILDING, 900, "1.00")),
                    of("0.00", labour(AT_DESIGN, 840, "1.00")),
                    of("0.00", labour(AT_DESIGN, 600, "1.00")));
            assertThat(Norm.of(finished, PostCalculation.PHASE))
                    .containsExactly(
                            new Norm("bouw", 1, 900, 900, 900, percent("75")),
                            new Norm("ontwerp", 4, 631, 480, 840, percent("107.5")));
        }
    }

    @Nested
    class Utilisations {

        @Test
        void are_shares_of_what_was_available_and_of_what_was_worked() {
            Utilisation half = new Utilisation(SANNE, 9600, 8000, 5000);
            assertThat(half.billableShare()).isEqualTo(percent("52.1"));
            assertThat(half.productivity()).isEqualTo(percent("62.5"));
            assertThat(new Utilisation(SANNE, 0, 0, 0).billableShare()).isEqualTo(percent(0));
            assertThatThrownBy(() -> new Utilisation(SANNE, 10, 5, 6)).hasMessageContaining("6 are billable");
        }
    }

    @Test
    void currencies_are_not_mixed() {
        assertThatThrownBy(() -> PostCalculation.of(
                        PLAN, List.of(), new Revenue(Money.zero(CurrencyUnit.USD), Money.zero(CurrencyUnit.USD))))
                .hasMessageContaining("USD");
        assertThatThrownBy(() -> Planned.other(CostKind.TRAVEL, AT_DESIGN, eur("-1.00")))
                .hasMessageContaining("below zero");
        assertThatThrownBy(() -> new Planned(CostKind.TRAVEL, AT_DESIGN, 1, eur("1.00")))
                .hasMessageContaining("Only labour");
    }

    private static PostCalculation of(String invoiced, Actual... actuals) {
        return PostCalculation.of(PLAN, List.of(actuals), new Revenue(eur("2500.00"), eur(invoiced)));
    }

    private static Actual labour(Place place, long minutes, String cost) {
        return actual(CostKind.LABOUR, place, minutes, cost);
    }

    private static Actual other(CostKind kind, Place place, String cost) {
        return actual(kind, place, 0, cost);
    }

    private static Actual actual(CostKind kind, Place place, long minutes, String cost) {
        return new Actual(
                new Actual.What(kind, place), DAY, minutes, eur(cost), new Worth(eur("0.00"), Worth.Stage.BILLED));
    }

    private static Figures figures(long minutes, String cost) {
        return new Figures(minutes, eur(cost));
    }
}

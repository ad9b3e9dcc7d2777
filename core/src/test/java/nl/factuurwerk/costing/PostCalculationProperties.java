package nl.factuurwerk.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.staff.Employee;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class PostCalculationProperties {

    @Property(tries = 500)
    void the_causes_add_up_to_the_difference_of_the_margins(
            @ForAll("plans") List<Planned> plans,
            @ForAll("actuals") List<Actual> actuals,
            @ForAll("amount") Money bill) {
        PostCalculation result =
                PostCalculation.of(plans, actuals, new Revenue(bill, bill.dividedBy(3, RoundingMode.HALF_UP)));
        Money sum = result.causes().stream().map(Cause::amount).reduce(zero(), Money::plus);
        assertThat(sum).isEqualTo(result.margin().minus(result.plannedMargin()));
    }

    @Property(tries = 500)
    void parts_add_up_to_the_whole_however_it_is_cut(
            @ForAll("plans") List<Planned> plans, @ForAll("actuals") List<Actual> actuals) {
        PostCalculation result = PostCalculation.of(plans, actuals, new Revenue(zero(), zero()));
        List<Function<Place, String>> cuts =
                List.of(PostCalculation.PHASE, PostCalculation.TASK, PostCalculation.EMPLOYEE);
        for (Function<Place, String> cut : cuts) {
            assertThat(sum(result.by(cut))).isEqualTo(result.total());
        }
        assertThat(sum(result.byKind())).isEqualTo(result.total());
    }

    private static Comparison sum(List<Comparison> parts) {
        Figures none = Figures.none(CurrencyUnit.EUR);
        return new Comparison(
                "",
                parts.stream().map(Comparison::planned).reduce(none, Figures::plus),
                parts.stream().map(Comparison::actual).reduce(none, Figures::plus));
    }

    @Provide
    Arbitrary<List<Planned>> plans() {
        return Combinators.combine(Arbitraries.of(CostKind.class), places(), minutes(), amount())
                .as((kind, place, minutes, cost) ->
                        new Planned(kind, place, kind == CostKind.LABOUR ? minutes : 0, cost))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Actual>> actuals() {
        return Combinators.combine(
                        Arbitraries.of(CostKind.class),
                        places(),
                        minutes(),
                        amount(),
                        amount(),
                        Arbitraries.of(Worth.Stage.class))
                .as((kind, place, minutes, cost, sales, stage) -> new Actual(
                        new Actual.What(kind, place),
                        LocalDate.of(2026, 3, 5),
                        kind == CostKind.LABOUR ? minutes : 0,
                        cost,
                        new Worth(sales, stage)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Money> amount() {
        return Arbitraries.longs().between(0, 1_000_000).map(minor -> Money.ofMinor(CurrencyUnit.EUR, minor));
    }

    private static Arbitrary<Long> minutes() {
        return Arbitraries.longs().between(0, 6000);
    }

    private static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of("a", "b").map(Id::<Phase>of).optional(),
                        Arbitraries.of("x", "y").optional(),
                        Arbitraries.of("sanne", "daan").map(Id::<Employee>of).optional())
                .as(Place::new);
    }

    private static Money zero() {
        return Money.zero(CurrencyUnit.EUR);
    }
}

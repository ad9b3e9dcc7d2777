package nl.factuurwerk.service;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.VatDrift;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * Invariant 5 in an office: whatever is billed and credited of an order, legally and one after the other, comes to the order
 * as amended; and nothing is refused but what cannot be right.
 */
class OrderingInvariantsTest {

    @Property(tries = 60)
    void invariant_5_each_line_of_an_order_is_billed_for_what_it_comes_to(
            @ForAll PriceMode mode, @ForAll OfficeCourse.Season season, @ForAll long seed) {
        OfficeCourse course = new OfficeCourse(mode, season, seed);
        course.toItsEnd();

        assertThat(course.position().lines())
                .as(course::toString)
                .allSatisfy(line -> assertThat(line.billed()).isEqualTo(line.amount()));
        assertThat(course.billed())
                .as(course::toString)
                .isEqualTo(course.order().total());
    }

    @Property(tries = 60)
    void invariant_5_vat_comes_to_that_of_the_order_while_rates_stay(@ForAll PriceMode mode, @ForAll long seed) {
        OfficeCourse course = new OfficeCourse(mode, OfficeCourse.Season.QUIET, seed);
        course.toItsEnd();

        assertThat(course.vat().keySet())
                .as(course::toString)
                .isEqualTo(course.ordered().keySet());
        course.ordered().forEach((group, order) -> {
            VatSubtotal sum = course.vat().get(group);
            assertThat(amount(sum, mode)).as(course::toString).isEqualTo(amount(order, mode));
            assertThat(sum.vat().minus(order.vat()).getAmountMinorLong())
                    .as(() -> sum + " is billed, " + order + " is ordered: " + course)
                    .isEqualTo(course.drift().of(group));
        });
        Statistics.label("VAT is that of the order")
                .collect(course.drift().isNone())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    }

    @Property(tries = 60)
    void invariant_5_what_is_taxed_alike_is_billed_for_what_it_comes_to_whatever_becomes_of_its_rate(
            @ForAll PriceMode mode, @ForAll("seasonsWithRates") OfficeCourse.Season season, @ForAll long seed) {
        OfficeCourse course = new OfficeCourse(mode, season, seed);
        course.toItsEnd();

        Map<VatClass, Money> billed = new HashMap<>();
        course.vat().forEach((group, row) -> {
            billed.merge(season.classOf(group.rate()), amount(row, mode), Money::plus);
            assertThat(VatDrift.drift(row, mode))
                    .as(() -> row + " has its own rate: " + course)
                    .isEqualTo(course.drift().of(group));
        });
        for (VatClass each : List.of(VatClass.STANDARD, VatClass.REDUCED)) {
            assertThat(billed.getOrDefault(each, eur("0.00")))
                    .as(() -> each + ": " + course)
                    .isEqualTo(course.ordered(each));
        }
    }

    @Provide
    Arbitrary<OfficeCourse.Season> seasonsWithRates() {
        return Arbitraries.of(OfficeCourse.Season.class)
                .filter(season -> season != OfficeCourse.Season.TREATMENT_CHANGES);
    }

    /** What was advanced and billed before the office was a small one keeps its VAT; what is billed from then on has none. */
    @Property(tries = 60)
    void invariant_5_what_was_billed_before_a_treatment_changed_keeps_its_own(
            @ForAll PriceMode mode, @ForAll long seed) {
        OfficeCourse course = new OfficeCourse(mode, OfficeCourse.Season.TREATMENT_CHANGES, seed);
        course.toItsEnd();

        Money billed =
                course.vat().values().stream().map(row -> amount(row, mode)).reduce(eur("0.00"), Money::plus);
        assertThat(billed).as(course::toString).isEqualTo(course.order().total());
        course.vat()
                .forEach((group, row) -> assertThat(VatDrift.drift(row, mode))
                        .as(() -> row + " has its own treatment: " + course)
                        .isEqualTo(course.drift().of(group)));
        Statistics.label("taxed in two ways")
                .collect(course.vat().keySet().stream()
                                .map(VatGroup::category)
                                .distinct()
                                .count()
                        > 1);
    }

    private static Money amount(VatSubtotal row, PriceMode mode) {
        return mode == PriceMode.INCLUDING ? row.gross() : row.taxable();
    }
}

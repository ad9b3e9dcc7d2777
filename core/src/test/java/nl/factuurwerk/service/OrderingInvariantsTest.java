package nl.factuurwerk.service;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;

/**
 * Invariant 5 in an office: whatever is billed and credited of an order, legally and one after the other, comes to the order
 * as amended; and nothing is refused but what cannot be right.
 */
class OrderingInvariantsTest {

    @Property(tries = 150)
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

    @Property(tries = 150)
    void invariant_5_vat_comes_to_that_of_the_order_while_rates_stay(@ForAll PriceMode mode, @ForAll long seed) {
        OfficeCourse course = new OfficeCourse(mode, OfficeCourse.Season.QUIET, seed);
        course.toItsEnd();

        assertThat(course.vat().keySet())
                .as(course::toString)
                .isEqualTo(course.ordered().keySet());
        course.ordered().forEach((group, order) -> {
            VatSubtotal sum = course.vat().get(group);
            assertThat(mode == PriceMode.INCLUDING ? sum.gross() : sum.taxable())
                    .as(course::toString)
                    .isEqualTo(mode == PriceMode.INCLUDING ? order.gross() : order.taxable());
            assertThat(sum.vat().minus(order.vat()).abs().getAmountMinorLong())
                    .as(() -> sum + " is billed, " + order + " is ordered: " + course)
                    .isLessThanOrEqualTo(course.moved(group));
        });
    }

    @Property(tries = 100)
    void invariant_5_what_was_billed_keeps_its_rate_when_rates_change(
            @ForAll PriceMode mode, @ForAll OfficeCourse.Season season, @ForAll long seed) {
        OfficeCourse course = new OfficeCourse(mode, season, seed);
        course.toItsEnd();

        for (VatGroup group : course.vat().keySet()) {
            Percentage rate = group.rate();
            assertThat(season.rates()).as(course::toString).contains(rate);
        }
    }
}

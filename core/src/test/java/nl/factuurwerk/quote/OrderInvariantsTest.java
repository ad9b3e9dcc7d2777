package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/**
 * Invariant 5: advances, parts and the final invoice come to the order, per line as amended, in random courses of billing:
 * orders amended, advances in any share and credited again, parts and final invoices credited wholly or in part, and a
 * standard rate that went from 19 to 21% under way.
 */
class OrderInvariantsTest {

    @Property(tries = 500)
    void invariant_5_advances_parts_and_the_final_invoice_come_to_the_order(@ForAll PriceMode mode, @ForAll long seed) {
        OrderCourse course = new RandomOrderCourse(mode, seed, true).toItsEnd();

        assertThat(course.position().lines())
                .allSatisfy(line -> assertThat(line.billed()).isEqualTo(line.amount()));
        assertThat(course.amount())
                .as(course::toString)
                .isEqualTo(course.order().total());
    }

    @Property(tries = 500)
    void invariant_5_vat_comes_to_that_of_the_order_while_rates_stay(@ForAll PriceMode mode, @ForAll long seed) {
        OrderCourse course = new RandomOrderCourse(mode, seed, false).toItsEnd();

        Map<VatGroup, VatSubtotal> ordered = ordered(course);
        Map<VatGroup, VatSubtotal> billed = course.vat();
        Set<VatGroup> groups = new TreeSet<>(ordered.keySet());
        groups.addAll(billed.keySet());
        for (VatGroup group : groups) {
            VatSubtotal none = new VatSubtotal(group, eur("0.00"), eur("0.00"));
            VatSubtotal order = ordered.getOrDefault(group, none);
            VatSubtotal sum = billed.getOrDefault(group, none);
            assertThat(amount(sum, mode)).as(course::toString).isEqualTo(amount(order, mode));
            assertThat(sum.vat().minus(order.vat()).getAmountMinorLong())
                    .as(() -> sum + " is billed, " + order + " is ordered: " + course)
                    .isEqualTo(course.drift().of(group));
        }
        Statistics.label("VAT is that of the order")
                .collect(course.drift().isNone())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 75));
    }

    private static Money amount(VatSubtotal row, PriceMode mode) {
        return mode == PriceMode.INCLUDING ? row.gross() : row.taxable();
    }

    private static Map<VatGroup, VatSubtotal> ordered(OrderCourse course) {
        Map<VatGroup, VatSubtotal> groups = new TreeMap<>();
        List<DraftLine> lines =
                course.order().lines().stream().map(OrderLine::line).toList();
        if (!lines.isEmpty()) {
            var taxed = Samples.COMPOSER.compose(
                    course.order().invoice().lines(lines).build(), course.today());
            taxed.orThrow().vat().subtotals().forEach(row -> groups.put(row.group(), row));
        }
        return groups;
    }

    @Property(tries = 300)
    void what_was_advanced_keeps_its_rate_when_the_rate_changes(@ForAll PriceMode mode, @ForAll long seed) {
        OrderCourse course = new OrderCourse(new RandomOrderCourse(mode, seed, true).order(), RandomOrderCourse.BEFORE);
        Random random = new Random(seed);
        course.issue(course.composer().advance(course.history(), Percentage.percent(1 + random.nextInt(99))));
        Map<VatGroup, VatSubtotal> advanced = course.vat();
        course.day(RandomOrderCourse.AFTER);
        course.issue(course.composer().last(course.history(), course.today())).orThrow();

        // A rate of 6% did not change, so that more came to its group; all else of the 19% is what was advanced.
        advanced.forEach((group, row) -> {
            if (group.rate().equals(Percentage.percent(19))) {
                assertThat(course.vat().get(group)).as(course::toString).isEqualTo(row);
            }
        });
    }

    /** Where a rate changes, what was advanced stands apart at its share of the quantity, so that the price is not that of a piece. */
    @Property(tries = 300)
    void what_is_drawn_up_of_an_order_that_only_grows_does_not_go_beyond_it(
            @ForAll PriceMode mode, @ForAll long seed, @ForAll boolean rateChanges) {
        OrderCourse course = new RandomOrderCourse(mode, seed, rateChanges).growingToItsEnd();

        assertThat(course.beyond().findings())
                .as(course::toString)
                .allMatch(each -> rateChanges && each.id().value().equals("FW-ORDER-DEVIATING-PRICE"));
        assertThat(course.position().isSettled()).as(course::toString).isTrue();
    }

    /** Invariant 3: an e-invoice states a line by quantity and net price, and what these come to is its net. */
    @Property(tries = 300)
    void every_stated_net_price_gives_the_net_of_its_line(@ForAll PriceMode mode, @ForAll long seed) {
        OrderCourse course = new RandomOrderCourse(mode, seed, true).toItsEnd();

        Stream.concat(course.invoices().stream(), course.creditNotes().stream())
                .flatMap(each -> each.lines().stream())
                .forEach(line -> assertThat(line.netPrice().minorFor(line.quantity()))
                        .as(() -> line + " of " + course)
                        .isEqualTo(line.netBeforeAdjustments().getAmountMinorLong()));
    }

    @Property(tries = 300)
    void every_document_is_restored_and_its_draft_goes_on_from_the_same(@ForAll PriceMode mode, @ForAll long seed) {
        OrderCourse course = new RandomOrderCourse(mode, seed, true).toItsEnd();

        course.invoices()
                .forEach(each -> assertThat(Invoice.restore(each.stored())).isEqualTo(each));
        course.invoices()
                .forEach(each -> assertThat(each.toDraft().earlier())
                        .isEqualTo(each.header().earlier()));
    }
}

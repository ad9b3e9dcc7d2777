package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.expectFindings;
import static nl.factuurwerk.quote.Samples.invoice;
import static nl.factuurwerk.quote.Samples.slice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.rule.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderTimingTest {

    private static final LocalDate LATER = TODAY.plusDays(10);

    @Nested
    class Ahead {

        private static Report ahead(Order order, String hours, LocalDate on) {
            OrderPosition position = OrderPosition.of(order, List.of());
            return OrderTiming.ahead(
                    position, position.part(Map.of(DESIGN, hours(hours))).orThrow(), on);
        }

        @Test
        void is_more_than_was_delivered_on_the_day() {
            Order order = Samples.order()
                    .delivered(Delivered.of("ontwerp", hours("4"), LATER))
                    .build();

            expectFindings(ahead(order, "4", LATER.minusDays(1)), "FW-ORDER-UNDELIVERED");
            expectFindings(ahead(order, "4.5", LATER), "FW-ORDER-UNDELIVERED");
            expectFindings(ahead(order, "4", LATER));
        }

        @Test
        void is_what_hangs_on_a_milestone_that_is_not_reached() {
            Order order = Samples.order()
                    .milestone(Milestone.of("eind", "Opgeleverd", LATER, "ontwerp"))
                    .build();

            expectFindings(ahead(order, "10", LATER), "FW-ORDER-UNREACHED");
            expectFindings(ahead(order.reach(Id.of("eind"), LATER).orThrow(), "10", LATER));
        }

        @Test
        void is_not_asked_of_amounts_without_a_quantity() {
            OrderPosition position = OrderPosition.of(Samples.order().build(), List.of());

            expectFindings(OrderTiming.ahead(
                    position, position.advance(Percentage.percent(30)).orThrow(), TODAY));
        }
    }

    @Nested
    class Unbilled {

        private final Order order = Samples.order()
                .delivered(Delivered.of("ontwerp", hours("4"), TODAY))
                .delivered(Delivered.of("ontwerp", hours("4"), LATER))
                .build();

        @Test
        void is_what_was_delivered_longer_ago_than_agreed() {
            OrderPosition position = OrderPosition.of(order, List.of());

            assertThat(OrderTiming.unbilled(position, 30, TODAY.plusDays(30)).isEmpty())
                    .isTrue();
            expectFindings(OrderTiming.unbilled(position, 30, TODAY.plusDays(31)), "FW-ORDER-UNBILLED");
        }

        @Test
        void counts_what_was_delivered_first_as_billed_first() {
            OrderPosition position = OrderPosition.of(
                    order,
                    List.of(invoice(1, LATER, BillingRole.PART, List.of(slice("ontwerp", hours("4"), eur("380.00"))))));

            assertThat(OrderTiming.unbilled(position, 30, TODAY.plusDays(31)).isEmpty())
                    .isTrue();
            Report late = OrderTiming.unbilled(position, 30, LATER.plusDays(31));
            expectFindings(late, "FW-ORDER-UNBILLED");
            assertThat(late.findings().getFirst().values()).containsEntry("since", LATER);
        }

        @Test
        void is_a_milestone_that_was_reached_longer_ago_too() {
            Order reached = Samples.order()
                    .milestone(Milestone.of("eind", "Opgeleverd", TODAY, "druk"))
                    .build()
                    .reach(Id.of("eind"), TODAY)
                    .orThrow();

            expectFindings(
                    OrderTiming.unbilled(OrderPosition.of(reached, List.of()), 0, TODAY.plusDays(1)),
                    "FW-ORDER-UNBILLED");
        }

        @Test
        void cannot_be_agreed_before_delivery() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OrderTiming.unbilled(OrderPosition.of(order, List.of()), -1, TODAY));
        }
    }
}

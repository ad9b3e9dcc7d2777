package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.COMPOSER;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.expectFindings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final LocalDate LATER = TODAY.plusDays(10);

    private static OrderLine line(String key, Quantity quantity, String price) {
        return OrderLine.of(key, QuoteDraftBuilder.line("Werk", quantity, unitPrice(price), VatClass.STANDARD));
    }

    @Nested
    class Lines {

        @Test
        void come_to_quantity_times_price_with_their_allowances() {
            OrderLine line = OrderLine.of(
                    "x",
                    DraftLine.of("X")
                            .quantity(hours("10"))
                            .price(eur("95.00"))
                            .adjust(Adjustment.allowance(Percentage.percent(10), "Korting"))
                            .adjust(Adjustment.charge(eur("10.00"), "Voorrijden"))
                            .build());

            assertThat(line.amount()).isEqualTo(eur("865.00"));
            assertThat(line.worth(hours("3"))).isEqualTo(eur("259.50"));
            assertThat(line.worth(hours("0"))).isEqualTo(eur("0.00"));
            // Beyond the order the amount agreed for the whole is not charged again.
            assertThat(line.worth(hours("20"))).isEqualTo(eur("1720.00"));
        }

        @Test
        void come_to_what_an_invoice_of_them_does() {
            OrderLine back = OrderLine.of(
                    "x",
                    DraftLine.of("Inruil")
                            .quantity(pieces(-3))
                            .price(unitPrice("33.335"))
                            .adjust(Adjustment.allowance(Percentage.percent(5), "Schade"))
                            .adjust(Adjustment.allowance(eur("1.00"), "Ophalen"))
                            .build());
            Order order = Samples.order().line(back).build();

            assertThat(order.total())
                    .isEqualTo(OrderConfirmation.compose(order, TODAY, COMPOSER)
                            .orThrow()
                            .statement()
                            .totals()
                            .excludingVat());
        }

        @Test
        void need_a_price_and_a_quantity_other_than_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OrderLine.of("x", DraftLine.of("X").build()));
            assertThatIllegalArgumentException().isThrownBy(() -> line("x", hours("0"), "1"));
            assertThatIllegalArgumentException().isThrownBy(() -> LineKey.of("geen sleutel"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> line("x", hours("1"), "1").worth(pieces(1)));
        }
    }

    @Nested
    class Amending {

        @Test
        void changes_the_lines_from_its_day_on() {
            Order order = Samples.order()
                    .change(OrderChange.replace(LATER, line("ontwerp", hours("12"), "95"), "Twee uur meer"))
                    .change(OrderChange.add(LATER, line("foto", pieces(2), "50"), "Op verzoek"))
                    .change(OrderChange.drop(LATER.plusDays(1), "druk", "Vervalt"))
                    .build();

            assertThat(order.linesAsOf(LATER.minusDays(1))).isEqualTo(order.agreed());
            assertThat(order.linesAsOf(LATER))
                    .extracting(each -> each.key().value())
                    .containsExactly("ontwerp", "druk", "foto");
            assertThat(order.lines()).extracting(each -> each.key().value()).containsExactly("ontwerp", "foto");
            assertThat(order.line(DESIGN).orElseThrow().quantity()).isEqualTo(hours("12"));
            assertThat(order.total()).isEqualTo(eur("1240.00"));
            assertThat(order.toBuilder().build()).isEqualTo(order);
        }

        @Test
        void refuses_what_cannot_be_followed() {
            Order order = Samples.order()
                    .change(OrderChange.drop(LATER, "druk", "Vervalt"))
                    .build();

            expectFindings(order.amend(OrderChange.add(LATER, line("druk", pieces(1), "1"), "Toch")), "FW-ORDER-KEY");
            expectFindings(
                    order.amend(OrderChange.replace(LATER, line("druk", pieces(1), "1"), "Toch")), "FW-ORDER-LINE");
            expectFindings(order.amend(OrderChange.drop(LATER, "druk", "Weer")), "FW-ORDER-LINE");
            expectFindings(
                    order.amend(OrderChange.replace(LATER, line("ontwerp", pieces(1), "1"), "Stuks")), "FW-ORDER-UNIT");
            expectFindings(
                    order.amend(OrderChange.drop(LATER.minusDays(1), "ontwerp", "Eerder")), "FW-ORDER-CHANGE-DATE");
            expectFindings(
                    Samples.order().currency(CurrencyUnit.USD).tryBuild(), "FW-ORDER-CURRENCY", "FW-ORDER-CURRENCY");
            assertThatIllegalArgumentException().isThrownBy(() -> OrderChange.drop(LATER, "druk", " "));
        }

        @Test
        void keeps_rounding_per_group_whatever_the_pricing_said() {
            Order order = Samples.order()
                    .pricing(Pricing.standard().with(VatRounding.PER_LINE))
                    .build();

            assertThat(order.pricing()).isEqualTo(Pricing.standard());
        }
    }

    @Nested
    class Delivering {

        @Test
        void adds_up_from_the_last_day_on() {
            Order order = Samples.order()
                    .delivered(Delivered.of("ontwerp", hours("4"), LATER))
                    .delivered(Delivered.of("ontwerp", hours("-1"), LATER.plusDays(1)))
                    .build();

            assertThat(order.delivered(DESIGN, LATER.minusDays(1))).isEqualTo(hours("0"));
            assertThat(order.delivered(DESIGN, LATER)).isEqualTo(hours("4"));
            assertThat(order.delivered(DESIGN, LocalDate.MAX)).isEqualTo(hours("3"));
        }

        @Test
        void refuses_other_lines_other_units_and_more_back_than_was_delivered() {
            Order order = Samples.order().build();

            expectFindings(order.deliver(Delivered.of("foto", pieces(1), LATER)), "FW-ORDER-LINE");
            expectFindings(order.deliver(Delivered.of("ontwerp", pieces(1), LATER)), "FW-ORDER-UNIT");
            expectFindings(order.deliver(Delivered.of("ontwerp", hours("-1"), LATER)), "FW-ORDER-RETURNED");
        }
    }

    @Nested
    class Milestones {

        private final Order order = Samples.order()
                .milestone(Milestone.of("concept", "Concept goedgekeurd", LATER, "ontwerp"))
                .milestone(Milestone.of("eind", "Opgeleverd", LATER.plusDays(9), "ontwerp", "druk"))
                .build();

        @Test
        void deliver_a_line_when_all_of_them_are_reached() {
            Order first = order.reach(Id.of("concept"), LATER).orThrow();
            Order both = first.reach(Id.of("eind"), LATER.plusDays(2)).orThrow();

            assertThat(first.delivered(DESIGN, LocalDate.MAX)).isEqualTo(hours("0"));
            assertThat(both.delivered(DESIGN, LATER.plusDays(1))).isEqualTo(hours("0"));
            assertThat(both.delivered(DESIGN, LATER.plusDays(2))).isEqualTo(hours("10"));
        }

        @Test
        void are_planned_once_on_lines_of_the_order_and_reached_once() {
            expectFindings(
                    order.plan(Milestone.of("eind", "Nog een", LATER, "foto")), "FW-ORDER-MILESTONE", "FW-ORDER-LINE");
            Order reached = order.reach(Id.of("eind"), LATER).orThrow();
            expectFindings(reached.reach(Id.of("eind"), LATER), "FW-ORDER-REACHED");
            expectFindings(order.reach(Id.of("begin"), LATER), "FW-ORDER-REACHED");
            assertThatIllegalArgumentException().isThrownBy(() -> Milestone.of("x", "Zonder regels", LATER));
        }
    }

    @Nested
    class Confirming {

        @Test
        void states_the_order_as_it_is_agreed_on_the_day() {
            Order order = Samples.order()
                    .change(OrderChange.drop(LATER, "druk", "Vervalt"))
                    .build();
            OrderConfirmation before =
                    OrderConfirmation.compose(order, TODAY, COMPOSER).orThrow();
            OrderConfirmation after =
                    OrderConfirmation.compose(order, LATER, COMPOSER).orThrow();

            assertThat(before.statement().totals().includingVat()).isEqualTo(eur("1150.71"));
            assertThat(before.changes()).isEmpty();
            assertThat(after.statement().totals().includingVat()).isEqualTo(eur("1149.50"));
            assertThat(after.lines()).extracting(OrderLine::key).containsExactly(DESIGN);
            assertThat(after.changes()).hasSize(1);
            assertThat(after.statement().buyer()).isEqualTo(BREWERY);
        }
    }

    @Nested
    class Sources {

        @Test
        void are_read_back_from_what_an_invoice_carries() {
            OrderSource source = new OrderSource(Id.of("order-7"), DESIGN, 2, 1);

            assertThat(source.reference()).hasToString("order-line/order-7/ontwerp/2");
            assertThat(OrderSource.from(source.reference())).contains(source);
        }

        @Test
        void are_not_read_from_other_references() {
            assertThat(List.of("order-7", "order-7/ontwerp", "order-7/ontwerp/x", "order-7/a/b/1", "order-7/ontwerp/0"))
                    .allSatisfy(key -> assertThat(OrderSource.from(new SourceReference(OrderSource.KIND, key)))
                            .isEmpty());
            assertThat(OrderSource.from(new SourceReference("time-entry", "order-7/ontwerp/1")))
                    .isEmpty();
        }
    }
}

package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.credit;
import static nl.factuurwerk.quote.Samples.expectFindings;
import static nl.factuurwerk.quote.Samples.invoice;
import static nl.factuurwerk.quote.Samples.slice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderPositionTest {

    private static final LineKey PRINT = LineKey.of("druk");

    private final Order order = Samples.order().build();

    private static OrderPosition position(Order order, OrderBilling... billings) {
        return OrderPosition.of(order, List.of(billings));
    }

    @Nested
    class Advances {

        @Test
        void are_split_over_the_lines_by_largest_remainder() {
            // 30 % of 951.00 is 285.30: 285.00 and 0.30.
            assertThat(position(order).advance(percent(30)).orThrow())
                    .containsExactly(slice("ontwerp", eur("285.00")), slice("druk", eur("0.30")));
            assertThat(position(order).advance(eur("100.00")).orThrow())
                    .containsExactly(slice("ontwerp", eur("99.89")), slice("druk", eur("0.11")));
        }

        @Test
        void take_no_more_of_a_line_than_is_left_of_it() {
            OrderPosition after = position(
                    order, invoice(1, TODAY, BillingRole.PART, List.of(slice("ontwerp", hours("10"), eur("950.00")))));

            assertThat(after.advance(eur("1.00")).orThrow()).containsExactly(slice("druk", eur("1.00")));
            expectFindings(after.advance(eur("1.01")), "FW-ORDER-ADVANCE");
            expectFindings(after.advance(eur("0.00")), "FW-ORDER-ADVANCE");
        }

        @Test
        void are_kept_apart_in_the_position() {
            OrderPosition after = position(
                    order,
                    invoice(
                            1,
                            TODAY,
                            BillingRole.ADVANCE,
                            position(order).advance(percent(30)).orThrow()));

            assertThat(after.advanced()).isEqualTo(eur("285.30"));
            assertThat(after.billed()).isEqualTo(eur("285.30"));
            assertThat(after.left()).isEqualTo(eur("665.70"));
            assertThat(after.line(DESIGN).orElseThrow().invoiced()).isEqualTo(hours("0"));
        }
    }

    @Nested
    class Parts {

        @Test
        void bill_what_was_delivered_and_not_invoiced() {
            Order delivered =
                    order.deliver(Delivered.of("ontwerp", hours("4"), TODAY)).orThrow();
            OrderPosition before = position(delivered);

            assertThat(before.delivered()).containsExactly(slice("ontwerp", hours("4"), eur("380.00")));
            OrderPosition after = position(delivered, invoice(1, TODAY, BillingRole.PART, before.delivered()));
            assertThat(after.delivered()).isEmpty();
            LinePosition line = after.line(DESIGN).orElseThrow();
            assertThat(line.ordered()).isEqualTo(hours("10"));
            assertThat(line.delivered()).isEqualTo(hours("4"));
            assertThat(line.invoiced()).isEqualTo(hours("4"));
            assertThat(line.remaining()).isEqualTo(hours("6"));
            assertThat(line.left()).isEqualTo(eur("570.00"));
        }

        @Test
        void leave_out_what_was_delivered_beyond_the_order() {
            Order delivered =
                    order.deliver(Delivered.of("ontwerp", hours("14"), TODAY)).orThrow();

            assertThat(position(delivered).delivered()).containsExactly(slice("ontwerp", hours("10"), eur("950.00")));
        }

        @Test
        void close_to_the_cent_where_a_piece_does_not_cost_whole_cents() {
            // 0.333 a piece: 0.33, 0.67, 1.00.
            List<OrderBilling> billings = new ArrayList<>();
            List<String> amounts = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                List<Slice> slices = OrderPosition.of(order, billings)
                        .part(Map.of(PRINT, pieces(1)))
                        .orThrow();
                amounts.add(slices.getFirst().amount().toString());
                billings.add(invoice(i, TODAY, BillingRole.PART, slices));
            }

            assertThat(amounts).containsExactly("EUR 0.33", "EUR 0.34", "EUR 0.33");
            assertThat(OrderPosition.of(order, billings)
                            .line(PRINT)
                            .orElseThrow()
                            .isSettled())
                    .isTrue();
        }

        @Test
        void do_not_bill_again_what_an_advance_billed() {
            OrderPosition after =
                    position(order, invoice(1, TODAY, BillingRole.ADVANCE, List.of(slice("ontwerp", eur("600.00")))));

            assertThat(after.part(Map.of(DESIGN, hours("2"))).orThrow())
                    .containsExactly(slice("ontwerp", hours("2"), eur("190.00")));
            assertThat(after.part(Map.of(DESIGN, hours("8"))).orThrow())
                    .containsExactly(slice("ontwerp", hours("8"), eur("350.00")));
        }

        @Test
        void refuse_more_than_is_left_other_units_and_unknown_lines() {
            OrderPosition position = position(order);

            expectFindings(position.part(Map.of(DESIGN, hours("10.5"))), "FW-ORDER-EXCEEDS");
            expectFindings(position.part(Map.of(DESIGN, hours("0"))), "FW-ORDER-EXCEEDS");
            expectFindings(position.part(Map.of(DESIGN, hours("-1"))), "FW-ORDER-EXCEEDS");
            expectFindings(position.part(Map.of(DESIGN, pieces(1))), "FW-ORDER-UNIT");
            expectFindings(position.part(Map.of(LineKey.of("foto"), pieces(1))), "FW-ORDER-LINE");
        }
    }

    @Nested
    class Rest {

        @Test
        void is_what_a_final_invoice_comes_to() {
            OrderInvoice advance = invoice(
                    1,
                    TODAY,
                    BillingRole.ADVANCE,
                    position(order).advance(percent(30)).orThrow());
            OrderInvoice part = invoice(
                    2,
                    TODAY,
                    BillingRole.PART,
                    position(order, advance).part(Map.of(DESIGN, hours("4"))).orThrow());
            OrderPosition before = position(order, advance, part);

            assertThat(before.rest())
                    .containsExactly(
                            slice("ontwerp", hours("6"), eur("285.00")), slice("druk", pieces(3), eur("0.70")));
            OrderPosition after = position(order, advance, part, invoice(3, TODAY, BillingRole.FINAL, before.rest()));
            assertThat(after.isSettled()).isTrue();
            assertThat(after.billed()).isEqualTo(order.total());
            assertThat(after.rest()).isEmpty();
        }

        @Test
        void gives_back_what_was_billed_of_a_line_that_is_dropped_or_lowered() {
            OrderInvoice all =
                    invoice(1, TODAY, BillingRole.PART, position(order).rest());
            Order lowered = order.toBuilder()
                    .change(OrderChange.drop(TODAY, "druk", "Vervalt"))
                    .change(OrderChange.replace(
                            TODAY,
                            OrderLine.of(
                                    "ontwerp",
                                    QuoteDraftBuilder.line("Ontwerp", hours("8"), unitPrice("95"), VatClass.STANDARD)),
                            "Minder werk"))
                    .build();

            assertThat(position(lowered, all).rest())
                    .containsExactly(
                            slice("ontwerp", hours("-2"), eur("-190.00")), slice("druk", pieces(-3), eur("-1.00")));
            assertThat(position(lowered, all).delivered()).isEmpty();
        }
    }

    @Nested
    class Credits {

        private final OrderInvoice part =
                invoice(1, TODAY, BillingRole.PART, List.of(slice("ontwerp", hours("4"), eur("380.00"))));

        @Test
        void set_slices_free_again() {
            OrderPosition after =
                    position(order, part, credit(1, TODAY, List.of(slice("ontwerp", hours("3"), eur("285.00")))));

            assertThat(after.line(DESIGN).orElseThrow().invoiced()).isEqualTo(hours("1"));
            assertThat(after.billed()).isEqualTo(eur("95.00"));
        }

        @Test
        void of_an_advance_lower_the_advance() {
            OrderInvoice advance = invoice(1, TODAY, BillingRole.ADVANCE, List.of(slice("ontwerp", eur("100.00"))));
            OrderPosition after = position(order, credit(1, TODAY, List.of(slice("ontwerp", eur("100.00")))), advance);

            assertThat(after.advanced()).isEqualTo(eur("0.00"));
            assertThat(after).isEqualTo(position(order));
        }

        @Test
        void give_back_nothing_that_the_invoice_did_not_bill() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> position(
                            order, part, credit(2, TODAY, List.of(slice("ontwerp", hours("4"), eur("380.00"))))));
        }
    }

    @Nested
    class Days {

        @Test
        void only_what_was_so_on_the_day_counts() {
            Order delivered = order.deliver(Delivered.of("ontwerp", hours("4"), TODAY.plusDays(2)))
                    .orThrow();
            List<OrderBilling> billings = List.of(invoice(
                    1, TODAY.plusDays(4), BillingRole.PART, List.of(slice("ontwerp", hours("4"), eur("380.00")))));

            assertThat(OrderPosition.asOf(delivered, billings, TODAY.plusDays(1))
                            .delivered())
                    .isEmpty();
            assertThat(OrderPosition.asOf(delivered, billings, TODAY.plusDays(3))
                            .delivered())
                    .hasSize(1);
            assertThat(OrderPosition.asOf(delivered, billings, TODAY.plusDays(4))
                            .delivered())
                    .isEmpty();
        }
    }

    @Nested
    class Strangers {

        @Test
        void are_refused() {
            OrderInvoice elsewhere = new OrderInvoice(
                    Id.of("order-8"),
                    invoice(1, TODAY, BillingRole.PART, List.of()).invoice(),
                    BillingRole.PART,
                    List.of());

            assertThatIllegalArgumentException().isThrownBy(() -> position(order, elsewhere));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> position(
                            order,
                            invoice(1, TODAY, BillingRole.PART, List.of(slice("foto", pieces(1), eur("1.00"))))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> position(
                            order,
                            invoice(1, TODAY, BillingRole.PART, List.of(slice("ontwerp", pieces(1), eur("1.00"))))));
        }
    }
}

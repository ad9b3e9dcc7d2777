package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.lumpSum;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.expectFindings;
import static nl.factuurwerk.quote.Samples.invoice;
import static nl.factuurwerk.quote.Samples.slice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.rule.RuleId;
import nl.factuurwerk.rule.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeviationsTest {

    private static final Actor ANNA = Actor.person("Anna");

    private final Order order = Samples.order().build();
    private final OrderPosition position = OrderPosition.of(order, List.of());

    private static DraftLine line(String key, Quantity quantity, String price) {
        return DraftLine.of("Werk")
                .quantity(quantity)
                .price(unitPrice(price))
                .source(new OrderSource(Id.of("order-7"), LineKey.of(key), 1, 1).reference())
                .build();
    }

    private Deviations deviations(InvoiceDraftBuilder draft) {
        return Deviations.of(draft.build(), List.of(position));
    }

    private Deviations deviations(DraftLine... lines) {
        return deviations(order.invoice().lines(List.of(lines)));
    }

    @Nested
    class Agreement {

        @Test
        void is_silent() {
            assertThat(deviations(line("ontwerp", hours("10"), "95"), line("druk", pieces(3), "0.333"))
                            .report()
                            .isEmpty())
                    .isTrue();
            assertThat(deviations(line("ontwerp", hours("4"), "90")).all()).isEmpty();
        }

        @Test
        void allows_an_advance_and_its_deduction_within_the_total() {
            assertThat(deviations(line("ontwerp", lumpSum(), "285.00")).all()).isEmpty();
            OrderPosition advanced = OrderPosition.of(
                    order, List.of(invoice(1, TODAY, BillingRole.ADVANCE, List.of(slice("ontwerp", eur("285.00"))))));
            InvoiceDraftBuilder last = order.invoice()
                    .lines(List.of(
                            line("ontwerp", hours("10"), "95"),
                            line("druk", pieces(3), "0.333"),
                            line("ontwerp", lumpSum().negate(), "285.00")));
            assertThat(Deviations.of(last.build(), List.of(advanced)).all()).isEmpty();
        }

        @Test
        void allows_the_cents_by_which_parts_close() {
            OrderPosition one = OrderPosition.of(
                    order,
                    List.of(invoice(1, TODAY, BillingRole.PART, List.of(slice("druk", pieces(1), eur("0.33"))))));

            assertThat(Deviations.of(
                                    order.invoice()
                                            .line(line("druk", pieces(1), "0.34"))
                                            .build(),
                                    List.of(one))
                            .all())
                    .isEmpty();
        }
    }

    @Nested
    class Beyond {

        @Test
        void the_price() {
            expectFindings(deviations(line("ontwerp", hours("4"), "95.01")).report(), "FW-ORDER-DEVIATING-PRICE");
        }

        @Test
        void the_quantity_and_with_it_the_total() {
            expectFindings(
                    deviations(
                                    line("ontwerp", hours("8"), "95"),
                                    line("ontwerp", hours("2.5"), "95"),
                                    line("druk", pieces(3), "0.333"))
                            .report(),
                    "FW-ORDER-DEVIATING-QUANTITY",
                    "FW-ORDER-DEVIATING-TOTAL");
        }

        @Test
        void the_lines() {
            expectFindings(deviations(line("foto", pieces(1), "10")).report(), "FW-ORDER-DEVIATING-LINE");
            expectFindings(
                    deviations(order.invoice().line("Parkeren", pieces(1), eur("10.00")))
                            .report(),
                    "FW-ORDER-DEVIATING-LINE");
        }

        @Test
        void the_total_by_a_charge_on_the_document() {
            InvoiceDraftBuilder draft =
                    order.invoice().line(line("ontwerp", hours("10"), "95")).line(line("druk", pieces(3), "0.333"));

            expectFindings(
                    deviations(draft.adjust(Adjustment.charge(eur("5.00"), "Spoed")))
                            .report(),
                    "FW-ORDER-DEVIATING-TOTAL");
        }

        @Test
        void comparison_where_prices_are_read_otherwise() {
            expectFindings(
                    deviations(order.invoice().pricesIncludeVat().line(line("ontwerp", hours("99"), "95")))
                            .report(),
                    "FW-ORDER-PRICING");
        }
    }

    @Nested
    class Explanations {

        private final Deviations found =
                deviations(line("ontwerp", hours("12"), "95"), line("druk", pieces(3), "0.333"));

        @Test
        void make_a_notice_of_what_they_are_about_and_are_printed() {
            Deviations explained = found.explained(DESIGN, "Twee uur meer op verzoek", ANNA);

            assertThat(found.report().errors()).hasSize(2);
            assertThat(explained.report().errors())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-ORDER-DEVIATING-TOTAL");
            Deviations all = explained.explained(new RuleId("FW-ORDER-DEVIATING-TOTAL"), "Door het meerwerk", ANNA);
            assertThat(all.report().hasErrors()).isFalse();
            assertThat(all.report().findings())
                    .extracting(finding -> finding.severity())
                    .containsOnly(Severity.NOTICE);
            assertThat(all.explanations())
                    .extracting(DeviationExplanation::text)
                    .containsExactly("Twee uur meer op verzoek", "Door het meerwerk");
        }

        @Test
        void of_other_lines_orders_or_kinds_change_nothing() {
            assertThat(found.explained(LineKey.of("druk"), "Iets anders", ANNA)).isEqualTo(found);
            assertThat(found.explained(new RuleId("FW-ORDER-DEVIATING-PRICE"), "Iets anders", ANNA))
                    .isEqualTo(found);
            assertThat(found.explained(new DeviationExplanation(
                            Optional.empty(), Optional.of(Id.of("order-8")), Optional.empty(), "Iets anders", ANNA)))
                    .isEqualTo(found);
        }
    }
}

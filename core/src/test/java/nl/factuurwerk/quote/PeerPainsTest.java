package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.COMPOSER;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;
import static nl.factuurwerk.quote.Samples.PHOTOS;
import static nl.factuurwerk.quote.Samples.SIGNED;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Test;

/** What users of comparable systems run into between a quote and its last invoice. */
class PeerPainsTest {

    @Test
    void an_advance_parts_and_the_rest_come_to_the_order_to_the_cent_line_by_line() {
        Order order = Order.of(Id.of("order-7"), ORDER_NUMBER, BREWERY, TODAY)
                .line("a", "Teksten", hours("7.75"), unitPrice("83.335"), VatClass.STANDARD)
                .line("b", "Drukwerk", pieces(333), unitPrice("0.1275"), VatClass.REDUCED)
                .build();
        List<OrderBilling> billings = new ArrayList<>();
        billings.add(invoice(
                1,
                TODAY,
                BillingRole.ADVANCE,
                OrderPosition.of(order, billings).advance(percent("33.3")).orThrow()));
        billings.add(invoice(
                2,
                TODAY,
                BillingRole.PART,
                OrderPosition.of(order, billings)
                        .part(Map.of(LineKey.of("a"), hours("2.25"), LineKey.of("b"), pieces(111)))
                        .orThrow()));
        billings.add(invoice(
                3, TODAY, BillingRole.FINAL, OrderPosition.of(order, billings).rest()));

        // 7.75 x 83.335 = 645.84625, and 333 x 0.1275 = 42.4575.
        OrderPosition settled = OrderPosition.of(order, billings);
        assertThat(settled.lines()).extracting(LinePosition::billed).containsExactly(eur("645.85"), eur("42.46"));
        assertThat(settled.isSettled()).isTrue();
    }

    @Test
    void a_customer_chooses_among_the_lines_of_a_quote() {
        Quote quote = Samples.sent()
                .accept(Acceptance.of(1, TODAY, SIGNED).choosing("fotografie"))
                .orThrow();

        assertThat(Order.of(quote, Id.of("order-7"), ORDER_NUMBER).lines())
                .extracting(OrderLine::key)
                .containsExactly(DESIGN, PHOTOS);
    }

    @Test
    void part_of_an_order_is_invoiced_now_and_the_rest_later() {
        Order order = Samples.order().build();
        List<Slice> now = OrderPosition.of(order, List.of())
                .part(Map.of(DESIGN, hours("4")))
                .orThrow();
        OrderPosition later = OrderPosition.of(order, List.of(invoice(1, TODAY, BillingRole.PART, now)));

        assertThat(later.left()).isEqualTo(eur("571.00"));
        assertThat(later.line(DESIGN).orElseThrow().remaining()).isEqualTo(hours("6"));
    }

    @Test
    void a_proforma_has_its_own_number_and_can_become_an_invoice() {
        Proforma proforma = Proforma.compose(
                        Id.of("pf-1"),
                        new DocumentNumber("PF-2026-0001"),
                        ProformaPurpose.APPROVAL,
                        Samples.order()
                                .build()
                                .invoice()
                                .line("Ontwerp", hours("1"), eur("95.00"))
                                .build(),
                        TODAY,
                        COMPOSER)
                .orThrow();

        assertThat(COMPOSER.compose(proforma.toDraft(), TODAY).orThrow().totals())
                .isEqualTo(proforma.statement().totals());
    }
}

package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;
import static nl.factuurwerk.quote.Samples.PHOTOS;
import static nl.factuurwerk.quote.Samples.SIGNED;
import static nl.factuurwerk.quote.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What users of comparable systems run into between a quote and its last invoice. */
class PeerPainsTest {

    /**
     * Pain 7: advance and final invoice, VAT and cents do not add up. Here over an advance, a part and the rest, at two rates, at
     * prices that make thirds of cents; line by line, and VAT of each document as it is printed.
     */
    @Test
    void vat_and_cents_of_an_advance_a_part_and_the_final_invoice_are_those_of_the_order() {
        OrderCourse course = new OrderCourse(
                Order.of(Id.of("order-7"), ORDER_NUMBER, BREWERY, TODAY)
                        .line("a", "Teksten", hours("7.75"), unitPrice("83.335"), VatClass.STANDARD)
                        .line("b", "Drukwerk", pieces(333), unitPrice("0.1275"), VatClass.REDUCED)
                        .build(),
                TODAY);
        Invoice advance = course.issue(course.composer().advance(course.history(), percent("33.3")))
                .orThrow();
        Invoice part = course.issue(course.composer()
                        .part(
                                course.history(),
                                Map.of(LineKey.of("a"), hours("2.25"), LineKey.of("b"), pieces(111)),
                                TODAY))
                .orThrow();
        Invoice last =
                course.issue(course.composer().last(course.history(), TODAY)).orThrow();

        // 7.75 x 83.335 = 645.84625, and 333 x 0.1275 = 42.4575; 21% and 9% of what that is rounded to: 135.6285 and
        // 3.8214.
        OrderPosition settled = course.position();
        assertThat(settled.lines()).extracting(LinePosition::billed).containsExactly(eur("645.85"), eur("42.46"));
        assertThat(settled.isSettled()).isTrue();
        assertThat(course.vat().values().stream().map(VatSubtotal::vat)).containsExactly(eur("135.63"), eur("3.82"));
        assertThat(Stream.of(advance, part, last)
                        .map(each -> each.vat().subtotals().stream()
                                .map(row -> row.taxable().getAmount() + " + "
                                        + row.vat().getAmount())
                                .toList()
                                .toString()))
                .containsExactly(
                        "[215.07 + 45.16, 14.14 + 1.27]",
                        "[187.50 + 39.38, 14.15 + 1.27]",
                        "[243.28 + 51.09, 14.17 + 1.28]");
        assertThat(Stream.of(advance, part, last).map(Invoice::total).reduce(eur("0.00"), Money::plus))
                .as("645.85 + 135.63 + 42.46 + 3.82")
                .isEqualTo(eur("827.76"));
        assertThat(last.header().earlier().deductions())
                .as("what was advanced, as it was billed, to the cent")
                .allSatisfy(each -> assertThat(each.advance().number()).isEqualTo(advance.number()))
                .extracting(each -> each.taxable() + " + " + each.vat())
                .containsExactlyElementsOf(advance.vat().subtotals().stream()
                        .map(row -> row.taxable() + " + " + row.vat())
                        .toList());
    }

    /** Pain 16: quote lines that the customer may choose. */
    @Test
    void a_customer_chooses_among_the_lines_of_a_quote() {
        Quote quote = Samples.sent()
                .accept(Acceptance.of(1, TODAY, SIGNED).choosing("fotografie"))
                .orThrow();

        assertThat(Order.of(quote, Id.of("order-7"), ORDER_NUMBER).lines())
                .extracting(OrderLine::key)
                .containsExactly(DESIGN, PHOTOS);
    }

    /** Pain 17: part of an order invoiced, the rest later. */
    @Test
    void part_of_an_order_is_invoiced_now_and_the_rest_later() {
        OrderCourse course = new OrderCourse(Samples.order().build(), TODAY);
        Invoice now = course.issue(course.composer().part(course.history(), Map.of(DESIGN, hours("4")), TODAY))
                .orThrow();

        assertThat(now.totals().excludingVat()).isEqualTo(eur("380.00"));
        assertThat(course.position().left()).isEqualTo(eur("571.00"));
        assertThat(course.position().line(DESIGN).orElseThrow().remaining()).isEqualTo(hours("6"));

        course.day(TODAY.plusDays(30));
        Invoice later = course.issue(course.composer().last(course.history(), course.today()))
                .orThrow();

        assertThat(later.lines())
                .extracting(line -> line.description() + ", " + line.quantity() + ": " + line.amount())
                .containsExactly("Ontwerp, 6 HUR: EUR 570.00", "Drukwerk, 3 H87: EUR 1.00");
        assertThat(course.position().isSettled()).isTrue();
        assertThat(course.composer()
                        .last(course.history(), course.today())
                        .report()
                        .errors())
                .extracting(each -> each.id().value())
                .containsExactly("FW-ORDER-NOTHING");
    }
}

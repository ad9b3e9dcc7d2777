package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Courses of billing that once did not come to the order, each the smallest that shows why. Rates are 19 and 6%. */
class OrderClosingTest {

    private static final LocalDate DAY = LocalDate.of(2012, 9, 20);
    private static final LineKey WORK = LineKey.of("werk");
    private static final LineKey MORE = LineKey.of("meer");
    private static final Percentage ALL = percent("100");

    private static OrderBuilder order() {
        return Order.of(Id.of("order-7"), ORDER_NUMBER, BREWERY, DAY);
    }

    private static DraftLine line(Quantity quantity, String price) {
        return DraftLine.of("Werk").quantity(quantity).price(unitPrice(price)).build();
    }

    private static Invoice advance(OrderCourse course, Percentage share) {
        return course.issue(course.composer().advance(course.history(), share)).orThrow();
    }

    private static Invoice part(OrderCourse course, LineKey line, Quantity quantity) {
        return part(course, Map.of(line, quantity));
    }

    private static Invoice part(OrderCourse course, Map<LineKey, Quantity> quantities) {
        return course.issue(course.composer().part(course.history(), quantities, course.today()))
                .orThrow();
    }

    private static Invoice last(OrderCourse course) {
        return course.issue(course.composer().last(course.history(), course.today()))
                .orThrow();
    }

    private static List<Money> amounts(Invoice invoice) {
        return invoice.lines().stream().map(InvoiceLine::amount).toList();
    }

    @Test
    void the_last_cent_of_an_advance_may_be_all_vat() {
        // 0.03 with VAT is 0.02 and 0.01 (19/119 of it is 0.0048); of one cent, and of two, it is nothing.
        OrderCourse course = new OrderCourse(
                order().pricesIncludeVat()
                        .line(OrderLine.of("werk", line(pieces(4), "0.01")))
                        .build(),
                DAY);
        advance(course, ALL);
        part(course, WORK, pieces(3));
        Deduction rest = course.history().earlier().open().getFirst();
        Invoice last = part(course, WORK, pieces(1));

        assertThat(rest.taxable().plus(rest.vat())).isEqualTo(eur("0.01"));
        assertThat(last.header().earlier().deductions()).containsExactly(rest);
        assertThat(course.history().earlier().open()).isEmpty();
        assertThat(course.amount()).isEqualTo(eur("0.04"));
    }

    @Test
    void an_advance_that_is_credited_down_to_what_was_taken_off_leaves_no_cent_of_vat() {
        OrderCourse course = new OrderCourse(
                order().line(OrderLine.of(
                                "werk",
                                line(pieces(1), "84.91").toBuilder()
                                        .vat(VatClass.REDUCED)
                                        .build()))
                        .line(OrderLine.of(
                                "meer",
                                line(pieces(1), "9.20").toBuilder()
                                        .vat(VatClass.REDUCED)
                                        .build()))
                        .build(),
                DAY);
        Invoice advance = advance(course, ALL);
        Invoice part = part(course, WORK, pieces(1));
        course.amend(OrderChange.drop(DAY, "meer", "Vervallen"));
        course.credit(advance, CreditDraft.of().line(1, eur("9.20")), CorrectionReason.CANCELLED);

        // 6% of 94.11 is 5.65, of which 84.91 would have 5.10 in proportion; by itself it has 5.09.
        assertThat(part.header().earlier().deductions().getFirst().vat()).isEqualTo(eur("5.09"));
        assertThat(course.vat().values()).extracting(VatSubtotal::vat).containsExactly(eur("5.09"));
    }

    @Test
    void a_part_that_was_advanced_wholly_comes_to_nothing() {
        OrderCourse course = new OrderCourse(
                order().line(OrderLine.of("werk", line(hours("68.9"), "16.131")))
                        .build(),
                DAY);
        advance(course, ALL);

        for (String hours : List.of("13.78", "27.56", "27.56")) {
            assertThat(part(course, WORK, hours(hours)).total()).isEqualTo(eur("0.00"));
        }
        assertThat(course.vat().values()).extracting(VatSubtotal::vat).containsExactly(eur("211.17"));
    }

    /** One hour is 0.04, and two are 0.08 less 0.01: the second hour is stated as 0.04 and -0.01. */
    private static OrderCourse inTwoRows() {
        DraftLine line = line(hours("2"), "0.04").toBuilder()
                .adjust(Adjustment.allowance(percent("10"), "Korting"))
                .build();
        return new OrderCourse(
                order().line(OrderLine.of("werk", line))
                        .line(OrderLine.of("meer", line(pieces(2), "50.00")))
                        .build(),
                DAY);
    }

    @Test
    void one_row_of_a_line_that_is_stated_in_two_can_be_credited() {
        OrderCourse course = inTwoRows();
        part(course, WORK, hours("1"));
        Invoice second = part(course, Map.of(WORK, hours("1"), MORE, pieces(1)));
        course.credit(second, CreditDraft.of().line(1), CorrectionReason.WRONG_AMOUNT);

        assertThat(amounts(second)).containsExactly(eur("0.04"), eur("-0.01"), eur("50.00"));
        assertThat(course.position().line(WORK).orElseThrow().billed()).isEqualTo(eur("0.03"));
        last(course);
        assertThat(course.amount()).isEqualTo(eur("100.07"));
    }

    @Test
    void an_advance_is_on_what_is_agreed_also_where_a_dropped_line_has_some_left() {
        OrderCourse course = inTwoRows();
        Invoice first = part(course, WORK, hours("1"));
        Invoice second = part(course, Map.of(WORK, hours("1"), MORE, pieces(1)));
        course.credit(second, CreditDraft.of().line(1), CorrectionReason.WRONG_AMOUNT);
        course.credit(first, CreditDraft.of().everything(), CorrectionReason.WRONG_AMOUNT);
        course.amend(OrderChange.drop(DAY, "werk", "Vervallen"));

        assertThat(course.position().line(WORK).orElseThrow().left()).isEqualTo(eur("0.01")); // what -0.01 still bills
        advance(course, percent("50"));
        last(course);
        assertThat(course.amount()).isEqualTo(eur("100.00"));
        assertThat(course.position().isSettled()).isTrue();
    }

    @Test
    void a_deduction_that_is_credited_opens_the_advance_on_the_lines_that_were_taxed_so() {
        DraftLine reduced =
                line(pieces(1), "100.00").toBuilder().vat(VatClass.REDUCED).build();
        OrderCourse course = new OrderCourse(
                order().line(OrderLine.of("werk", line(pieces(1), "100.00")))
                        .line(OrderLine.of("meer", reduced))
                        .build(),
                DAY);
        advance(course, percent("30"));
        Invoice last = last(course);
        course.credit(last, CreditDraft.of().line(1).line(4), CorrectionReason.WRONG_AMOUNT);

        assertThat(amounts(last)).containsExactly(eur("100.00"), eur("100.00"), eur("-30.00"), eur("-30.00"));
        assertThat(course.position().lines())
                .extracting(LinePosition::billed)
                .containsExactly(eur("0.00"), eur("130.00"));
        assertThat(course.history().earlier().open())
                .extracting(each -> each.taxable() + " + " + each.vat())
                .containsExactly("EUR 30.00 + EUR 1.80");
        last(course);
        assertThat(course.vat().values())
                .extracting(VatSubtotal::taxable, VatSubtotal::vat)
                .containsExactly(tuple(eur("100.00"), eur("19.00")), tuple(eur("100.00"), eur("6.00")));
    }

    @Test
    void the_last_invoice_makes_up_for_no_more_than_it_bills() {
        OrderCourse course = new OrderCourse(
                order().line(OrderLine.of("werk", reduced("9", "0.01"))).build(), DAY);
        Invoice first = part(course, WORK, pieces(4));
        Invoice second = part(course, WORK, pieces(5));
        course.credit(first, CreditDraft.of().everything(), CorrectionReason.WRONG_AMOUNT);
        course.amend(OrderChange.replace(DAY, OrderLine.of("werk", reduced("8", "0.01")), "Minder"));
        Invoice last = last(course);

        // 6% of 0.04 is nothing, and of 0.09 one cent. That cent stays: of 0.08 it would be nothing, and nothing gives
        // it back.
        assertThat(List.of(first, second, last))
                .extracting(each -> each.totals().vat())
                .containsExactly(eur("0.00"), eur("0.01"), eur("0.00"));
        assertThat(course.vat().values())
                .extracting(VatSubtotal::taxable, VatSubtotal::vat)
                .containsExactly(tuple(eur("0.08"), eur("0.01")));
        assertThat(course.drift().of(last.lines().getFirst().vat().group())).isEqualTo(1);
    }

    private static DraftLine reduced(String quantity, String price) {
        return line(Quantity.of(quantity, Unit.PIECE), price).toBuilder()
                .vat(VatClass.REDUCED)
                .build();
    }
}

package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Quantity;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderHistoryTest {

    @Nested
    class Credits {

        private final OrderCourse course = new OrderCourse(Samples.order().build(), TODAY);

        private OrderPosition credited(Invoice invoice, Slice... slices) {
            List<OrderBilling> billings = new ArrayList<>(course.billings());
            for (Slice each : slices) {
                String id = "cn-" + billings.size();
                billings.add(new OrderCredit(course.order().id(), Id.of(id), invoice.id(), TODAY, List.of(each)));
            }
            List<Remainder> invoices =
                    course.invoices().stream().map(course::left).toList();
            return OrderHistory.of(course.order(), billings, invoices, true).position();
        }

        private Invoice part(Quantity hours) {
            return course.issue(course.composer().part(course.history(), Map.of(DESIGN, hours), TODAY))
                    .orThrow();
        }

        private static Slice slice(String amount) {
            return new Slice(DESIGN, Optional.empty(), Money.parse("EUR " + amount));
        }

        @Test
        void set_no_more_of_a_line_free_than_its_invoice_billed_of_it() {
            Invoice part = part(hours("4"));
            part(hours("6"));

            assertThat(credited(part, slice("380.00")).billed()).isEqualTo(eur("570.00"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> credited(part, slice("380.01")))
                    .withMessageContaining("38000")
                    .withMessageContaining("38001");
            assertThatIllegalArgumentException().isThrownBy(() -> credited(part, slice("200.00"), slice("180.01")));
            assertThatIllegalArgumentException().isThrownBy(() -> credited(part, slice("-0.01")));
        }

        @Test
        void of_an_advance_set_no_more_free_than_the_share_of_the_line() {
            Invoice advance = course.issue(course.composer().advance(course.history(), percent("10")))
                    .orThrow();

            // 10% of 951.00, of which 0.10 is on the other line.
            assertThat(credited(advance, slice("95.00")).advanced()).isEqualTo(eur("0.10"));
            assertThatIllegalArgumentException().isThrownBy(() -> credited(advance, slice("95.01")));
        }

        /** The line was lowered from 95.00 to 80.00 an hour after four hours of it were billed: 4 x 80.00 is 60.00 too much. */
        @Test
        void set_what_a_row_states_free_also_where_another_row_takes_some_of_that_off() {
            part(hours("4"));
            course.amend(OrderChange.replace(
                    TODAY,
                    OrderLine.of(
                            "ontwerp",
                            course.order().line(DESIGN).orElseThrow().line().toBuilder()
                                    .price(eur("80.00"))
                                    .build()),
                    "Goedkoper"));
            Invoice last = course.issue(course.composer().last(course.history(), TODAY))
                    .orThrow();

            assertThat(last.lines())
                    .filteredOn(line -> OrderSource.among(line.item().sources()).stream()
                            .anyMatch(source -> source.line().equals(DESIGN)))
                    .extracting(line -> line.amount().toString())
                    .containsExactly("EUR 480.00", "EUR -60.00");
            assertThat(credited(last, slice("480.00")).billed()).isEqualTo(eur("321.00"));
            assertThat(credited(last, slice("-60.00")).billed()).isEqualTo(eur("861.00"));
            assertThatIllegalArgumentException().isThrownBy(() -> credited(last, slice("480.01")));
            assertThatIllegalArgumentException().isThrownBy(() -> credited(last, slice("-60.01")));
        }
    }
}

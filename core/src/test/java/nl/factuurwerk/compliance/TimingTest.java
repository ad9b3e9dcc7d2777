package nl.factuurwerk.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Near misses of the rules on when to issue; what they find, {@link BrokenInvoice} has. */
class TimingTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 21);

    private static PeriodContent period(String first, String last) {
        return new PeriodContent(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
    }

    private static List<String> found(InvoiceContent content) {
        return InvoiceRules.dutchLaw().check(content).findings().stream()
                .map(finding -> finding.id().value())
                .toList();
    }

    @Nested
    class Ahead_of_the_supply {

        private static InvoiceContent deliveredTomorrow(String type) {
            return Samples.domestic().toBuilder()
                    .typeCode(type)
                    .delivery(DeliveryContent.on(ISSUED.plusDays(1)))
                    .build();
        }

        @Test
        void an_invoice_is_early() {
            assertThat(found(deliveredTomorrow("380"))).containsExactly("NL-13-EARLY");
        }

        @ParameterizedTest
        @ValueSource(strings = {"325", "386"})
        void a_proforma_and_a_prepayment_are_not(String type) {
            assertThat(found(deliveredTomorrow(type))).isEmpty();
        }

        @Test
        void a_service_that_goes_on_is_not() {
            assertThat(found(Samples.domestic().toBuilder()
                            .delivery(DeliveryContent.none())
                            .period(period("2026-12-01", "2026-12-31"))
                            .build()))
                    .isEmpty();
        }

        @Test
        void an_invoice_on_the_day_itself_is_not() {
            assertThat(found(Samples.domestic().toBuilder()
                            .delivery(DeliveryContent.on(ISSUED))
                            .build()))
                    .isEmpty();
        }
    }

    @Nested
    class Over_several_months {

        private static final PeriodContent QUARTER = period("2026-09-01", "2026-11-30");

        private static InvoiceContent lines(int number, PeriodContent own) {
            LineContent line = Samples.domestic().lines().getFirst();
            return Samples.domestic().toBuilder()
                    .delivery(DeliveryContent.none())
                    .period(QUARTER)
                    .lines(IntStream.range(0, number)
                            .mapToObj(i -> line.toBuilder().period(own).build())
                            .toList())
                    .build();
        }

        @Test
        void several_supplies_do_not_go_together() {
            assertThat(found(lines(2, PeriodContent.none()))).containsExactly("NL-35-1");
        }

        @Test
        void one_service_goes_on() {
            assertThat(found(lines(1, PeriodContent.none()))).isEmpty();
        }

        @Test
        void several_services_go_on_if_each_says_so() {
            assertThat(found(lines(2, QUARTER))).isEmpty();
        }

        @Test
        void a_whole_month_is_one() {
            assertThat(found(lines(2, PeriodContent.none()).toBuilder()
                            .period(period("2026-11-01", "2026-11-30"))
                            .build()))
                    .isEmpty();
        }
    }

    @Nested
    class A_prepayment {

        @Test
        void is_invoiced_on_the_day_before_it_falls_due_and_no_later() {
            InvoiceContent content = Samples.prepayment();

            assertThat(found(content.toBuilder().dueDate(ISSUED.plusDays(1)).build()))
                    .isEmpty();
            assertThat(found(content.toBuilder().dueDate(ISSUED).build())).containsExactly("NL-34G-PREPAYMENT");
            assertThat(found(content.toBuilder().dueDate(null).build())).isEmpty();
        }

        @Test
        void alone_is_asked_that() {
            assertThat(found(Samples.domestic().toBuilder()
                            .dueDate(ISSUED.minusDays(7))
                            .build()))
                    .isEmpty();
        }
    }
}

package nl.factuurwerk.payment;

import static nl.factuurwerk.payment.PaymentTerms.atOnce;
import static nl.factuurwerk.payment.PaymentTerms.dueOn;
import static nl.factuurwerk.payment.PaymentTerms.net;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTermsTest {

    private static final LocalDate INVOICED = LocalDate.of(2026, 11, 21);

    @Nested
    class Net_days {

        @ParameterizedTest
        @CsvSource({
            "2026-11-21,30,2026-12-21",
            "2026-01-31,30,2026-03-02",
            "2028-02-14,15,2028-02-29",
            "2026-12-31,1,2027-01-01"
        })
        void count_from_the_day_after_the_invoice(LocalDate invoiced, int days, LocalDate due) {
            assertThat(net(days).dueDate(invoiced)).isEqualTo(due);
        }

        @Test
        void are_worded() {
            assertThat(net(30).wording(Language.DUTCH)).isEqualTo("Betaling binnen 30 dagen na factuurdatum");
            assertThat(net(1).wording(Language.DUTCH)).isEqualTo("Betaling binnen 1 dag na factuurdatum");
            assertThat(net(30).wording(Language.ENGLISH)).isEqualTo("Payment within 30 days of the invoice date");
            assertThat(net(1).wording(Language.ENGLISH)).isEqualTo("Payment within 1 day of the invoice date");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 367, Integer.MIN_VALUE, Integer.MAX_VALUE})
        void have_bounds(int days) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> net(days))
                    .withMessageContaining(Integer.toString(days))
                    .withMessageContaining("366");
        }

        @Test
        void reach_their_bounds() {
            assertThat(net(366).dueDate(INVOICED)).isEqualTo(LocalDate.of(2027, 11, 22));
            assertThat(net(0)).isEqualTo(atOnce());
            assertThatIllegalArgumentException().isThrownBy(() -> new NetDays(0));
        }
    }

    @Nested
    class At_once {

        @Test
        void is_due_on_the_invoice_date() {
            assertThat(atOnce().dueDate(INVOICED)).isEqualTo(INVOICED);
        }

        @Test
        void is_worded() {
            assertThat(atOnce().wording(Language.DUTCH)).isEqualTo("Betaling direct bij ontvangst");
            assertThat(atOnce().wording(Language.ENGLISH)).isEqualTo("Payment due on receipt");
        }
    }

    @Nested
    class Due_on_a_day {

        private final PaymentTerms terms = dueOn(LocalDate.of(2026, 12, 5));

        @Test
        void is_due_then_whatever_the_invoice_date() {
            assertThat(terms.dueDate(INVOICED)).isEqualTo(LocalDate.of(2026, 12, 5));
            assertThat(terms.dueDate(INVOICED.plusYears(1))).isEqualTo(LocalDate.of(2026, 12, 5));
        }

        @Test
        void is_worded_with_the_month_in_the_language_of_the_document() {
            assertThat(terms.wording(Language.DUTCH)).isEqualTo("Betaling uiterlijk op 5 december 2026");
            assertThat(terms.wording(Language.ENGLISH)).isEqualTo("Payment by 5 December 2026 at the latest");
        }
    }
}

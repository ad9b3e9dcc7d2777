package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Issuing.credit;
import static nl.factuurwerk.invoice.Issuing.issue;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceFact.DisputeSettled;
import nl.factuurwerk.invoice.InvoiceFact.Disputed;
import nl.factuurwerk.invoice.InvoiceFact.Noted;
import nl.factuurwerk.invoice.InvoiceFact.Received;
import nl.factuurwerk.invoice.InvoiceFact.Sent;
import nl.factuurwerk.invoice.InvoiceFact.Viewed;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvoiceStatusTest {

    /** 121.00 with VAT, due on the fourteenth day. */
    private final Invoice invoice = issue(Invoice.draft()
            .to(BREWERY)
            .line("Etiketten", pieces(100), eur("1.00"))
            .terms(PaymentTerms.net(14)));

    private final Id<Invoice> id = invoice.id();

    private InvoiceStatus status(LocalDate asOf, InvoiceFact... facts) {
        return InvoiceStatus.of(invoice, List.of(facts), List.of(), asOf);
    }

    private static LocalDate day(int number) {
        return TODAY.plusDays(number);
    }

    private static Settlements paid(String amount) {
        return (invoice, asOf) -> eur(amount);
    }

    @Nested
    class What_happened {

        private final InvoiceFact[] facts = {
            new Sent(id, day(0), Channel.EMAIL, "hop@example.org"),
            new Sent(id, day(3), Channel.POST, "Kade 3, Leeuwarden"),
            new Received(id, day(4)),
            new Viewed(id, day(5)),
            new Viewed(id, day(9)),
            new Viewed(id, day(9)),
            new Noted(id, day(2), "call", "Komt eraan")
        };

        @Test
        void is_told_first_and_last() {
            InvoiceStatus status = status(day(30), facts);

            assertThat(status.sent()).contains(new Occurrences(day(0), day(3), 2));
            assertThat(status.received()).contains(new Occurrences(day(4), day(4), 1));
            assertThat(status.viewed()).contains(new Occurrences(day(5), day(9), 2));
            assertThat(status.isSent()).isTrue();
        }

        @Test
        void after_the_day_has_not_happened_yet() {
            InvoiceStatus status = status(day(2), facts);

            assertThat(status.sent()).contains(new Occurrences(day(0), day(0), 1));
            assertThat(status.received()).isEmpty();
            assertThat(status.viewed()).isEmpty();
        }

        @Test
        void repeated_does_no_harm() {
            assertThat(status(day(9), facts[0], facts[0], facts[3])).isEqualTo(status(day(9), facts[0], facts[3]));
        }

        @Test
        void to_another_invoice_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> status(day(9), new Received(Id.of("other"), day(1))))
                    .withMessageContaining("Not about invoice 2026-0001");
        }

        @Test
        void before_the_date_of_issue_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> status(day(9), new Received(id, day(-1))))
                    .withMessageContaining("Before " + TODAY);
        }

        @Test
        void is_that_it_left_the_office_if_the_customer_has_it() {
            assertThat(status(day(1)).isSent()).isFalse();
            assertThat(status(day(1), new Viewed(id, day(1))).isSent()).isTrue();
        }
    }

    @Nested
    class Disputes {

        @Test
        void are_open_until_they_are_settled() {
            Disputed dispute = new Disputed(id, day(3), "Te weinig geleverd");
            DisputeSettled settled = new DisputeSettled(id, day(8), "Nageleverd");

            assertThat(status(day(2), dispute, settled).isDisputed()).isFalse();
            assertThat(status(day(7), dispute, settled).disputes()).containsExactly(dispute);
            assertThat(status(day(8), dispute, settled).isDisputed()).isFalse();
        }

        @Test
        void open_again_after_they_were_settled() {
            Disputed again = new Disputed(id, day(9), "Nog steeds te weinig");

            assertThat(status(day(9), new Disputed(id, day(3), "Te weinig"), new DisputeSettled(id, day(8), ""), again)
                            .disputes())
                    .containsExactly(again);
        }

        @Test
        void of_the_day_on_which_they_are_settled_are_settled_in_whichever_order_they_were_kept() {
            Disputed dispute = new Disputed(id, day(3), "Te duur");
            DisputeSettled settled = new DisputeSettled(id, day(3), "");

            assertThat(status(day(3), dispute, settled)).isEqualTo(status(day(3), settled, dispute));
            assertThat(status(day(3), settled, dispute).isDisputed()).isFalse();
        }
    }

    @Nested
    class Credits {

        @Test
        void in_part_lower_what_is_due_and_pay_nothing() {
            CreditNote part = credit(invoice, List.of(), CreditDraft.of().line(1, pieces(40)));
            InvoiceStatus status = InvoiceStatus.of(invoice, List.of(), List.of(part), day(1));

            assertThat(status.credited()).isEqualTo(eur("48.40"));
            assertThat(status.due()).isEqualTo(eur("72.60"));
            assertThat(status.open()).isEqualTo(eur("72.60"));
            assertThat(status.isPaid()).isFalse();
            assertThat(status.isCredited()).isFalse();
            assertThat(status.remainder().total()).isEqualTo(eur("72.60"));
        }

        @Test
        void of_everything_leave_nothing_to_ask_for() {
            CreditNote all = credit(invoice, List.of(), CreditDraft.of().everything());
            InvoiceStatus status = InvoiceStatus.of(invoice, List.of(), List.of(all), day(100));

            assertThat(status.isCredited()).isTrue();
            assertThat(status.open()).isEqualTo(eur("0.00"));
            assertThat(status.isOverdue()).isFalse();
            assertThat(status.isPaid()).isFalse();
        }

        @Test
        void of_everything_after_payment_is_to_be_given_back() {
            CreditNote all = credit(invoice, List.of(), CreditDraft.of().everything());
            InvoiceStatus status = InvoiceStatus.of(invoice, List.of(), List.of(all), paid("121.00"), day(1));

            assertThat(status.open()).isEqualTo(eur("-121.00"));
        }

        @Test
        void after_the_day_are_not_there_yet() {
            CreditNote later = credit(invoice, List.of(), CreditDraft.of().everything(), day(5));

            assertThat(InvoiceStatus.of(invoice, List.of(), List.of(later), day(4))
                            .due())
                    .isEqualTo(eur("121.00"));
            assertThat(InvoiceStatus.of(invoice, List.of(), List.of(later), day(5))
                            .due())
                    .isEqualTo(eur("0.00"));
        }

        @Test
        void dated_before_the_one_they_follow_wait_for_it() {
            CreditNote first = credit(invoice, List.of(), CreditDraft.of().line(1, pieces(10)), day(5));
            CreditNote second = credit(invoice, List.of(first), CreditDraft.of().line(1, pieces(20)), day(2));

            assertThat(InvoiceStatus.of(invoice, List.of(), List.of(first, second), day(3))
                            .credited())
                    .isEqualTo(eur("0.00"));
            assertThat(InvoiceStatus.of(invoice, List.of(), List.of(first, second), day(5))
                            .credited())
                    .isEqualTo(eur("36.30"));
        }

        @Test
        void of_a_total_that_was_rounded_to_coins_leave_nothing() {
            Invoice cash = issue(Invoice.draft()
                    .to(BREWERY)
                    .line("Etiket", pieces(1), eur("1.01"))
                    .line("Lint", pieces(1), eur("1.00"))
                    .payBy(Cash.roundedTo(eur("0.05"))));
            CreditNote one = credit(cash, List.of(), CreditDraft.of().line(1));
            CreditNote other = credit(cash, List.of(one), CreditDraft.of().line(2));

            assertThat(cash.total()).isEqualTo(eur("2.45"));
            assertThat(InvoiceStatus.of(cash, List.of(), List.of(one, other), TODAY)
                            .open())
                    .isEqualTo(eur("0.00"));
        }
    }

    @Nested
    class Money_and_time {

        @Test
        void overdue_is_from_the_day_after_the_due_date() {
            assertThat(status(day(14)).isOverdue()).isFalse();
            assertThat(status(day(14)).daysOverdue()).isZero();
            assertThat(status(day(15)).isOverdue()).isTrue();
            assertThat(status(day(34)).daysOverdue()).isEqualTo(20);
        }

        @Test
        void what_was_paid_is_asked_of_the_day() {
            Settlements onDayTen = (invoice, asOf) -> asOf.isBefore(day(10)) ? eur("0.00") : eur("121.00");

            assertThat(InvoiceStatus.of(invoice, List.of(), List.of(), onDayTen, day(9))
                            .isPaid())
                    .isFalse();
            InvoiceStatus paid = InvoiceStatus.of(invoice, List.of(), List.of(), onDayTen, day(20));
            assertThat(paid.isPaid()).isTrue();
            assertThat(paid.isOverdue()).isFalse();
            assertThat(paid.open()).isEqualTo(eur("0.00"));
        }

        @Test
        void the_rest_after_a_credit_is_paid_by_the_rest() {
            CreditNote part = credit(invoice, List.of(), CreditDraft.of().line(1, pieces(40)));

            assertThat(InvoiceStatus.of(invoice, List.of(), List.of(part), paid("72.59"), day(1))
                            .isPaid())
                    .isFalse();
            assertThat(InvoiceStatus.of(invoice, List.of(), List.of(part), paid("72.60"), day(1))
                            .isPaid())
                    .isTrue();
        }

        @Test
        void money_of_another_currency_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> InvoiceStatus.of(
                            invoice, List.of(), List.of(), (any, asOf) -> Money.zero(CurrencyUnit.USD), day(1)))
                    .withMessageContaining("USD 0.00");
        }

        @Test
        void before_the_date_of_issue_nothing_is_asked_for() {
            InvoiceStatus before = status(day(-1), new Sent(id, day(0), Channel.EMAIL, ""));

            assertThat(before.isIssued()).isFalse();
            assertThat(before.due()).isEqualTo(eur("0.00"));
            assertThat(before.sent()).isEmpty();
            assertThat(status(day(0)).isIssued()).isTrue();
        }
    }
}

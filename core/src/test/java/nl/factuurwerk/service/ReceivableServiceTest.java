package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.AllocationPolicy;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.Registration;
import nl.factuurwerk.receivable.Registration.Refused;
import nl.factuurwerk.receivable.Registration.Registered;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.receivable.WrittenOff;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReceivableServiceTest {

    private static final LocalDate NOVEMBER_21 = LocalDate.of(2026, 11, 21);
    private static final LocalDate DECEMBER_20 = LocalDate.of(2026, 12, 20);
    private static final LocalDate JANUARY_15 = LocalDate.of(2027, 1, 15);

    private final CalendarClock clock = new CalendarClock(NOVEMBER_21);
    private final Factuurwerk office = office().clock(clock).build();
    private final ReceivableService receivables = office.receivables();

    /** EUR 1149.50. */
    private Invoice issued() {
        return issued("10", brewery());
    }

    private Invoice issued(String hours, Party customer) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(customer)
                        .line("Advies", hours(hours), eur("95.00"))
                        .build())
                .orThrow();
    }

    private void turnTo(LocalDate day) {
        clock.turnTo(day);
    }

    private OpenItem item(Invoice invoice) {
        return receivables.openItem(invoice, clock.today());
    }

    private InvoiceStatus status(Invoice invoice) {
        return office.invoices().statusOf(invoice, clock.today());
    }

    private void credit(Invoice invoice) {
        office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.CANCELLED, "")
                .issue()
                .orThrow();
    }

    private static Payment transfer(String amount, LocalDate on) {
        return Payment.transfer(eur(amount), on, "");
    }

    private static Stream<String> rules(Report report) {
        return report.findings().stream().map(finding -> finding.id().value());
    }

    private static Stream<String> rules(Registration registration) {
        return rules(((Refused) registration).report());
    }

    @Nested
    class Registering {

        @Test
        void uses_what_came_in_for_the_invoice_of_its_reference() {
            Invoice invoice = issued();
            turnTo(JANUARY_15);
            String reference = invoice.paymentReference().formatted();

            // tag::register[]
            Registered registered = office.receivables()
                    .register(Payment.transfer(eur("1149.50"), DECEMBER_20, reference))
                    .orThrow();
            // end::register[]

            assertThat(registered.account().unallocated()).isEqualTo(eur("0.00"));
            assertThat(registered.added()).extracting(Allocated::on).containsExactly(DECEMBER_20);
            assertThat(item(invoice).isSettled()).isTrue();
            assertThat(status(invoice).isPaid()).isTrue();
            assertThat(office.invoices()
                            .statusOf(invoice, DECEMBER_20.minusDays(1))
                            .open())
                    .isEqualTo(eur("1149.50"));
        }

        @Test
        void leaves_the_rest_of_an_overpayment_unallocated() {
            Invoice invoice = issued();
            Registered registered = receivables
                    .register(Payment.transfer(
                            eur("1200.00"),
                            NOVEMBER_21,
                            invoice.paymentReference().formatted()))
                    .orThrow();

            assertThat(registered.account().unallocated()).isEqualTo(eur("50.50"));
            assertThat(receivables.unallocated(NOVEMBER_21)).containsExactly(registered.account());
            assertThat(item(invoice).owedBack()).isEqualTo(eur("0.00"));
        }

        @Test
        void leaves_alone_what_names_nothing() {
            Invoice invoice = issued();

            assertThat(receivables
                            .register(transfer("1149.50", NOVEMBER_21))
                            .orThrow()
                            .added())
                    .isEmpty();
            assertThat(item(invoice).open()).isEqualTo(eur("1149.50"));
        }

        @Test
        void refuses_what_came_in_tomorrow() {
            assertThat(rules(receivables.register(transfer("1.00", NOVEMBER_21.plusDays(1)))))
                    .containsExactly("RECV-FUTURE");
            assertThat(receivables.unallocated(NOVEMBER_21)).isEmpty();
        }

        @Test
        void keeps_nothing_of_a_payment_that_the_host_uses_for_too_much() {
            Invoice invoice = issued();

            assertThat(rules(receivables.register(
                            transfer("2000.00", NOVEMBER_21), List.of(Portion.of(invoice.id(), eur("1149.51"))))))
                    .containsExactly("RECV-ABOVE-OPEN");
            assertThat(receivables.unallocated(NOVEMBER_21)).isEmpty();
        }

        @Test
        void goes_to_the_oldest_first_over_several_invoices() {
            Invoice first = issued();
            turnTo(DECEMBER_20);
            Invoice second = issued();
            Payment payment = Payment.of(PaymentMethod.TRANSFER, eur("1500.00"), DECEMBER_20)
                    .from(brewery().id().orElseThrow())
                    .build();

            Registered registered = receivables
                    .register(payment, AllocationPolicy.oldestFirst())
                    .orThrow();

            assertThat(registered.added()).extracting(Allocated::amount).containsExactly(eur("1149.50"), eur("350.50"));
            assertThat(item(first).isSettled()).isTrue();
            assertThat(item(second).open()).isEqualTo(eur("799.00"));
        }

        @Test
        void goes_to_costs_then_interest_then_principal_by_law() {
            Invoice invoice = issued();
            turnTo(JANUARY_15);
            receivables.charge(new Portion(invoice.id(), ClaimPart.INTEREST, eur("8.34")), JANUARY_15, "");
            receivables.charge(new Portion(invoice.id(), ClaimPart.COSTS, eur("150.00")), JANUARY_15, "");
            Payment payment = Payment.of(PaymentMethod.TRANSFER, eur("500.00"), JANUARY_15)
                    .from(brewery().id().orElseThrow())
                    .build();

            List<Allocated> added = receivables
                    .register(payment, AllocationPolicy.statutory())
                    .orThrow()
                    .added();

            assertThat(added)
                    .extracting(each -> each.portion().part(), Allocated::amount)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(ClaimPart.COSTS, eur("150.00")),
                            org.assertj.core.groups.Tuple.tuple(ClaimPart.INTEREST, eur("8.34")),
                            org.assertj.core.groups.Tuple.tuple(ClaimPart.PRINCIPAL, eur("341.66")));
            assertThat(item(invoice).open()).isEqualTo(eur("807.84"));
            assertThat(status(invoice).settled()).isEqualTo(eur("341.66"));
        }

        @Test
        void does_not_pay_costs_with_money_that_came_before_they_were_charged() {
            Invoice invoice = issued();
            turnTo(JANUARY_15);
            receivables.charge(new Portion(invoice.id(), ClaimPart.COSTS, eur("150.00")), JANUARY_15, "");
            Payment late = Payment.of(PaymentMethod.TRANSFER, eur("200.00"), DECEMBER_20)
                    .from(brewery().id().orElseThrow())
                    .build();

            List<Allocated> added = receivables
                    .register(late, AllocationPolicy.statutory())
                    .orThrow()
                    .added();

            assertThat(added).extracting(each -> each.portion().part()).containsExactly(ClaimPart.PRINCIPAL);
            assertThat(item(invoice).open(ClaimPart.COSTS)).isEqualTo(eur("150.00"));
        }
    }

    @Nested
    class Allocating {

        @Test
        void uses_a_prepayment_for_the_invoice_that_comes_after_it() {
            Registered paid =
                    receivables.register(transfer("1149.50", NOVEMBER_21)).orThrow();
            turnTo(DECEMBER_20);
            Invoice invoice = issued();

            Registered used = receivables
                    .allocate(paid.account().payment().id(), List.of(Portion.of(invoice.id(), eur("1149.50"))))
                    .orThrow();

            assertThat(used.added()).extracting(Allocated::on).containsExactly(DECEMBER_20);
            assertThat(status(invoice).isPaid()).isTrue();
        }

        @Test
        void never_uses_money_twice() {
            Invoice one = issued();
            Invoice other = issued();
            Registered paid = receivables
                    .register(transfer("1149.50", NOVEMBER_21), List.of(Portion.of(one.id(), eur("1000.00"))))
                    .orThrow();

            assertThat(rules(receivables.allocate(
                            paid.account().payment().id(), List.of(Portion.of(other.id(), eur("149.51"))))))
                    .containsExactly("RECV-SPENT");
        }

        @Test
        void settles_an_invoice_in_another_currency_at_what_the_host_says() {
            Invoice invoice = issued();
            Money dollars = Money.parse("USD 1300.00");
            receivables
                    .register(Payment.of(PaymentMethod.TRANSFER, dollars, NOVEMBER_21)
                            .identifiedBy(Id.of("usd"))
                            .build())
                    .orThrow();

            Report report = receivables.add(new Allocated(
                    Id.of("a"),
                    NOVEMBER_21,
                    Id.of("usd"),
                    Portion.of(invoice.id(), eur("1149.50")),
                    Money.parse("USD 1290.00")));

            assertThat(report.findings()).isEmpty();
            assertThat(status(invoice).isPaid()).isTrue();
            assertThat(receivables
                            .account(Id.of("usd"), NOVEMBER_21)
                            .orElseThrow()
                            .unallocated())
                    .isEqualTo(Money.parse("USD 10.00"));
        }
    }

    @Nested
    class TakingBack {

        @Test
        void a_reversed_debit_opens_its_invoice_again_from_that_day() {
            Invoice invoice = issued();
            turnTo(JANUARY_15);
            Registered paid = receivables
                    .register(
                            Payment.of(PaymentMethod.DIRECT_DEBIT, eur("1149.50"), DECEMBER_20)
                                    .build(),
                            List.of(Portion.of(invoice.id(), eur("1149.50"))))
                    .orThrow();
            Id<Payment> id = paid.account().payment().id();

            // tag::reverse[]
            assertThat(office.receivables().reverse(id, JANUARY_15).findings()).isEmpty();
            // end::reverse[]
            assertThat(receivables.reverse(id, JANUARY_15).findings()).isEmpty();

            assertThat(item(invoice).open()).isEqualTo(eur("1149.50"));
            assertThat(office.invoices()
                            .statusOf(invoice, JANUARY_15.minusDays(1))
                            .isPaid())
                    .isTrue();
            assertThat(receivables.account(id, JANUARY_15).orElseThrow().unallocated())
                    .isEqualTo(eur("0.00"));
            assertThat(receivables.entriesOf(id)).hasSize(4);
        }

        @Test
        void a_mistake_is_taken_back_as_if_it_never_was() {
            Invoice wrong = issued();
            Invoice right = issued();
            turnTo(JANUARY_15);
            Registered paid = receivables
                    .register(transfer("1149.50", DECEMBER_20), List.of(Portion.of(wrong.id(), eur("1149.50"))))
                    .orThrow();
            Allocated mistake = paid.added().getFirst();

            assertThat(receivables
                            .takeBack(mistake.id(), mistake.on(), TakeBackReason.MISTAKE)
                            .findings())
                    .isEmpty();
            receivables
                    .allocate(mistake.payment(), List.of(Portion.of(right.id(), eur("1149.50"))))
                    .orThrow();

            assertThat(office.invoices().statusOf(wrong, DECEMBER_20).isPaid()).isFalse();
            assertThat(office.invoices().statusOf(right, DECEMBER_20).isPaid()).isTrue();
        }

        @Test
        void a_refund_stands_in_the_way_of_a_reversal() {
            Registered paid =
                    receivables.register(transfer("100.00", NOVEMBER_21)).orThrow();
            Id<Payment> id = paid.account().payment().id();
            receivables.refund(id, eur("40.00"), NOVEMBER_21, "");

            assertThat(rules(receivables.takeBack(Id.of("missing"), NOVEMBER_21, TakeBackReason.MISTAKE)))
                    .containsExactly("RECV-NO-ENTRY");
            Report report = receivables.add(new nl.factuurwerk.receivable.TakenBack(
                    Id.of("t"), NOVEMBER_21, Id.of(id.value()), eur("100.00"), TakeBackReason.REVERSED));
            assertThat(rules(report)).containsExactly("RECV-SPENT");
        }

        @Test
        void what_was_taken_back_is_not_taken_back_once_more() {
            Invoice invoice = issued();
            receivables.writeOff(invoice.id(), WriteOffReason.BAD_DEBT, NOVEMBER_21, "");
            ReceivableEntry written = receivables.entriesOn(invoice.id()).getFirst();
            Id<ReceivableEntry> id = Id.of(written.id().value());
            receivables.takeBack(id, NOVEMBER_21, TakeBackReason.AFTER_ALL);

            assertThat(item(invoice).open()).isEqualTo(eur("1149.50"));
            assertThat(rules(receivables.add(new nl.factuurwerk.receivable.TakenBack(
                            Id.of("t"), NOVEMBER_21, id, eur("0.01"), TakeBackReason.AFTER_ALL))))
                    .containsExactly("RECV-TAKEN-BACK");
        }
    }

    @Nested
    class GivingBack {

        /** An invoice of EUR -544.50: 500.00 was advanced on what is an order of 50.00 by now. */
        private Invoice refund() {
            Order order = office.orders()
                    .place(
                            brewery(),
                            deal -> deal.line("advies", "Advies", hours("10"), eur("95.00"))
                                    .line("druk", "Drukwerk", hours("10"), eur("5.00")))
                    .orThrow();
            office.orders().advance(order, percent("50")).issue().orThrow();
            office.orders()
                    .amend(order.id(), OrderChange.drop(NOVEMBER_21, "advies", "Vervallen"))
                    .orThrow();
            return office.orders().finalInvoice(order).issue().orThrow();
        }

        @Test
        void a_refund_that_was_paid_out_and_is_taken_back_is_to_be_paid_on_the_terms_of_now() {
            Invoice refund = refund();
            receivables.payOut(refund.id(), eur("544.50"), NOVEMBER_21, "Teruggestort");
            assertThat(item(refund).isSettled()).isTrue();

            turnTo(DECEMBER_20);
            CreditNote credit = office.invoices()
                    .credit(refund)
                    .everything()
                    .because(CorrectionReason.CANCELLED, "")
                    .issue()
                    .orThrow();

            assertThat(item(refund).open()).isEqualTo(eur("544.50"));
            assertThat(item(refund).dueDate()).contains(LocalDate.of(2027, 1, 19));
            assertThat(item(refund).overdue()).isEqualTo(eur("0.00"));
            assertThat(item(refund).instalments().stream().map(OpenInstalment::open))
                    .containsExactly(eur("0.00"), eur("544.50"));
            turnTo(JANUARY_15.plusDays(5));
            assertThat(item(refund).daysOverdue()).isEqualTo(1);
            receivables
                    .register(Payment.transfer(
                            eur("544.50"), JANUARY_15, credit.paymentReference().formatted()))
                    .orThrow();
            assertThat(item(refund).isSettled()).isTrue();
        }

        @Test
        void a_refund_that_is_taken_back_before_it_was_paid_out_asks_for_nothing() {
            Invoice refund = refund();
            assertThat(item(refund).owedBack()).isEqualTo(eur("544.50"));
            turnTo(DECEMBER_20);
            credit(refund);

            assertThat(item(refund).isSettled()).isTrue();
            assertThat(item(refund).instalments()).noneMatch(part -> part.open().isPositive());
        }

        @Test
        void what_was_paid_and_credited_afterwards_is_owed_back_until_it_is_paid_out() {
            Invoice invoice = issued();
            receivables.register(Payment.transfer(
                    eur("1149.50"), NOVEMBER_21, invoice.paymentReference().formatted()));
            turnTo(DECEMBER_20);
            credit(invoice);

            assertThat(item(invoice).owedBack()).isEqualTo(eur("1149.50"));
            assertThat(item(invoice).open()).isEqualTo(eur("0.00"));
            assertThat(receivables.openItems(DECEMBER_20)).containsExactly(item(invoice));
            assertThat(rules(receivables.payOut(invoice.id(), eur("1149.51"), DECEMBER_20, "")))
                    .containsExactly("RECV-NOT-OWED-BACK");
            assertThat(receivables
                            .payOut(invoice.id(), eur("1149.50"), DECEMBER_20, "Teruggestort")
                            .findings())
                    .isEmpty();

            assertThat(item(invoice).isSettled()).isTrue();
            assertThat(status(invoice).open()).isEqualTo(eur("0.00"));
        }

        @Test
        void a_refund_is_at_most_what_is_left_of_its_payment() {
            Registered paid =
                    receivables.register(transfer("100.00", NOVEMBER_21)).orThrow();
            Id<Payment> id = paid.account().payment().id();

            assertThat(rules(receivables.refund(id, eur("100.01"), NOVEMBER_21, "")))
                    .containsExactly("RECV-SPENT");
            assertThat(receivables.refund(id, eur("100.00"), NOVEMBER_21, "").findings())
                    .isEmpty();
            assertThat(receivables.account(id, NOVEMBER_21).orElseThrow().uses().refunded())
                    .isEqualTo(eur("100.00"));
        }
    }

    @Nested
    class WritingOff {

        @Test
        void settles_without_being_money() {
            Invoice invoice = issued();
            receivables.register(Payment.transfer(
                    eur("1149.49"), NOVEMBER_21, invoice.paymentReference().formatted()));

            assertThat(receivables
                            .writeOff(
                                    Portion.of(invoice.id(), eur("0.01")),
                                    WriteOffReason.SMALL_DIFFERENCE,
                                    NOVEMBER_21,
                                    "")
                            .findings())
                    .isEmpty();

            assertThat(item(invoice).isSettled()).isTrue();
            assertThat(item(invoice).writtenOff()).isEqualTo(eur("0.01"));
            assertThat(receivables.entriesOn(invoice.id())).last().isInstanceOf(WrittenOff.class);
        }

        @Test
        void gives_up_interest_and_costs_with_the_invoice() {
            Invoice invoice = issued();
            receivables.charge(new Portion(invoice.id(), ClaimPart.COSTS, eur("150.00")), NOVEMBER_21, "");

            receivables.writeOff(invoice.id(), WriteOffReason.BAD_DEBT, NOVEMBER_21, "Faillissement");

            assertThat(item(invoice).writtenOff()).isEqualTo(eur("1299.50"));
            assertThat(receivables.openItems(NOVEMBER_21)).isEmpty();
        }
    }

    @Nested
    class Adding {

        @Test
        void the_same_entry_twice_is_kept_once() {
            Invoice invoice = issued();
            var entry = new WrittenOff(
                    Id.of("w"),
                    NOVEMBER_21,
                    Portion.of(invoice.id(), eur("1.00")),
                    WriteOffReason.SMALL_DIFFERENCE,
                    "");

            assertThat(receivables.add(entry).findings()).isEmpty();
            assertThat(receivables.add(entry).findings()).isEmpty();

            assertThat(receivables.entriesOn(invoice.id())).containsExactly(entry);
        }

        @Test
        void another_entry_of_the_same_identity_is_refused() {
            Invoice invoice = issued();
            Portion cent = Portion.of(invoice.id(), eur("0.01"));
            receivables.add(new WrittenOff(Id.of("w"), NOVEMBER_21, cent, WriteOffReason.SMALL_DIFFERENCE, ""));

            assertThat(rules(receivables.add(
                            new WrittenOff(Id.of("w"), NOVEMBER_21, cent, WriteOffReason.BANK_COSTS, ""))))
                    .containsExactly("RECV-IDENTITY");
        }

        @Test
        void an_entry_before_its_invoice_is_refused() {
            Invoice invoice = issued();

            assertThat(rules(receivables.writeOff(
                            Portion.of(invoice.id(), eur("1.00")),
                            WriteOffReason.WAIVED,
                            NOVEMBER_21.minusDays(1),
                            "")))
                    .containsExactly("RECV-EARLY");
        }

        @Test
        void each_entry_stands_in_the_trail() {
            Invoice invoice = issued();
            receivables.register(Payment.transfer(
                    eur("1.00"), NOVEMBER_21, invoice.paymentReference().formatted()));

            assertThat(office.audit()
                            .<List<String>>entries(entries -> entries.map(
                                            kept -> kept.entry().event().act().code())
                                    .toList()))
                    .containsExactlyInAnyOrder("ISSUED", "PAYMENT_RECEIVED", "ALLOCATED");
        }
    }

    @Nested
    class OpenItems {

        @Test
        void are_those_of_one_debtor() {
            Invoice beer = issued();
            issued("1", anna());

            assertThat(receivables.openItems(brewery().id().orElseThrow(), NOVEMBER_21))
                    .extracting(OpenItem::invoice)
                    .containsExactly(beer);
            assertThat(receivables.openItems(NOVEMBER_21)).hasSize(2);
            assertThat(receivables.openItems(NOVEMBER_21.minusDays(1))).isEmpty();
        }

        @Test
        void are_overdue_behind_their_due_date() {
            Invoice invoice = office.invoices()
                    .issue(Invoice.draft()
                            .to(brewery())
                            .line("Advies", hours("1"), eur("95.00"))
                            .terms(PaymentTerms.net(14))
                            .build())
                    .orThrow();
            OpenItem due = receivables.openItem(invoice, LocalDate.of(2026, 12, 5));
            OpenItem late = receivables.openItem(invoice, LocalDate.of(2026, 12, 6));

            assertThat(due.overdue()).isEqualTo(eur("0.00"));
            assertThat(late.overdue()).isEqualTo(eur("114.95"));
            assertThat(late.daysOverdue()).isEqualTo(1);
            assertThat(late.dueDate()).contains(LocalDate.of(2026, 12, 5));
        }
    }
}

package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.InInstalments;
import nl.factuurwerk.payment.NetDaysFromReceipt;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.BadDebtVat;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PayerBehaviour;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is made of open items: by age, by payer, for the VAT return. */
class ReceivableViewsTest {

    private static final LocalDate DUE = LocalDate.of(2025, 2, 14);
    private static final DateRange FIRST_QUARTER = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    private static final DateRange SECOND_QUARTER = DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    private final CalendarClock clock = new CalendarClock(DUE.minusDays(30));
    private final Factuurwerk office = office().clock(clock).build();
    private final ReceivableService receivables = office.receivables();

    /** EUR 1210.00, of which 210.00 is VAT. */
    private Invoice issued(Party customer, PaymentTerms terms) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(customer)
                        .line("Etiketten", pieces(1000), eur("1.00"))
                        .terms(terms)
                        .build())
                .orThrow();
    }

    private void pay(Invoice invoice, String amount, LocalDate on) {
        receivables
                .register(Payment.transfer(eur(amount), on, ""), List.of(Portion.of(invoice.id(), eur(amount))))
                .orThrow();
    }

    /** Pain 25, and oracle VAT-BADDEBT: bad debt reclaimed too early or twice. */
    @Test
    void pain_25_vat_of_a_bad_debt_is_reclaimed_one_year_after_it_was_due_and_once() {
        Invoice invoice = issued(brewery(), PaymentTerms.net(30));
        clock.turnTo(LocalDate.of(2026, 7, 1));
        // tag::bad-debt[]
        BadDebtVat vat = office.receivables().badDebtVat(invoice);
        // end::bad-debt[]

        assertThat(invoice.dueDate()).isEqualTo(DUE);
        assertThat(vat.uncollectibleFrom()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(vat.reclaimable(LocalDate.of(2026, 2, 13))).isEqualTo(eur("0.00"));
        assertThat(vat.reclaimable(LocalDate.of(2026, 2, 14))).isEqualTo(eur("210.00"));
        assertThat(vat.in(FIRST_QUARTER)).isEqualTo(eur("210.00"));
        assertThat(vat.in(SECOND_QUARTER)).isEqualTo(eur("0.00"));
    }

    @Test
    void pain_25_vat_is_due_again_on_a_later_payment() {
        Invoice invoice = issued(brewery(), PaymentTerms.net(30));
        clock.turnTo(LocalDate.of(2026, 7, 1));
        pay(invoice, "605.00", LocalDate.of(2026, 5, 4));

        assertThat(receivables.badDebtVat(invoice).in(FIRST_QUARTER)).isEqualTo(eur("210.00"));
        assertThat(receivables.badDebtVat(invoice).in(SECOND_QUARTER)).isEqualTo(eur("-105.00"));
    }

    @Test
    void pain_25_what_is_written_off_is_reclaimed_then_and_not_once_more_after_a_year() {
        Invoice invoice = issued(brewery(), PaymentTerms.net(30));
        clock.turnTo(LocalDate.of(2026, 7, 1));
        pay(invoice, "605.00", DUE);
        LocalDate given = LocalDate.of(2025, 11, 3);
        receivables.writeOff(Portion.of(invoice.id(), eur("605.00")), WriteOffReason.BAD_DEBT, given, "");

        BadDebtVat vat = receivables.badDebtVat(invoice);
        assertThat(vat.in(DateRange.on(given))).isEqualTo(eur("105.00"));
        assertThat(vat.in(FIRST_QUARTER)).isEqualTo(eur("0.00"));
    }

    @Test
    void no_vat_is_reclaimed_of_a_discount_that_was_taken() {
        Invoice invoice = issued(brewery(), PaymentTerms.net(30));
        clock.turnTo(LocalDate.of(2026, 7, 1));
        pay(invoice, "1185.80", DUE);
        receivables.writeOff(invoice.id(), WriteOffReason.DISCOUNT_TAKEN, DUE, "");

        assertThat(receivables.badDebtVat(invoice).reclaimable(clock.today())).isEqualTo(eur("0.00"));
    }

    @Test
    void ageing_puts_what_is_open_in_buckets_of_each_debtor() {
        Invoice old = issued(brewery(), PaymentTerms.atOnce());
        issued(brewery(), PaymentTerms.net(30));
        issued(anna(), PaymentTerms.net(30));
        clock.turnTo(DUE.plusDays(1));
        pay(old, "10.00", DUE);

        Ageing ageing = receivables.ageing(DUE.plusDays(1), CurrencyUnit.EUR);

        assertThat(ageing.rows()).extracting(Ageing.Row::name).containsExactly("Anna de Vries", "Brouwerij De Hop");
        assertThat(ageing.rows().getLast().buckets())
                .containsExactly(eur("0.00"), eur("1210.00"), eur("1200.00"), eur("0.00"), eur("0.00"));
        assertThat(ageing.totals())
                .containsExactly(eur("0.00"), eur("2420.00"), eur("1200.00"), eur("0.00"), eur("0.00"));
        assertThat(receivables.ageing(DUE, CurrencyUnit.EUR).totals().getFirst())
                .isEqualTo(eur("2420.00"));
        assertThat(receivables.ageing(DUE, CurrencyUnit.USD).rows()).isEmpty();
    }

    @Test
    void ageing_shows_what_is_owed_back_beside_what_is_open_and_agrees_with_the_account() {
        Invoice paid = issued(brewery(), PaymentTerms.atOnce());
        issued(brewery(), PaymentTerms.net(30));
        pay(paid, "1210.00", DUE.minusDays(30));
        clock.turnTo(DUE);
        office.invoices()
                .credit(paid)
                .everything()
                .because(CorrectionReason.CANCELLED, "")
                .issue()
                .orThrow();
        receivables.register(Payment.transfer(eur("75.00"), DUE, "onbekend").toBuilder()
                .from(anna().id().orElseThrow())
                .payerName("A. de Vries")
                .build());
        receivables.register(Payment.transfer(eur("1.00"), DUE, "").toBuilder()
                .from(Id.of("gallery"))
                .build());
        receivables.register(Payment.transfer(Money.of(CurrencyUnit.USD, 5), DUE, "geen idee"));

        Ageing ageing = receivables.ageing(DUE, CurrencyUnit.EUR);

        assertThat(ageing.rows())
                .extracting(Ageing.Row::name)
                .containsExactly("A. de Vries", "Brouwerij De Hop", "gallery");
        assertThat(ageing.rows())
                .extracting(Ageing.Row::credit, Ageing.Row::open, Ageing.Row::balance)
                .containsExactly(
                        tuple(eur("75.00"), eur("0.00"), eur("-75.00")),
                        tuple(eur("1210.00"), eur("1210.00"), eur("0.00")),
                        tuple(eur("1.00"), eur("0.00"), eur("-1.00")));
        assertThat(ageing.credit()).contains(eur("1286.00"));
        assertThat(ageing.balance()).contains(eur("-76.00"));
        for (Ageing.Row row : ageing.rows()) {
            assertThat(receivables
                            .statement(row.debtor().orElseThrow(), DateRange.until(DUE), CurrencyUnit.EUR)
                            .closing())
                    .isEqualTo(row.balance());
        }
        assertThat(receivables.ageing(DUE))
                .extracting(each -> each.balance().orElseThrow())
                .containsExactly(eur("-76.00"), Money.of(CurrencyUnit.USD, -5));
    }

    @Test
    void ageing_of_nothing_has_no_rows_and_a_day() {
        assertThat(receivables.ageing(DUE)).containsExactly(new Ageing(DUE, Ageing.STANDARD, List.of()));
    }

    @Test
    void behaviour_is_how_late_was_paid_on_average() {
        Invoice one = issued(brewery(), PaymentTerms.net(30));
        Invoice other = issued(brewery(), PaymentTerms.net(30));
        issued(brewery(), PaymentTerms.net(30));
        clock.turnTo(DUE.plusDays(20));
        pay(one, "1210.00", DUE.plusDays(12));
        pay(other, "1210.00", DUE.minusDays(1));

        PayerBehaviour behaviour = receivables.behaviour(brewery().id().orElseThrow(), clock.today());

        assertThat(behaviour).isEqualTo(new PayerBehaviour(2, 1, 1, java.util.Optional.of(Decimal.of("5.5")), 12));
    }

    @Test
    void each_instalment_is_overdue_on_its_own_day() {
        PaymentTerms terms = new InInstalments(List.of(
                InInstalments.Part.of(percent(50), PaymentTerms.atOnce()),
                InInstalments.Part.balance(PaymentTerms.net(30))));
        Invoice invoice = issued(brewery(), terms);
        clock.turnTo(DUE.plusDays(5));
        OpenItem between = receivables.openItem(invoice, DUE);

        assertThat(invoice.dueDate()).isEqualTo(DUE);
        assertThat(between.overdue()).isEqualTo(eur("605.00"));
        assertThat(between.daysOverdue()).isEqualTo(30);
        pay(invoice, "605.00", DUE);
        assertThat(receivables.openItem(invoice, DUE).overdue()).isEqualTo(eur("0.00"));
        assertThat(receivables.openItem(invoice, DUE.plusDays(1)).overdue()).isEqualTo(eur("605.00"));
        assertThat(office.invoices().statusOf(invoice, DUE.plusDays(1)).daysOverdue())
                .isEqualTo(1);
    }

    @Test
    void days_from_receipt_count_from_the_receipt_once_it_is_known() {
        Invoice invoice = issued(brewery(), new NetDaysFromReceipt(30));
        clock.turnTo(DUE.plusDays(5));

        assertThat(receivables.openItem(invoice, DUE.plusDays(1)).daysOverdue()).isEqualTo(1);
        office.invoices()
                .add(new InvoiceFact.Received(invoice.id(), invoice.issueDate().plusDays(3)));
        assertThat(receivables.openItem(invoice, DUE.plusDays(3)).daysOverdue()).isZero();
        assertThat(receivables.openItem(invoice, DUE.plusDays(4)).daysOverdue()).isEqualTo(1);
    }
}

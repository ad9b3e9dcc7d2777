package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.ProformaView;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of other systems ran into, by its number, as far as it takes an office. */
class PeerPainsTest {

    private static final DraftLine ADVICE =
            DraftLine.of("Advies").quantity(hours("2")).price(eur("95.00")).build();

    private static InvoiceDraft draft() {
        return Invoice.draft().to(brewery()).line(ADVICE).build();
    }

    private static Invoice issued(Factuurwerk office) {
        return office.invoices().issue(draft()).orThrow();
    }

    private static CreditNote credited(Factuurwerk office, Invoice invoice) {
        return office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.CANCELLED, "")
                .issue()
                .orThrow();
    }

    /** Pain 22: the first invoice whose number is a substring of the description is booked, whatever the amount. */
    @Test
    void a_number_within_another_one_names_no_invoice_and_one_that_stands_alone_only_what_is_open_of_it() {
        Factuurwerk office = office().build();
        Invoice first = issued(office);
        LocalDate today = first.issueDate();

        office.receivables().register(Payment.transfer(first.total(), today, "Order 12026-00015"));
        office.receivables().register(Payment.transfer(first.total(), today, "Ref 2026-00011"));
        office.receivables().register(Payment.transfer(eur("12.00"), today, "Factuur 2026-0001"));
        assertThat(office.invoices().statusOf(first, today).settled()).isEqualTo(eur("0.00"));

        office.receivables().register(Payment.transfer(first.total(), today, "Factuur 2026-0001, dank"));
        assertThat(office.invoices().statusOf(first, today).isPaid()).isTrue();
    }

    /** Pain 23: statements that are read again duplicate payments. */
    @Test
    void a_statement_that_is_read_again_registers_each_payment_once() {
        Factuurwerk office = office().build();
        Invoice invoice = issued(office);
        LocalDate today = invoice.issueDate();
        Payment line = Payment.of(PaymentMethod.TRANSFER, eur("100.00"), today)
                .identifiedBy(Id.of("statement-12:line-7"))
                .stating(invoice.paymentReference().formatted())
                .build();

        assertThat(office.receivables().register(line).orThrow().wasKnown()).isFalse();
        assertThat(office.receivables().register(line).orThrow().wasKnown()).isTrue();

        assertThat(office.invoices().statusOf(invoice, today).settled()).isEqualTo(eur("100.00"));
    }

    /**
     * Pain 24: one payment for several invoices; overpayment; a payment that came before its invoice; refunds; small
     * differences that are written off with a reason.
     */
    @Test
    void pain_24_one_payment_is_for_several_invoices_of_which_one_came_later_and_its_rest_is_given_back() {
        Factuurwerk office = office().build();
        ReceivableService receivables = office.receivables();
        LocalDate today = LocalDate.of(2026, 11, 21);
        Payment paid = Payment.of(PaymentMethod.TRANSFER, eur("500.00"), today.minusDays(3))
                .identifiedBy(Id.of("bank:1"))
                .from(brewery().id().orElseThrow())
                .build();
        receivables.register(paid);
        Invoice one = issued(office);
        Invoice other = issued(office);

        receivables.allocate(Id.of("bank:1"), List.of(Portion.of(one.id(), one.total())));
        receivables.allocate(
                Id.of("bank:1"), List.of(Portion.of(other.id(), other.total().minus(eur("0.02")))));
        receivables.writeOff(Portion.of(other.id(), eur("0.02")), WriteOffReason.SMALL_DIFFERENCE, today, "Afronding");
        receivables.refund(Id.of("bank:1"), eur("40.22"), today, "Te veel betaald");

        assertThat(receivables.openItems(today)).isEmpty();
        assertThat(receivables.unallocated(today)).isEmpty();
        assertThat(receivables
                        .account(Id.of("bank:1"), today.minusDays(1))
                        .orElseThrow()
                        .unallocated())
                .isEqualTo(eur("500.00"));
    }

    /** Pain 11: drafts take numbers, and leave gaps. */
    @Test
    void drafts_previews_and_rejections_take_no_number() {
        Factuurwerk office = office().build();
        issued(office);

        office.invoices().preview(draft());
        assertThat(office.invoices().issue(Invoice.draft().line(ADVICE).build()))
                .isInstanceOf(Rejected.class);

        assertThat(issued(office).number()).hasToString("2026-0002");
    }

    /** Pain 11: numbers are given twice under load. */
    @Test
    void numbers_are_given_once_and_without_gaps_under_load() throws Exception {
        Factuurwerk office = office().build();
        List<Callable<String>> work =
                Collections.nCopies(64, () -> issued(office).number().value());
        List<String> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> each : threads.invokeAll(work)) {
                numbers.add(each.get());
            }
        }

        Collections.sort(numbers);
        assertThat(numbers)
                .hasSize(64)
                .doesNotHaveDuplicates()
                .startsWith("2026-0001")
                .endsWith("2026-0064");
    }

    /** Pain 11: one counter for all tenants. */
    @Test
    void each_administration_in_a_store_counts_for_itself() {
        InMemoryPersistence store = new InMemoryPersistence();
        Factuurwerk one = office().persistence(store)
                .administration(Administration.of("one"))
                .build();
        Factuurwerk two = office().persistence(store)
                .administration(Administration.of("two"))
                .build();

        issued(one);
        issued(one);

        assertThat(issued(two).number()).hasToString("2026-0001");
        assertThat(issued(one).number()).hasToString("2026-0003");
    }

    /** Pain 12: a sent document changes when the customer's address changes. */
    @Test
    void an_issued_invoice_and_its_credit_keep_the_address_of_then() {
        Factuurwerk office = office().build();
        Party customer = office.parties().add(brewery());
        Invoice invoice = office.invoices()
                .issue(Invoice.draft().to(customer).line(ADVICE).build())
                .orThrow();

        office.parties()
                .change(
                        customer.id().orElseThrow(),
                        party -> ((Organisation) party)
                                .toBuilder()
                                        .address("Nieuwe Kade 99", "8911 ZZ", "Leeuwarden", Country.NETHERLANDS)
                                        .build());

        Invoice kept = office.invoices().find(invoice.id()).orElseThrow();
        assertThat(kept).isEqualTo(invoice);
        assertThat(kept.buyer().address().orElseThrow().lines()).containsExactly("Kade 3");
        assertThat(credited(office, kept).buyer()).isEqualTo(invoice.buyer());
    }

    /** Pain 13: an invoice is cancelled without a credit note. */
    @Test
    void a_cancelled_invoice_stays_beside_the_credit_note_that_cancels_it() {
        Factuurwerk office = office().build();
        Invoice invoice = issued(office);

        CreditNote credit = credited(office, invoice);

        assertThat(office.invoices().find(invoice.number())).contains(invoice);
        assertThat(office.invoices().creditsOn(invoice.id())).containsExactly(credit);
        assertThat(credit.of().number()).isEqualTo(invoice.number());
        assertThat(credit.total()).isEqualTo(invoice.total());
        assertThat(issued(office).number()).hasToString("2026-0002");
    }

    /** Pain 14: a partial credit marks the invoice paid. */
    @Test
    void a_partial_credit_pays_nothing() {
        Factuurwerk office = office().build();
        Invoice invoice = issued(office);
        office.invoices()
                .credit(invoice)
                .line(1, hours("1"))
                .because(CorrectionReason.RETURNED, "")
                .issue()
                .orThrow();

        InvoiceStatus status = InvoiceStatus.of(
                invoice,
                List.of(),
                office.invoices().creditsOn(invoice.id()),
                invoice.dueDate().plusDays(1));

        assertThat(status.isPaid()).isFalse();
        assertThat(status.isCredited()).isFalse();
        assertThat(status.open()).isEqualTo(eur("114.95"));
        assertThat(status.isOverdue()).isTrue();
        assertThat(office.invoices().remainder(invoice.id()).orElseThrow().total())
                .isEqualTo(eur("114.95"));
    }

    /** Pain 15: no real proforma: it has no series of its own, claims VAT, and becomes no invoice. */
    @Test
    void a_proforma_counts_for_itself_says_that_it_is_no_invoice_and_claims_no_vat() {
        Factuurwerk office = office().build();
        issued(office);

        Proforma first =
                office.proformas().send(draft(), ProformaPurpose.CUSTOMS).orThrow();
        Proforma second =
                office.proformas().send(draft(), ProformaPurpose.PREPAYMENT).orThrow();

        assertThat(List.of(first, second))
                .extracting(each -> each.number().value())
                .containsExactly("P2026-0001", "P2026-0002");
        for (Proforma each : List.of(first, second)) {
            DocumentView printed = ProformaView.of(each);
            String words = printed.references() + " " + printed.body();
            assertThat(printed.title()).isEqualTo("Proforma");
            assertThat(words)
                    .contains("Dit is geen factuur. Er wordt geen btw mee in rekening gebracht")
                    .contains("Btw 21% zou zijn")
                    .doesNotContainIgnoringCase("factuurnummer")
                    .doesNotContain("Te betalen", "Vervaldatum");
            assertThat(each.notice().in(Language.ENGLISH))
                    .startsWith("This is not an invoice. No VAT is charged by it");
        }
        assertThat(office.invoices().all()).as("none of them is in the books").hasSize(1);
        assertThat(office.receivables().openItems(first.date())).as("nor owed").hasSize(1);

        Invoice invoice = office.invoices().issue(second.toDraft()).orThrow();

        assertThat(invoice.number()).hasToString("2026-0002");
        assertThat(invoice.vat().total()).isEqualTo(eur("39.90"));
        assertThat(office.proformas().find(second.id())).contains(second);
    }

    /** Pain 18: an imported invoice gets a number of our own. */
    @Test
    void an_imported_invoice_keeps_the_number_it_has() {
        Invoice here = issued(office().build());
        Invoice foreign =
                Invoice.issue(here.statement(), Id.of("old-4711"), new DocumentNumber("F26/04711"), here.issuedAt());
        Factuurwerk office = office().series(NumberSeries.of("invoices", "F{yy}/{seq:5}", SeriesReset.YEARLY))
                .build();

        assertThat(office.invoices().adopt(List.of(foreign)).isEmpty()).isTrue();

        assertThat(office.invoices().find(new DocumentNumber("F26/04711"))).contains(foreign);
        assertThat(issued(office).number()).hasToString("F26/04712");
    }

    /** Pain 18: an imported number that does not fit is bent until it does. */
    @Test
    void an_imported_number_of_another_series_is_refused_and_not_changed() {
        Invoice here = issued(office().build());
        Invoice foreign = Invoice.issue(here.statement(), Id.of("old-1"), new DocumentNumber("RE-77"), here.issuedAt());
        Factuurwerk office = office().build();

        assertThat(office.invoices().adopt(List.of(foreign)).hasErrors()).isTrue();
        assertThat(office.invoices().all()).isEmpty();
    }

    /** Pain 19: the wrong day by UTC or daylight saving. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:30:00Z, 2027-01-01, 2027-0001",
        "2026-12-31T22:59:59Z, 2026-12-31, 2026-0001",
        "2026-07-31T21:59:59Z, 2026-07-31, 2026-0001",
        "2026-07-31T22:00:00Z, 2026-08-01, 2026-0001",
        "2026-03-28T22:59:59Z, 2026-03-28, 2026-0001",
        "2026-03-28T23:00:00Z, 2026-03-29, 2026-0001",
        "2026-03-29T21:59:59Z, 2026-03-29, 2026-0001",
        "2026-03-29T22:00:00Z, 2026-03-30, 2026-0001",
        "2026-10-24T22:00:00Z, 2026-10-25, 2026-0001",
        "2026-10-25T22:59:59Z, 2026-10-25, 2026-0001",
        "2026-10-25T23:00:00Z, 2026-10-26, 2026-0001"
    })
    void an_invoice_is_dated_on_the_day_it_is_in_the_office(Instant now, LocalDate day, String number) {
        Invoice invoice =
                issued(office().clock(Clock.fixed(now, ZoneOffset.UTC)).build());

        assertThat(invoice.issueDate()).isEqualTo(day);
        assertThat(invoice.dueDate()).isEqualTo(day.plusDays(30));
        assertThat(invoice.number()).hasToString(number);
        assertThat(invoice.issuedAt()).isEqualTo(now);
    }

    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);

    private static Factuurwerk hosting(CalendarClock clock) {
        Factuurwerk office = office().clock(clock).build();
        office.parties().add(brewery());
        office.plans()
                .add(BillingPlan.of(Id.of("hosting"), brewery().id().orElseThrow())
                        .subscription("Hosting", Recurrence.monthly(JANUARY_31), eur("25.00"))
                        .build());
        return office;
    }

    /** Pain 20: recurring invoices drift at month end. */
    @Test
    void what_is_billed_on_the_31st_comes_back_to_the_31st() {
        CalendarClock clock = new CalendarClock(JANUARY_31);
        Factuurwerk office = hosting(clock);

        JANUARY_31.datesUntil(LocalDate.of(2026, 7, 1)).forEach(day -> {
            clock.turnTo(day);
            office.plans().run(day);
        });

        assertThat(office.invoices().all())
                .extracting(invoice -> invoice.issueDate().toString())
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30");
    }

    /** Pain 20: recurring invoices run twice. */
    @Test
    void a_run_that_is_repeated_bills_nothing_again() {
        Factuurwerk office = hosting(new CalendarClock(JANUARY_31));

        assertThat(office.plans().run(JANUARY_31).issued()).isOne();
        assertThat(office.plans().run(JANUARY_31).issued()).isZero();

        assertThat(office.invoices().all()).hasSize(1);
    }

    /** Pain 20: recurring invoices miss runs. */
    @Test
    void runs_that_were_missed_are_made_up_for_under_the_day_of_today() {
        CalendarClock clock = new CalendarClock(JANUARY_31);
        Factuurwerk office = hosting(clock);
        office.plans().run(JANUARY_31);

        clock.turnTo(LocalDate.of(2026, 5, 5));
        office.plans().run(clock.today());

        assertThat(office.invoices().all().stream().skip(1))
                .extracting(invoice -> invoice.issueDate() + " for "
                        + invoice.header().delivery().period().orElseThrow())
                .containsExactly(
                        "2026-05-05 for 2026-02-28/2026-03-30",
                        "2026-05-05 for 2026-03-31/2026-04-29",
                        "2026-05-05 for 2026-04-30/2026-05-30");
    }
}

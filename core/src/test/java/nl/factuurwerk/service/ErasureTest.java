package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderInvoice;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.vat.VatEngine;
import org.junit.jupiter.api.Test;

/** Pain 45: erase a person while seven years of invoices must stay. */
class ErasureTest {

    private static final Administration MINE = Administration.of("mine");
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final LawReference SEVEN_YEARS = LawReference.of("AWR", "52", "4");

    private static final InvoiceComposer COMPOSER =
            new InvoiceComposer(brewery(), VatEngine.of(Country.NETHERLANDS), PaymentTerms.net(14));

    private final Persistence store = new InMemoryPersistence();
    private final Factuurwerk office =
            office().administration(MINE).persistence(store).build();
    private final Party anna = office.parties().add(anna());
    private final Id<Party> id = anna.id().orElseThrow();

    private Invoice issueTo(Party party) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(party)
                        .line("Les", hours("1"), eur("50.00"))
                        .build())
                .orThrow();
    }

    private static TimeEntry hour(String id, Id<Party> customer, String date) {
        return TimeEntry.of(Id.of(id), SANNE, LocalDate.parse(date), Duration.ofHours(1))
                .customer(customer)
                .note("Les aan Anna de Vries")
                .build();
    }

    /** Everything that is agreed with a customer, and two orders of it. */
    private void agree(Id<Party> customer) {
        office.hours().put(new Employee(SANNE, "Sanne"));
        office.billing().put(Agreement.with(customer).service("Les").build());
        office.hours()
                .put(RateCard.of(customer)
                        .rate(HourlyRate.from(LocalDate.of(2020, 1, 1), eur("50.00")))
                        .build());
        office.purchaseOrders().require(PurchaseOrderRequirement.of(customer).like("AV-#"));
        office.purchaseOrders().put(PurchaseOrder.of(customer, "AV-1", eur("900.00")));
        office.purchaseOrders().put(PurchaseOrder.of(customer, "AV-2", eur("100.00")));
    }

    private List<Object> agreed(Id<Party> customer) {
        return store.inTransaction(
                MINE,
                r -> Stream.of(
                                r.agreements().with(customer).stream(),
                                r.rateCards().of(customer).stream(),
                                r.purchaseOrderRequirements().of(customer).stream(),
                                r.purchaseOrders().of(customer))
                        .<Object>flatMap(rows -> rows)
                        .toList());
    }

    private static String told(Erasure.Records records) {
        return records.count() + " " + records.kind() + " until "
                + records.retention().until();
    }

    @Test
    void pain_45_an_erased_person_is_gone_and_the_invoices_stay_valid_until_their_time_is_over() {
        Invoice invoice = issueTo(anna);
        issueTo(office.parties().add(brewery()));

        // tag::erase[]
        Erasure erasure = office.parties().erase(id, "Verzoek van 20 november 2026");
        // end::erase[]

        assertThat(office.parties().find(id)).isEmpty();
        assertThat(erasure.removed()).isEqualTo(new Erasure.Removed(true, false, false, false, Erasure.Counts.NONE));
        assertThat(erasure.records()).isEmpty();
        assertThat(erasure.waiting()).hasSize(1);
        assertThat(erasure.waiting().get(0).number()).isEqualTo(invoice.number());
        assertThat(erasure.waiting().get(0).retention().law()).containsExactly(SEVEN_YEARS);
        assertThat(erasure.until()).contains(LocalDate.of(2033, 12, 31));
        assertThat(office.invoices().find(invoice.id())).contains(invoice);
        assertThat(invoice.buyer().name()).isEqualTo("Anna de Vries");
        assertThat(office.audit().verify()).isEqualTo(Report.empty());
    }

    @Test
    void pain_45_what_was_agreed_with_an_erased_person_is_gone_too() {
        Id<Party> brewery = office.parties().add(brewery()).id().orElseThrow();
        agree(id);
        agree(brewery);

        Erasure erasure = office.parties().erase(id, "Verzoek");

        assertThat(erasure.removed())
                .isEqualTo(new Erasure.Removed(true, true, true, true, new Erasure.Counts(2, 0, 0)));
        assertThat(agreed(id)).isEmpty();
        assertThat(agreed(brewery)).hasSize(5);
        assertThat(office.purchaseOrders().balances(id)).isEmpty();
    }

    @Test
    void pain_45_an_invoice_under_an_order_keeps_its_number_when_the_order_is_gone() {
        agree(id);
        Invoice invoice = office.invoices()
                .issue(Invoice.draft()
                        .to(anna)
                        .line("Les", hours("1"), eur("50.00"))
                        .purchaseOrder("AV-1")
                        .build())
                .orThrow();

        office.parties().erase(id, "Verzoek");

        assertThat(office.invoices()
                        .find(invoice.id())
                        .orElseThrow()
                        .header()
                        .references()
                        .purchaseOrder())
                .contains("AV-1");
        assertThat(office.audit().verify()).isEqualTo(Report.empty());
    }

    @Test
    void pain_45_facts_and_hours_stay_with_the_invoice_that_needs_them_and_are_told_with_their_term() {
        agree(id);
        office.hours()
                .add(List.of(
                        hour("h1", id, "2025-12-30"),
                        hour("h2", id, "2026-10-05"),
                        hour("unbilled", id, "2019-05-01"),
                        hour("of-another", Id.of("somebody-else"), "2026-10-05")));
        Invoice invoice = office.invoices()
                .issue(Invoice.draft()
                        .to(anna)
                        .line(DraftLine.of("Les")
                                .quantity(hours("2"))
                                .price(eur("50.00"))
                                .sources(List.of(
                                        new SourceReference("time-entry", "h1"),
                                        new SourceReference("time-entry", "h2")))
                                .build())
                        .purchaseOrder("AV-1")
                        .build())
                .orThrow();
        LocalDate today = invoice.issueDate();
        office.invoices().add(new InvoiceFact.Sent(invoice.id(), today, Channel.EMAIL, "anna@example.com"));
        office.invoices().add(new InvoiceFact.Disputed(invoice.id(), today, "Anna was ziek"));

        Erasure erasure = office.parties().erase(id, "Verzoek");

        assertThat(erasure.records().stream().map(ErasureTest::told))
                .containsExactly(
                        "1 TIME_ENTRIES until 2026-12-31",
                        "2 FACTS until 2033-12-31",
                        "2 TIME_ENTRIES until 2033-12-31");
        assertThat(erasure.records())
                .allSatisfy(records -> assertThat(records.retention().law()).containsExactly(SEVEN_YEARS));
        store.inTransaction(MINE, r -> assertThat(r.facts().of(invoice.id())).hasSize(2));
        assertThat(office.hours().of(id, DateRange.always())).hasSize(3);
    }

    @Test
    void pain_45_payments_stay_as_books_and_are_told_with_their_term() {
        Invoice invoice = office.invoices()
                .issue(Invoice.draft()
                        .to(anna())
                        .line("Advies", hours("1"), eur("95.00"))
                        .build())
                .orThrow();
        LocalDate day = invoice.issueDate();
        office.receivables()
                .register(Payment.transfer(
                        eur("100.00"), day, invoice.paymentReference().formatted()));
        office.receivables()
                .register(Payment.of(PaymentMethod.CASH, eur("5.00"), day)
                        .from(anna().id().orElseThrow())
                        .build());
        office.receivables().register(Payment.cash(eur("7.00"), day, "Van een ander"));

        Erasure erasure = office.parties().erase(anna().id().orElseThrow(), "Verzoek");

        assertThat(erasure.records())
                .filteredOn(records -> records.kind() == Erasure.Records.Kind.PAYMENTS)
                .extracting(Erasure.Records::count)
                .containsExactly(2L);
    }

    @Test
    void hours_that_a_credit_set_free_stay_as_long_as_the_invoice_that_billed_them() {
        office.hours().add(List.of(hour("h1", id, "2025-12-30")));
        Invoice invoice = office.invoices()
                .issue(Invoice.draft()
                        .to(anna)
                        .line(DraftLine.of("Les")
                                .quantity(hours("1"))
                                .price(eur("50.00"))
                                .sources(List.of(new SourceReference("time-entry", "h1")))
                                .build())
                        .build())
                .orThrow();
        office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.WRONG_AMOUNT, "Niet gegeven")
                .issue()
                .orThrow();

        assertThat(office.parties().erase(id, "Verzoek").records().stream().map(ErasureTest::told))
                .containsExactly("1 TIME_ENTRIES until 2033-12-31");
    }

    @Test
    void trips_and_expenses_stay_as_long_as_hours_do() {
        office.outlays()
                .addTrips(List.of(Trip.of(Id.of("r1"), Id.of("sanne"), LocalDate.of(2025, 12, 30), "10", Vehicle.CAR)
                        .customer(id)
                        .build()));
        office.outlays()
                .addExpenses(List.of(
                        Expense.of(Id.of("x1"), Id.of("sanne"), LocalDate.of(2026, 1, 2), "Bladmuziek", eur("20.00"))
                                .customer(id)
                                .build()));

        assertThat(office.parties().erase(id, "Verzoek").records().stream().map(ErasureTest::told))
                .containsExactlyInAnyOrder("1 OUTLAYS until 2032-12-31", "1 OUTLAYS until 2033-12-31");
    }

    @Test
    void hours_that_another_customer_paid_stay_as_long_as_that_invoice() {
        office.hours().add(List.of(hour("h1", id, "2025-12-30")));
        office.invoices()
                .issue(Invoice.draft()
                        .to(brewery())
                        .line(DraftLine.of("Les")
                                .quantity(hours("1"))
                                .price(eur("50.00"))
                                .sources(List.of(new SourceReference("time-entry", "h1")))
                                .build())
                        .build())
                .orThrow();

        Erasure erasure = office.parties().erase(id, "Verzoek");

        assertThat(erasure.waiting()).isEmpty();
        assertThat(erasure.records().stream().map(ErasureTest::told))
                .containsExactly("1 TIME_ENTRIES until 2033-12-31");
        assertThat(erasure.until()).contains(LocalDate.of(2033, 12, 31));
    }

    private static DocumentNumber number(String value) {
        return new DocumentNumber(value);
    }

    private static Quote quote(String id, Party customer) {
        return Quote.of(
                Id.of(id),
                Quote.draft()
                        .to(customer)
                        .line("les", "Les", hours("2"), eur("50.00"))
                        .validFor(30)
                        .build());
    }

    private static Quote sent(String id, Party customer, String date) {
        return quote(id, customer)
                .send(LocalDate.parse(date), number("OFF-" + id), COMPOSER)
                .orThrow();
    }

    private static Quote accepted(String id, Party customer, String date) {
        return sent(id, customer, date)
                .accept(Acceptance.of(1, LocalDate.parse(date), Evidence.orally("Anna de Vries")))
                .orThrow();
    }

    private static Proforma proforma(String id, Party customer, String date) {
        return Proforma.compose(
                        Id.of(id),
                        number("PF-" + id),
                        ProformaPurpose.PREPAYMENT,
                        Invoice.draft()
                                .to(customer)
                                .line("Les", hours("2"), eur("50.00"))
                                .build(),
                        LocalDate.parse(date),
                        COMPOSER)
                .orThrow();
    }

    private static BillingPlan plan(String id, Id<Party> customer) {
        return BillingPlan.of(Id.of(id), customer)
                .subscription("Les", Recurrence.monthly(LocalDate.of(2026, 1, 1)), eur("50.00"))
                .build();
    }

    @Test
    void plans_and_quotes_that_nothing_came_of_are_gone_and_those_of_others_stay() {
        Party brewery = office.parties().add(brewery());
        store.inTransaction(MINE, r -> {
            r.billingPlans().add(plan("p1", id));
            r.billingPlans().add(plan("p2", id));
            r.billingPlans().add(plan("p3", brewery.id().orElseThrow()));
            r.quotes().add(quote("draft", anna));
            r.quotes().add(sent("sent", anna, "2026-10-01"));
            r.quotes().add(sent("expired", anna, "2020-10-01"));
            r.quotes().add(sent("elsewhere", brewery, "2026-10-01"));
            r.quotes().add(Quote.of(Id.of("nobody"), Quote.draft().build()));
            return true;
        });

        Erasure erasure = office.parties().erase(id, "Verzoek");

        assertThat(erasure.removed())
                .isEqualTo(new Erasure.Removed(true, false, false, false, new Erasure.Counts(0, 2, 3)));
        assertThat(erasure.records()).isEmpty();
        store.inTransaction(MINE, r -> {
            assertThat(r.billingPlans().all()).hasSize(1);
            assertThat(r.quotes().all().map(each -> each.id().value())).containsExactly("elsewhere", "nobody");
            return true;
        });
    }

    @Test
    void a_quote_that_was_sent_to_an_erased_person_is_gone_though_it_was_revised_for_another_one_since() {
        Party brewery = office.parties().add(brewery());
        store.inTransaction(MINE, r -> {
            r.quotes()
                    .add(sent("revised", anna, "2026-10-01")
                            .revise(quote("any", brewery).stated()));
            return true;
        });

        assertThat(office.parties().erase(id, "Verzoek").removed().counts()).isEqualTo(new Erasure.Counts(0, 0, 1));
    }

    @Test
    void what_was_agreed_on_stays_as_books_and_is_told_with_its_term() {
        Invoice invoice = issueTo(anna);
        Order billed = Order.of(accepted("a", anna, "2024-03-01"), Id.of("o-a"), number("OP-a"));
        Order delivered = Order.of(Id.of("o-b"), number("OP-b"), anna, LocalDate.of(2024, 3, 1))
                .line("les", "Les", hours("2"), eur("50.00"))
                .delivered(Delivered.of("les", hours("2"), LocalDate.of(2025, 1, 2)))
                .build();
        store.inTransaction(MINE, r -> {
            r.quotes().add(accepted("a", anna, "2024-03-01"));
            r.quotes().add(accepted("b", anna, "2023-03-01"));
            r.orders().add(billed);
            r.orders().add(delivered);
            r.orderBillings()
                    .add(new OrderInvoice(billed.id(), PrecedingInvoice.of(invoice), BillingRole.ADVANCE, List.of()));
            r.proformas().add(proforma("1", anna, "2025-05-05"));
            r.proformas().add(proforma("2", brewery(), "2025-05-05"));
            return true;
        });

        Erasure erasure = office.parties().erase(id, "Verzoek");

        assertThat(erasure.records().stream().map(ErasureTest::told))
                .containsExactly(
                        "1 QUOTES until 2030-12-31",
                        "1 ORDERS until 2032-12-31",
                        "1 PROFORMAS until 2032-12-31",
                        "1 QUOTES until 2033-12-31",
                        "1 ORDERS until 2033-12-31");
        assertThat(erasure.removed()).isEqualTo(new Erasure.Removed(true, false, false, false, Erasure.Counts.NONE));
        store.inTransaction(MINE, r -> {
            assertThat(r.quotes().all()).hasSize(2);
            assertThat(r.orders().by(id)).containsExactly(billed, delivered);
            assertThat(r.proformas().all()).hasSize(2);
            return true;
        });
    }

    @Test
    void what_was_stored_about_an_erased_person_since_is_erased_when_asked_again() {
        office.parties().erase(id, "Verzoek");
        agree(id);

        assertThat(office.parties().erase(id, "Nog eens").removed())
                .isEqualTo(new Erasure.Removed(false, true, true, true, new Erasure.Counts(2, 0, 0)));

        assertThat(agreed(id)).isEmpty();
        assertThatThrownBy(() -> office.parties().erase(id, "En nog eens"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_and_why_of_acts_on_the_person_are_gone_and_the_chain_still_holds() {
        office.parties().change(id, party -> party);

        Erasure erasure = office.parties().erase(id, "Verzoek");

        assertThat(erasure.erasedActs()).isEqualTo(2);
        long tombstones = office.audit()
                .entries(entries -> entries.map(KeptEntry::payload)
                        .flatMap(Optional::stream)
                        .filter(Tombstone.class::isInstance)
                        .count());
        assertThat(tombstones).isEqualTo(2);
        assertThat(office.audit().verify()).isEqualTo(Report.empty());
    }

    @Test
    void why_a_document_was_credited_is_gone_from_the_audit_trail_too() {
        Invoice invoice = issueTo(anna);
        office.invoices()
                .credit(invoice)
                .everything()
                .because(CorrectionReason.GOODWILL, "Anna de Vries was ziek")
                .issue()
                .orThrow();
        assertThat(reasons()).anyMatch(why -> why.contains("Anna"));

        assertThat(office.parties().erase(id, "Verzoek").erasedActs()).isEqualTo(4);

        assertThat(reasons()).noneMatch(why -> why.contains("Anna")).contains("Verzoek");
        assertThat(office.audit().verify()).isEqualTo(Report.empty());
    }

    private List<String> reasons() {
        return office.audit()
                .entries(entries -> entries.map(KeptEntry::payload)
                        .flatMap(Optional::stream)
                        .filter(AuditPayload.class::isInstance)
                        .map(payload -> ((AuditPayload) payload).why())
                        .toList());
    }

    @Test
    void acts_on_documents_of_others_keep_who_and_why() {
        issueTo(office.parties().add(brewery()));

        assertThat(office.parties().erase(id, "Verzoek").erasedActs()).isEqualTo(1);
    }

    @Test
    void a_document_from_before_all_known_terms_does_not_stand_in_the_way() {
        Factuurwerk then = office().clock(Clock.fixed(Instant.parse("2000-03-05T10:00:00Z"), ZoneOffset.UTC))
                .build();
        Invoice old = then.invoices()
                .issue(Invoice.draft()
                        .to(anna)
                        .line("Les", hours("1"), eur("50.00"))
                        .build())
                .orThrow();
        office.invoices().adopt(List.of(old));

        assertThat(office.parties().erase(id, "Verzoek").until()).contains(LocalDate.of(2007, 12, 31));
    }

    @Test
    void the_terms_are_those_of_the_host() {
        TableRows rows = new TableRows() {
            @Override
            public String table() {
                return RetentionRules.TABLE;
            }

            @Override
            public Stream<String> lines() {
                return Stream.of(
                        "ground,years,act,article,paragraph,from,until,source,confidence,note",
                        "ADMINISTRATION,12,House rule,1,,2026-01-01,,policy of the house,OFFICIAL,");
            }
        };
        Factuurwerk strict = office().retention(RetentionRules.standard().with(List.of(rows)))
                .build();
        strict.parties().add(anna());
        strict.invoices()
                .issue(Invoice.draft()
                        .to(anna)
                        .line("Les", hours("1"), eur("50.00"))
                        .build())
                .orThrow();

        assertThat(strict.parties().erase(id, "Verzoek").until()).contains(LocalDate.of(2038, 12, 31));
    }

    @Test
    void nobody_waits_where_nothing_was_invoiced() {
        assertThat(office.parties().erase(id, "Verzoek").until()).isEmpty();
    }

    @Test
    void whoever_is_not_there_cannot_be_erased() {
        assertThatThrownBy(() -> office.parties().erase(Id.of("nobody"), "Verzoek"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }
}

package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingProgress;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BillingServiceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Id<Employee> SANNE = Id.of("sanne");

    private Factuurwerk office;

    @BeforeEach
    void open() {
        office = office().build();
        office.hours().put(new Employee(SANNE, "Sanne"));
        agree(brewery(), "95.00");
    }

    private void agree(Party customer, String rate) {
        Id<Party> id = customer.id().orElseThrow();
        office.parties().add(customer);
        office.billing().put(Agreement.with(id).build());
        office.hours()
                .put(RateCard.of(id)
                        .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur(rate)))
                        .build());
    }

    private static TimeEntry entry(String id, String customer, int day, int minutes) {
        return entry(id, customer, day, minutes, true);
    }

    private static TimeEntry entry(String id, String customer, int day, int minutes, boolean billable) {
        return TimeEntry.of(Id.of(id), SANNE, OCTOBER.atDay(day), Duration.ofMinutes(minutes))
                .customer(Id.of(customer))
                .project("Etiketten")
                .billable(billable)
                .build();
    }

    @Test
    void bills_a_month_of_hours() {
        office.hours().add(List.of(entry("e1", "brouwerij-de-hop", 1, 90), entry("e2", "brouwerij-de-hop", 31, 30)));

        BillingRun run = office.billing().run(OCTOBER);

        assertThat(run.issued()).singleElement().satisfies(issued -> {
            assertThat(issued.total()).isEqualTo(eur("229.90")); // 2 h at 95.00, 21 %
            Invoice invoice = office.invoices().find(issued.invoice()).orElseThrow();
            assertThat(invoice.lines())
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.item().period().orElseThrow()).isEqualTo(DateRange.of(OCTOBER)));
        });
        assertThat(run.skipped().isEmpty()).isTrue();
    }

    @Test
    void a_second_run_bills_nothing_twice_and_picks_up_what_came_late() {
        office.hours().add(List.of(entry("e1", "brouwerij-de-hop", 1, 60)));
        office.billing().run(OCTOBER);

        BillingRun again = office.billing().run(OCTOBER);
        office.hours().add(List.of(entry("e1", "brouwerij-de-hop", 1, 60), entry("late", "brouwerij-de-hop", 2, 60)));
        BillingRun late = office.billing().run(OCTOBER);

        assertThat(again.issued()).isEmpty();
        assertThat(again.nothingToBill()).hasSize(1);
        assertThat(late.issued())
                .singleElement()
                .satisfies(issued -> assertThat(issued.total()).isEqualTo(eur("114.95")));
    }

    @Test
    void unbillable_hours_are_on_no_invoice() {
        office.hours()
                .add(List.of(entry("e1", "brouwerij-de-hop", 1, 60), entry("e2", "brouwerij-de-hop", 1, 600, false)));

        assertThat(office.billing().run(OCTOBER).issued())
                .singleElement()
                .satisfies(issued -> assertThat(issued.total()).isEqualTo(eur("114.95")));
    }

    @Test
    void hours_without_agreement_or_rate_are_named_and_the_rest_goes_on() {
        office.parties().add(anna());
        office.parties().add(belgian());
        office.billing().put(Agreement.with(belgian().id().orElseThrow()).build());
        office.hours()
                .add(List.of(
                        entry("e1", "brouwerij-de-hop", 1, 60),
                        entry("no-agreement", "anna", 1, 60),
                        entry("no-rate", "van-damme", 1, 60)));

        BillingRun run = office.billing().run(OCTOBER);

        assertThat(run.issued()).hasSize(1);
        assertThat(run.skipped().findings()).hasSize(2);
        assertThat(run.skipped().findings())
                .extracting(Finding::toString)
                .allSatisfy(text -> assertThat(text).containsAnyOf("no-agreement", "no-rate", "anna", "van-damme"));
    }

    @Test
    void one_rejected_customer_does_not_stop_the_others() {
        agree(
                nl.factuurwerk.party.Organisation.named("Zonder nummer BV")
                        .id("zonder-nummer")
                        .address("Korenlei 7", "9000", "Gent", nl.factuurwerk.reference.Country.BELGIUM)
                        .build(),
                "95.00");
        office.hours().add(List.of(entry("e1", "zonder-nummer", 1, 60), entry("e2", "brouwerij-de-hop", 1, 60)));

        BillingRun run = office.billing().run(OCTOBER);

        assertThat(run.issued()).hasSize(1);
        assertThat(run.rejected())
                .singleElement()
                .satisfies(rejected ->
                        assertThat(rejected.report().mentions("NL-35A-1-D")).isTrue());
    }

    @Test
    void tells_its_progress_customer_by_customer() {
        agree(belgian(), "110.00");
        office.hours().add(List.of(entry("e1", "brouwerij-de-hop", 1, 60)));
        List<String> told = new ArrayList<>();

        office.billing()
                .run(
                        DateRange.of(OCTOBER),
                        (BillingOutcome outcome, int done, int total) ->
                                told.add(outcome.customer() + " " + done + "/" + total));

        assertThat(told).containsExactly("brouwerij-de-hop 1/2", "van-damme 2/2");
    }

    @Test
    void bills_more_customers_than_fit_a_page_each_once_and_in_order_and_keeps_nothing() {
        List<String> expected = new ArrayList<>();
        for (int i = 100; i < 220; i++) {
            String id = "klant-" + i;
            if (i % 2 == 0) {
                agree(brewery().toBuilder().id(id).build(), "95.00");
            }
            if (i % 3 == 0) {
                office.hours().add(List.of(entry("e" + i, id, 1, 60)));
            }
            if (i % 2 == 0 || i % 3 == 0) {
                expected.add(id);
            }
        }
        List<String> told = new ArrayList<>();
        List<String> skipped = new ArrayList<>();

        long issued = office.billing().bill(DateRange.of(OCTOBER), new BillingProgress() {
            @Override
            public void done(BillingOutcome outcome, int done, int total) {
                told.add(outcome.customer().value());
                assertThat(done).isEqualTo(told.size());
                assertThat(total).isEqualTo(1 + expected.size());
            }

            @Override
            public void skipped(Finding finding) {
                skipped.add(finding.id().toString());
            }
        });

        assertThat(told).startsWith("brouwerij-de-hop").endsWith(expected.toArray(String[]::new));
        assertThat(issued).isEqualTo(20);
        assertThat(skipped).hasSize(20).containsOnly("HOURS-AGREEMENT");
    }

    @Test
    void a_customer_whose_language_has_no_texts_does_not_stop_the_others() {
        agree(anna(), "95.00");
        office.billing()
                .put(Agreement.with(Id.of("anna")).language(new Language("fr")).build());
        office.hours().add(List.of(entry("e1", "anna", 1, 60), entry("e2", "brouwerij-de-hop", 1, 60)));

        BillingRun run = office.billing().run(OCTOBER);

        assertThat(run.issued()).hasSize(1);
        assertThat(run.rejected())
                .singleElement()
                .satisfies(rejected ->
                        assertThat(rejected.report().mentions("ISSUE-LANGUAGE")).isTrue());
    }

    @Test
    void runs_at_the_same_time_bill_every_customer_once_and_reject_nobody() throws Exception {
        int customers = 20;
        Factuurwerk busy = office().ids(() -> UUID.randomUUID().toString()).build();
        busy.hours().put(new Employee(SANNE, "Sanne"));
        for (int i = 0; i < customers; i++) {
            Id<Party> id = Id.of("c" + i);
            busy.parties().add(brewery().withId(id));
            busy.billing().put(Agreement.with(id).build());
            busy.hours()
                    .put(RateCard.of(id)
                            .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00")))
                            .build());
            busy.hours().add(List.of(entry("e" + i, "c" + i, 1, 60)));
        }
        List<BillingRun> runs = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Callable<BillingRun>> jobs =
                    Collections.nCopies(4, () -> busy.billing().run(OCTOBER));
            for (Future<BillingRun> run : pool.invokeAll(jobs)) {
                runs.add(run.get());
            }
        }

        assertThat(busy.invoices().all()).hasSize(customers);
        assertThat(runs).allSatisfy(run -> assertThat(run.rejected()).isEmpty());
        assertThat(runs.stream().mapToInt(run -> run.issued().size()).sum()).isEqualTo(customers);
    }
}

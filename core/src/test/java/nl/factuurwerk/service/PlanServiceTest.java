package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.belgian;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.billing.plan.Milestone.milestone;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.time.Recurrence.monthly;
import static nl.factuurwerk.time.Recurrence.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.billing.plan.PlanOutcome;
import nl.factuurwerk.billing.plan.PlanProgress;
import nl.factuurwerk.billing.plan.PlanRun;
import nl.factuurwerk.billing.plan.RetainerBalance;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.billing.plan.ValueBasis;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanServiceTest {

    private static final LocalDate NOVEMBER_1 = LocalDate.of(2026, 11, 1);
    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");
    private static final Id<BillingPlan> HOSTING = Id.of("hosting");

    private final CalendarClock clock = new CalendarClock(LocalDate.of(2026, 11, 21));
    private Factuurwerk office;

    @BeforeEach
    void open() {
        office = office().clock(clock).build();
        office.parties().add(brewery());
    }

    private static BillingPlan hosting() {
        return hosting(HOSTING, BREWERY);
    }

    private static BillingPlan hosting(Id<BillingPlan> id, Id<Party> customer) {
        return BillingPlan.of(id, customer)
                .subscription("Hosting", monthly(NOVEMBER_1), eur("25.00"))
                .build();
    }

    private static Organisation numberless() {
        return Organisation.named("Zonder nummer BV")
                .id("a-zonder-nummer")
                .address("Korenlei 7", "9000", "Gent", Country.BELGIUM)
                .build();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private Invoice only() {
        assertThat(office.invoices().all()).hasSize(1);
        return office.invoices().all().getFirst();
    }

    private void credit(Invoice invoice, CorrectionReason reason) {
        office.invoices()
                .credit(invoice)
                .everything()
                .because(reason, "")
                .issue()
                .orThrow();
    }

    @Nested
    class keeping {

        @Test
        void changes_what_is_to_come_and_not_what_was_billed() {
            office.plans().add(hosting());
            office.plans().run(clock.today());

            office.plans()
                    .change(
                            HOSTING,
                            plan -> plan.pricedFrom(day(12, 1), eur("30.00")).endingOn(day(12, 31)));
            office.plans().run(LocalDate.of(2027, 3, 1));

            assertThat(office.invoices().all())
                    .extracting(invoice -> invoice.totals().excludingVat())
                    .containsExactly(eur("25.00"), eur("30.00"));
            assertThat(office.plans().of(BREWERY))
                    .containsExactly(office.plans().find(HOSTING).orElseThrow());
        }

        @Test
        void a_pause_leaves_its_days_out() {
            office.plans().add(hosting());
            office.plans()
                    .change(HOSTING, plan -> plan.pausedDuring(DateRange.of(NOVEMBER_1, day(11, 30)), "verbouwing"));

            assertThat(office.plans().run(clock.today()).issued()).isZero();
            assertThat(office.plans().run(day(12, 1)).issued()).isOne();
        }

        @Test
        void refuses_a_change_of_what_is_not_there_or_into_something_else() {
            office.plans().add(hosting());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans().change(Id.of("other"), plan -> plan))
                    .withMessageContaining("other");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans().change(HOSTING, plan -> hosting(Id.of("other"), BREWERY)))
                    .withMessageContaining("other");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans().change(HOSTING, plan -> hosting(HOSTING, Id.of("anna"))))
                    .withMessageContaining("anna");
        }

        @Test
        void a_milestone_is_billed_once_when_it_was_reached() {
            Id<BillingPlan> website = Id.of("website");
            office.plans()
                    .add(BillingPlan.of(website, BREWERY)
                            .milestones(
                                    "Website",
                                    eur("1000.00"),
                                    milestone("design", "Ontwerp", percent("40")),
                                    milestone("live", "Oplevering", percent("60")))
                            .build());
            assertThat(office.plans().run(clock.today()).plans()).isZero();

            office.plans().reached(website, "design", day(11, 20));
            office.plans().run(clock.today());
            office.plans().reached(website, "design", day(11, 20));
            office.plans().run(clock.today());

            assertThat(only().totals().excludingVat()).isEqualTo(eur("400.00"));
        }

        @Test
        void a_share_is_billed_of_each_figure() {
            Id<BillingPlan> share = Id.of("share");
            office.plans()
                    .add(BillingPlan.of(share, BREWERY)
                            .share("Besparing", percent("10"), CurrencyUnit.EUR)
                            .build());
            office.plans()
                    .basedOn(
                            share,
                            ValueBasis.savings(
                                    DateRange.of(YearMonth.of(2026, 10)),
                                    eur("1234.56"),
                                    new ValueBasis.Statement("Brouwerij De Hop", day(11, 10), "Rapport 10")));

            office.plans().run(clock.today());

            assertThat(only().totals().excludingVat()).isEqualTo(eur("123.46"));
        }
    }

    @Nested
    class running {

        @Test
        void bills_as_is_agreed_with_the_customer() {
            office.billing()
                    .put(Agreement.with(BREWERY)
                            .terms(PaymentTerms.net(14))
                            .references(References.none().withPurchaseOrder("PO-1"))
                            .language(Language.ENGLISH)
                            .build());
            office.plans().add(hosting());

            office.plans().run(clock.today());

            assertThat(only().header().references().purchaseOrder()).contains("PO-1");
            assertThat(only().header().language()).isEqualTo(Language.ENGLISH);
            assertThat(only().header().payment().dueDate()).isEqualTo(day(12, 5));
        }

        @Test
        void a_catch_up_is_dated_today_and_states_the_period_that_was_missed() {
            office.plans().add(hosting());
            clock.turnTo(LocalDate.of(2027, 1, 10));

            PlanRun run = office.plans().run(clock.today());

            assertThat(run.issued()).isEqualTo(3);
            assertThat(office.invoices().all())
                    .allSatisfy(
                            invoice -> assertThat(invoice.header().issueDate()).isEqualTo(clock.today()));
            assertThat(office.invoices().all())
                    .extracting(invoice -> invoice.header().delivery().period().orElseThrow())
                    .containsExactly(
                            DateRange.of(YearMonth.of(2026, 11)),
                            DateRange.of(YearMonth.of(2026, 12)),
                            DateRange.of(YearMonth.of(2027, 1)));
        }

        @Test
        void four_weekly_services_billed_halfway_the_month_give_two_delivered_and_two_prepaid() {
            office.plans()
                    .add(BillingPlan.of(Id.of("windows"), BREWERY)
                            .services("Glasbewassing", weekly(day(11, 2)), eur("45.00"), monthly(NOVEMBER_1))
                            .halfway()
                            .until(day(11, 29))
                            .build());
            clock.turnTo(day(11, 14));

            office.plans().run(clock.today());

            LocalDate issued = only().header().issueDate();
            assertThat(issued).isEqualTo(day(11, 14));
            assertThat(only().header().delivery().period()).contains(DateRange.of(NOVEMBER_1, day(11, 29)));
            assertThat(only().lines())
                    .extracting(line -> line.item().period().orElseThrow())
                    .containsExactly(
                            DateRange.on(day(11, 2)),
                            DateRange.on(day(11, 9)),
                            DateRange.on(day(11, 16)),
                            DateRange.on(day(11, 23)));
            assertThat(only().lines())
                    .extracting(
                            line -> line.item().period().orElseThrow().last().isAfter(issued))
                    .containsExactly(false, false, true, true);
            assertThat(only().total()).isEqualTo(eur("217.80")); // 4 x 45.00, 21 %
        }

        @Test
        void one_that_is_rejected_does_not_stop_the_others_and_is_tried_again() {
            office.parties().add(numberless());
            office.plans().add(hosting(Id.of("a"), Id.of("a-zonder-nummer")));
            office.plans().add(hosting(Id.of("b"), Id.of("nobody")));
            office.plans().add(hosting());

            PlanRun run = office.plans().run(clock.today());

            assertThat(run.issued()).isOne();
            assertThat(run.rejected()).extracting(PlanOutcome.Rejected::plan).containsExactly(Id.of("a"), Id.of("b"));
            assertThat(run.rejected().get(0).report().mentions("NL-35A-1-D")).isTrue();
            assertThat(run.rejected().get(1).report().mentions("BILLING-CUSTOMER"))
                    .isTrue();
            assertThat(run.plans()).isEqualTo(3);

            office.parties().add(brewery().withId(Id.of("nobody")));
            assertThat(office.plans().run(clock.today()).issued()).isOne();
        }

        @Test
        void a_customer_in_another_currency_or_language_is_rejected_alone() {
            office.parties().add(belgian());
            office.billing()
                    .put(Agreement.with(Id.of("van-damme"))
                            .language(new Language("fr"))
                            .build());
            office.plans().add(hosting(Id.of("a"), Id.of("van-damme")));
            office.plans().add(hosting());

            PlanRun run = office.plans().run(clock.today());

            assertThat(run.issued()).isOne();
            assertThat(run.rejected())
                    .singleElement()
                    .satisfies(rejected -> assertThat(rejected.report().mentions("ISSUE-LANGUAGE"))
                            .isTrue());
        }

        @Test
        void tells_its_progress_instalment_by_instalment() {
            office.plans().add(hosting());
            office.plans().run(clock.today());
            office.plans().add(hosting(Id.of("domain"), BREWERY));
            clock.turnTo(day(12, 21));
            office.plans().run(day(11, 30));
            List<String> told = new ArrayList<>();

            office.plans().add(hosting(Id.of("a"), BREWERY).endingOn(NOVEMBER_1));
            office.plans()
                    .run(
                            day(12, 1),
                            (outcome, done, total) -> told.add(outcome.plan() + " "
                                    + outcome.getClass().getSimpleName() + " " + done + "/" + total));
            office.plans().run(day(12, 1), (outcome, done, total) -> told.add(outcome.plan() + " " + done));

            assertThat(told)
                    .containsExactly(
                            "a Issued 1/3", "domain Issued 2/3", "hosting Issued 3/3", "a 1", "domain 2", "hosting 3");
        }

        @Test
        void reads_on_behind_each_page_whatever_happened_to_its_plans() {
            List<Id<BillingPlan>> ids = IntStream.range(0, 120)
                    .mapToObj(i -> Id.<BillingPlan>of("p" + (1000 + i)))
                    .toList();
            ids.forEach(id -> office.plans().add(hosting(id, BREWERY)));
            List<Id<BillingPlan>> told = new ArrayList<>();

            PlanRun run = office.plans().run(clock.today(), (outcome, done, total) -> {
                told.add(outcome.plan());
                // What is paused before its turn is not billed, and where it was the walk goes on.
                office.plans().change(ids.get(49), plan -> plan.pausedDuring(DateRange.always(), "stop"));
            });

            assertThat(told).containsExactlyElementsOf(ids);
            assertThat(run.issued()).isEqualTo(119);
            assertThat(run.nothingToBill()).isOne();
        }

        @Test
        void a_listener_that_fails_ends_the_run_and_the_next_one_goes_on() {
            office.plans().add(hosting(Id.of("a"), BREWERY));
            office.plans().add(hosting(Id.of("b"), BREWERY));
            PlanProgress failing = (outcome, done, total) -> {
                throw new IllegalStateException("full");
            };

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> office.plans().run(clock.today(), failing));

            assertThat(office.invoices().all()).hasSize(1);
            assertThat(office.plans().run(clock.today()).issued()).isOne();
        }

        @Test
        void runs_at_the_same_time_bill_every_instalment_once_and_reject_nothing() throws Exception {
            Factuurwerk busy = office().ids(() -> UUID.randomUUID().toString()).build();
            for (int i = 0; i < 60; i++) {
                Id<Party> customer = Id.of("c" + i % 7);
                if (i < 7) {
                    busy.parties().add(brewery().withId(customer));
                }
                busy.plans().add(hosting(Id.of("p" + i), customer));
            }
            List<PlanRun> runs = new ArrayList<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
                List<Callable<PlanRun>> jobs =
                        Collections.nCopies(4, () -> busy.plans().run(day(12, 1)));
                for (Future<PlanRun> run : pool.invokeAll(jobs)) {
                    runs.add(run.get());
                }
            }

            assertThat(busy.invoices().all()).hasSize(120);
            assertThat(runs).allSatisfy(run -> assertThat(run.rejected()).isEmpty());
            assertThat(runs.stream().mapToLong(PlanRun::issued).sum()).isEqualTo(120);
        }

        @Test
        void a_credit_of_a_mistake_has_the_period_billed_anew_as_the_plan_says_now() {
            office.plans().add(hosting());
            office.plans().run(clock.today());
            credit(only(), CorrectionReason.WRONG_AMOUNT);
            office.plans().change(HOSTING, plan -> plan.pricedFrom(NOVEMBER_1, eur("20.00")));

            assertThat(office.plans().run(clock.today()).issued()).isOne();
            assertThat(office.plans().run(clock.today()).issued()).isZero();

            assertThat(office.invoices().all().getLast().totals().excludingVat())
                    .isEqualTo(eur("20.00"));
        }
    }

    @Nested
    class killed {

        private final MortalPersistence store = new MortalPersistence();

        @Test
        void at_any_point_whole_instalments_are_billed_and_the_next_run_bills_the_others() {
            office = office().clock(clock)
                    .administration(Administration.of("studio"))
                    .persistence(store)
                    .build();
            office.parties().add(brewery());
            for (String id : List.of("a", "b", "c")) {
                office.plans()
                        .add(BillingPlan.of(Id.of(id), BREWERY)
                                .services("Glas", weekly(day(11, 2)), eur("45.00"), monthly(NOVEMBER_1))
                                .build());
            }
            int deaths = 0;
            for (int points = 0; deaths == points; points++) {
                store.killAfter(points);
                try {
                    office.plans().run(clock.today());
                } catch (MortalPersistence.Killed e) {
                    deaths++;
                }
                store.live();
                assertThat(office.invoices().all())
                        .allSatisfy(invoice -> assertThat(invoice.lines()).hasSize(5));
                assertThat(office.invoices().all())
                        .extracting(invoice -> invoice.number().value())
                        .isEqualTo(
                                IntStream.rangeClosed(1, office.invoices().all().size())
                                        .mapToObj(i -> "2026-000" + i)
                                        .toList());
            }

            assertThat(deaths).isPositive();
            assertThat(office.invoices().all()).hasSize(3);
            assertThat(office.invoices().all().stream().flatMap(invoice -> invoice.lines().stream()))
                    .flatExtracting(line -> line.item().sources())
                    .hasSize(15)
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class retainers {

        private static final Id<BillingPlan> SUPPORT = Id.of("support");

        private BillingPlan support() {
            return BillingPlan.of(SUPPORT, BREWERY)
                    .retainer(
                            "Support",
                            monthly(NOVEMBER_1),
                            eur("900.00"),
                            Entitlement.of(Duration.ofHours(10)),
                            CarryOver.NONE)
                    .build();
        }

        private RetainerEntry.Used used(int hours) {
            return new RetainerEntry.Used(
                    new SourceReference("time-entry", "e1"), day(11, 12), Entitlement.of(Duration.ofHours(hours)));
        }

        private Duration available() {
            RetainerBalance balance = office.plans().balanceOf(SUPPORT, clock.today());
            return Duration.ofMinutes(balance.available().units());
        }

        @Test
        void what_an_invoice_buys_can_be_used() {
            office.plans().add(support());
            assertThat(available()).isZero();

            office.plans().run(clock.today());
            office.plans().run(clock.today());
            office.plans().used(SUPPORT, used(4));
            office.plans().used(SUPPORT, used(4));

            assertThat(available()).isEqualTo(Duration.ofHours(6));

            office.plans().takenBack(SUPPORT, new RetainerEntry.TakenBack(used(4).source(), used(4).day()));
            assertThat(available()).isEqualTo(Duration.ofHours(10));
        }

        @Test
        void what_a_mistake_bought_is_taken_back_and_bought_anew() {
            office.plans().add(support());
            office.plans().run(clock.today());
            credit(only(), CorrectionReason.WRONG_AMOUNT);
            assertThat(available()).isZero();

            office.plans().change(SUPPORT, plan -> plan.endingOn(day(11, 15)));
            office.plans().run(clock.today());

            assertThat(available()).isEqualTo(Duration.ofHours(5));
            assertThat(office.plans().balanceOf(SUPPORT, day(11, 1)).available())
                    .isEqualTo(Entitlement.of(Duration.ofHours(5)));
        }

        @Test
        void what_was_given_back_for_another_reason_stays_bought() {
            office.plans().add(support());
            office.plans().run(clock.today());
            credit(only(), CorrectionReason.GOODWILL);

            assertThat(available()).isEqualTo(Duration.ofHours(10));
        }

        @Test
        void only_what_was_bought_can_be_used() {
            office.plans().add(support());
            office.plans().add(hosting());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans().used(HOSTING, used(1)))
                    .withMessageContaining("Not a retainer");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans()
                            .takenBack(HOSTING, new RetainerEntry.TakenBack(used(1).source(), NOVEMBER_1)))
                    .withMessageContaining("Not a retainer");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans().balanceOf(Id.of("none"), clock.today()))
                    .withMessageContaining("none");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans()
                            .used(
                                    SUPPORT,
                                    new RetainerEntry.Used(used(1).source(), NOVEMBER_1, Entitlement.of(eur("10.00")))))
                    .withMessageContaining("cannot be used as EUR 10.00");
        }
    }

    @Nested
    class forecasting {

        private final DateRange winter = DateRange.of(day(11, 21), LocalDate.of(2027, 2, 28));

        @Test
        void is_what_daily_runs_issue_if_nothing_changes() {
            office.parties().add(belgian());
            office.plans().add(hosting());
            office.plans()
                    .add(hosting(Id.of("domain"), Id.of("van-damme"))
                            .pricedFrom(LocalDate.of(2027, 1, 10), eur("33.33")));
            office.plans()
                    .add(BillingPlan.of(Id.of("windows"), BREWERY)
                            .services("Glas", weekly(day(11, 2)), eur("45.00"), monthly(NOVEMBER_1))
                            .halfway()
                            .pausedDuring(DateRange.of(day(12, 20), LocalDate.of(2027, 1, 5)), "kerst")
                            .build());
            List<ExpectedInvoice> expected = new ArrayList<>();
            office.plans().forecast(winter, expected::add);
            List<ExpectedInvoice> ofBrewery = office.plans().forecast(BREWERY, winter);
            assertThat(office.invoices().all()).isEmpty();

            winter.first().datesUntil(winter.last().plusDays(1)).forEach(today -> {
                clock.turnTo(today);
                assertThat(office.plans().run(today).rejected()).isEmpty();
            });

            // To the last word: each invoice is what was expected, and its number.
            expected.sort(Comparator.comparing(ExpectedInvoice::date));
            List<Invoice> issued = office.invoices().all();
            assertThat(issued).hasSameSizeAs(expected);
            for (int i = 0; i < issued.size(); i++) {
                Invoice invoice = issued.get(i);
                InvoiceCandidate candidate =
                        expected.get(i).preview().candidate().orElseThrow();
                assertThat(Invoice.issue(candidate, invoice.id(), invoice.number(), invoice.issuedAt()))
                        .isEqualTo(invoice);
            }
            assertThat(office.invoices().all().stream()
                            .filter(invoice -> invoice.header()
                                    .buyer()
                                    .id()
                                    .equals(brewery().id())))
                    .extracting(invoice -> invoice.header().issueDate() + " " + invoice.total())
                    .containsExactlyElementsOf(ofBrewery.stream()
                            .map(it -> it.date() + " " + it.withVat().orElseThrow())
                            .toList());
            assertThat(expected).allSatisfy(it -> {
                assertThat(it.isIssuable()).isTrue();
                assertThat(it.withoutVat())
                        .contains(it.instalment().orElseThrow().total());
            });
            assertThat(expected).hasSize(4 + 4 + 4);
            assertThat(office.plans().forecast(BREWERY, winter)).isEmpty();
        }

        @Test
        void expects_today_what_was_missed_and_nothing_under_a_day_that_is_over() {
            office.plans().add(hosting());

            assertThat(office.plans().forecast(BREWERY, DateRange.until(day(11, 20))))
                    .isEmpty();
            assertThat(office.plans().forecast(BREWERY, DateRange.on(clock.today())))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.date()).isEqualTo(clock.today());
                        assertThat(it.instalment().orElseThrow().billingDay()).isEqualTo(NOVEMBER_1);
                    });
            assertThat(office.plans().forecast(BREWERY, DateRange.on(day(12, 1))))
                    .singleElement()
                    .satisfies(it -> assertThat(it.date()).isEqualTo(day(12, 1)));
        }

        @Test
        void says_what_is_in_the_way() {
            office.parties().add(numberless());
            office.plans().add(hosting(Id.of("a"), Id.of("a-zonder-nummer")));
            office.plans().add(hosting(Id.of("b"), Id.of("nobody")));
            office.parties().add(belgian());
            office.billing()
                    .put(Agreement.with(Id.of("van-damme"))
                            .language(new Language("fr"))
                            .build());
            office.plans().add(hosting(Id.of("c"), Id.of("van-damme")));
            List<ExpectedInvoice> expected = new ArrayList<>();

            office.plans().forecast(DateRange.on(clock.today()), expected::add);

            assertThat(expected).extracting(ExpectedInvoice::isIssuable).containsExactly(false, false, false);
            assertThat(expected.get(0).report().mentions("NL-35A-1-D")).isTrue();
            assertThat(expected.get(1).report().mentions("BILLING-CUSTOMER")).isTrue();
            assertThat(expected.get(1).withVat()).isEmpty();
            assertThat(expected.get(2).report().mentions("ISSUE-LANGUAGE")).isTrue();
        }

        @Test
        void needs_a_last_day() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.plans().forecast(BREWERY, DateRange.from(NOVEMBER_1)))
                    .withMessageContaining("last day");
        }
    }

    @Test
    void the_rules_on_plans_are_among_those_of_the_office() {
        assertThat(office.rules().find("PLAN-PARTS")).isPresent();
    }

    @Test
    void the_source_of_a_line_tells_its_plan() {
        Instalment instalment = hosting().dueAsOf(NOVEMBER_1).findFirst().orElseThrow();

        assertThat(Instalment.planOf(instalment.sources().getFirst())).contains(HOSTING);
        assertThat(Instalment.planOf(new SourceReference("time-entry", "a/b"))).isEmpty();
    }
}

package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.RETURNED;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_DATE;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.costing.Actual;
import nl.factuurwerk.costing.BudgetUse;
import nl.factuurwerk.costing.Cause;
import nl.factuurwerk.costing.CostKind;
import nl.factuurwerk.costing.Figures;
import nl.factuurwerk.costing.Norm;
import nl.factuurwerk.costing.Place;
import nl.factuurwerk.costing.Planned;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.costing.Revenue;
import nl.factuurwerk.costing.Utilisation;
import nl.factuurwerk.costing.Worth;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursRounding;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.hours.Timer;
import nl.factuurwerk.hours.expense.Charging;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Purpose;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.project.Target;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.WorkWeek;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectReviewTest {

    private static final Id<Party> BREWERY = Id.of("brouwerij-de-hop");
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Employee> DAAN = Id.of("daan");
    private static final Id<Project> SITE = Id.of("site");
    private static final Id<Phase> DESIGN = Id.of("ontwerp");
    private static final Id<Phase> BUILDING = Id.of("bouw");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    private final Factuurwerk office = office().build();
    private int entries;

    @BeforeEach
    void open() {
        office.parties().add(brewery());
        office.billing().put(Agreement.with(BREWERY).build());
        office.hours().put(new Employee(SANNE, "Sanne"));
        office.hours().put(new Employee(DAAN, "Daan"));
        office.hours()
                .put(HouseRates.none().toBuilder()
                        .sales(HourlyRate.from(YEAR, eur("90.00")))
                        .cost(HourlyRate.from(YEAR, eur("50.00")).of(SANNE))
                        .cost(HourlyRate.from(YEAR, eur("60.00")).of(DAAN))
                        .cost(HourlyRate.from(LocalDate.of(2026, 11, 1), eur("65.00"))
                                .of(DAAN))
                        .build());
        office.projects().add(site().build());
    }

    /** Sixty hours of design for 3,000, a hundred of building for 6,000, and forty more for 2,000. */
    private static Project.Builder site() {
        return Project.of("site", "Nieuwe website", DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)))
                .customer(BREWERY)
                .budget(Budget.of(Duration.ofHours(200), eur("11000.00")))
                .phase(new Phase(DESIGN, "Ontwerp", DateRange.of(OCTOBER), budget(60, "3000.00")))
                .phase(new Phase(BUILDING, "Bouw", DateRange.of(OCTOBER), budget(100, "6000.00")));
    }

    private static Budget budget(int hours, String money) {
        return Budget.of(Duration.ofHours(hours), eur(money));
    }

    private TimeEntry.Builder entry(Id<Employee> who, LocalDate date, int minutes) {
        entries++;
        return TimeEntry.of(Id.of("e" + entries), who, date, Duration.ofMinutes(minutes))
                .customer(BREWERY)
                .project("site");
    }

    private void worked(Id<Employee> who, LocalDate date, int minutes, String task) {
        office.hours().add(List.of(entry(who, date, minutes).task(task).build()));
    }

    private ProjectReview review() {
        return office.projects().review(SITE).agreed(eur("18000.00")).asOf(END);
    }

    private static Money sum(List<Cause> causes) {
        return causes.stream().map(Cause::amount).reduce(eur("0.00"), Money::plus);
    }

    @Nested
    class Hours {

        @Test
        void cost_the_internal_rate_of_their_day_in_the_phase_that_their_task_names() {
            worked(SANNE, OCTOBER.atDay(5), 480, "Ontwerp");
            worked(DAAN, OCTOBER.atDay(6), 480, "bouw");
            worked(DAAN, LocalDate.of(2026, 11, 2), 480, "bouw");
            worked(DAAN, LocalDate.of(2026, 11, 22), 480, "bouw");

            PostCalculation result = review().result();

            assertThat(result.by(PostCalculation.PHASE))
                    .extracting(part -> part.name(), part -> part.planned().minutes(), part -> part.actual())
                    .containsExactly(
                            tuple("", 2400L, new Figures(0, eur("0.00"))),
                            tuple("bouw", 6000L, new Figures(960, eur("1000.00"))),
                            tuple("ontwerp", 3600L, new Figures(480, eur("400.00"))));
            assertThat(result.by(PostCalculation.EMPLOYEE))
                    .extracting(part -> part.name(), part -> part.actual().minutes())
                    .containsExactly(tuple("", 0L), tuple("daan", 960L), tuple("sanne", 480L));
            assertThat(result.workInProgress()).isEqualTo(eur("2160.00"));
            assertThat(result.byMonth(what -> true)).containsOnlyKeys(OCTOBER, OCTOBER.plusMonths(1));
        }

        @Test
        void of_another_customer_or_another_project_or_withdrawn_do_not_count() {
            office.parties().add(brewery().toBuilder().id("anders").build());
            office.hours()
                    .add(List.of(
                            entry(SANNE, OCTOBER.atDay(5), 60).build(),
                            entry(SANNE, OCTOBER.atDay(5), 60)
                                    .customer(Id.of("anders"))
                                    .build(),
                            entry(SANNE, OCTOBER.atDay(5), 60).project("site2").build(),
                            entry(SANNE, OCTOBER.atDay(5), 60).build()));
            assertThat(office.hours().withdraw(Id.of("e4"), "Dubbel").isEmpty()).isTrue();

            assertThat(review().result().total().actual().minutes()).isEqualTo(60);
        }

        @Test
        void of_the_own_house_count_for_a_project_without_a_customer() {
            office.projects()
                    .add(Project.of("kantoor", "Nieuw kantoor", DateRange.from(YEAR))
                            .build());
            office.hours()
                    .add(List.of(
                            TimeEntry.of(Id.of("x"), SANNE, OCTOBER.atDay(1), Duration.ofMinutes(90))
                                    .project("kantoor")
                                    .build(),
                            entry(DAAN, OCTOBER.atDay(1), 60).project("kantoor").build()));

            ProjectReview review = office.projects().review(Id.of("kantoor")).asOf(END);

            assertThat(review.result().total().actual()).isEqualTo(new Figures(90, eur("75.00")));
            assertThat(review.result().workInProgress()).isEqualTo(eur("0.00"));
            assertThat(review.report().isEmpty()).isTrue();
        }

        @Test
        void without_a_rate_are_named_once_for_each_employee_and_count_for_nothing() {
            Id<Employee> new1 = Id.of("nieuw");
            office.hours().put(new Employee(new1, "Nieuw"));
            worked(new1, OCTOBER.atDay(1), 60, "bouw");
            worked(new1, OCTOBER.atDay(2), 60, "bouw");
            office.hours()
                    .put(RateCard.of(BREWERY)
                            .rate(HourlyRate.from(YEAR, UnitPrice.of(Money.parse("USD 95.00"))))
                            .build());

            ProjectReview review = review();

            assertThat(review.result().total().actual()).isEqualTo(new Figures(120, eur("0.00")));
            assertThat(review.result().workInProgress()).isEqualTo(eur("0.00"));
            assertThat(review.report().findings())
                    .extracting(finding -> finding.id().toString())
                    .containsExactly("PROJECT-COST-RATE", "PROJECT-SALES-RATE");
        }
    }

    @Nested
    class Billing {

        @Test
        void makes_of_work_in_progress_what_is_invoiced_and_a_credit_makes_it_work_in_progress_again() {
            worked(SANNE, OCTOBER.atDay(5), 100, "Ontwerp");
            worked(DAAN, OCTOBER.atDay(6), 50, "bouw");
            Id<Invoice> id = office.billing().run(OCTOBER).issued().getFirst().invoice();

            PostCalculation billed = review().result();
            office.invoices()
                    .credit(office.invoices().find(id).orElseThrow())
                    .everything()
                    .because(WRONG_DATE, "")
                    .issue()
                    .orThrow();
            PostCalculation credited = review().result();

            assertThat(billed.agreed().invoiced()).isEqualTo(eur("225.00"));
            assertThat(billed.workInProgress()).isEqualTo(eur("0.00"));
            assertThat(billed.worth(Worth.Stage.BILLED)).isEqualTo(eur("225.00"));
            assertThat(credited.agreed().invoiced()).isEqualTo(eur("0.00"));
            assertThat(credited.workInProgress()).isEqualTo(eur("225.00"));
            assertThat(credited.revenue()).isEqualTo(billed.revenue());
        }

        @Test
        void counts_what_is_left_of_a_line_that_was_credited_in_part() {
            worked(SANNE, OCTOBER.atDay(5), 120, "Ontwerp");
            Id<Invoice> id = office.billing().run(OCTOBER).issued().getFirst().invoice();
            office.invoices()
                    .credit(office.invoices().find(id).orElseThrow())
                    .line(1, eur("30.00"))
                    .because(RETURNED, "")
                    .issue()
                    .orThrow();

            assertThat(review().result().agreed().invoiced()).isEqualTo(eur("150.00"));
            assertThat(review().result().workInProgress()).isEqualTo(eur("0.00"));
        }

        @Test
        void counts_of_a_line_for_several_projects_the_part_that_was_worked_on_this_one() {
            office.billing()
                    .put(Agreement.with(BREWERY)
                            .grouping(BillingGrouping.by(BillingKey.EMPLOYEE))
                            .build());
            office.hours()
                    .add(List.of(
                            entry(SANNE, OCTOBER.atDay(5), 40).build(),
                            entry(SANNE, OCTOBER.atDay(6), 80).project("anders").build()));
            office.billing().run(OCTOBER);

            assertThat(review().result().agreed().invoiced()).isEqualTo(eur("60.00"));
        }

        @Test
        void after_the_day_that_is_asked_for_has_not_happened() {
            worked(SANNE, OCTOBER.atDay(5), 60, "Ontwerp");
            office.billing().run(OCTOBER);

            PostCalculation before =
                    office.projects().review(SITE).asOf(END.minusDays(1)).result();

            assertThat(before.agreed().invoiced()).isEqualTo(eur("0.00"));
            assertThat(before.workInProgress()).isEqualTo(eur("90.00"));
        }

        @Test
        void of_a_linked_invoice_counts_once_and_in_full() {
            worked(SANNE, OCTOBER.atDay(5), 60, "Ontwerp");
            Id<Invoice> hours =
                    office.billing().run(OCTOBER).issued().getFirst().invoice();
            Invoice apart = issue(Invoice.draft().to(brewery()).line("Hosting", pieces(1), eur("100.00")));
            Invoice dollars = issue(Invoice.draft()
                    .to(brewery())
                    .pricing(Pricing.standard()
                            .in(CurrencyUnit.USD)
                            .at(ExchangeRate.perEuro(CurrencyUnit.USD, "1.10", END, "ECB")))
                    .line("Hosting", pieces(1), Money.parse("USD 100.00")));
            office.projects()
                    .change(
                            SITE,
                            project -> project.toBuilder()
                                    .invoice(apart.number())
                                    .invoice(dollars.number())
                                    .invoice(office.invoices()
                                            .find(hours)
                                            .orElseThrow()
                                            .number())
                                    .document(new SourceReference(Project.ORDER, "2026-0099"))
                                    .document(new SourceReference("foto", "kade.jpg"))
                                    .build());

            ProjectReview review = review();

            assertThat(review.result().agreed().invoiced()).isEqualTo(eur("190.00"));
            assertThat(review.report().findings())
                    .extracting(Finding::id)
                    .extracting(Object::toString)
                    .containsExactly("PROJECT-CURRENCY", "PROJECT-DOCUMENT");
        }

        private Invoice issue(InvoiceDraftBuilder draft) {
            return office.invoices()
                    .issue(draft.during(DateRange.on(OCTOBER.atDay(1))).build())
                    .orThrow();
        }

        @Test
        void under_a_cap_is_done_up_to_it_and_the_cap_is_what_was_agreed() {
            office.hours()
                    .put(RateCard.of(BREWERY)
                            .terms("site", new HoursTerms.Capped(eur("135.00")))
                            .build());
            worked(SANNE, OCTOBER.atDay(5), 60, "Ontwerp");
            worked(SANNE, OCTOBER.atDay(6), 60, "Ontwerp");

            PostCalculation result = office.projects().review(SITE).asOf(END).result();

            assertThat(result.agreed().planned()).isEqualTo(eur("135.00"));
            assertThat(result.workInProgress()).isEqualTo(eur("135.00"));
            assertThat(result.worth(Worth.Stage.NOT_BILLABLE)).isEqualTo(eur("45.00"));
        }

        @Test
        void for_prices_with_vat_says_that_hours_are_worth_amounts_with_vat() {
            office.billing()
                    .put(Agreement.with(BREWERY)
                            .pricing(Pricing.standard().with(PriceMode.INCLUDING))
                            .build());

            assertThat(review().report().findings())
                    .extracting(finding -> finding.id().toString())
                    .containsExactly("PROJECT-WITH-VAT");
        }
    }

    @Nested
    class Outlays {

        private void laidOut(String project) {
            office.hours()
                    .put(RateCard.of(BREWERY)
                            .kilometre(KilometreRate.from(YEAR, eur("0.40")))
                            .build());
            office.outlays()
                    .addTrips(List.of(Trip.of(Id.of("t-" + project), SANNE, OCTOBER.atDay(6), "100", Vehicle.CAR)
                            .purpose(Purpose.BUSINESS, "Oplevering")
                            .route("Groningen", "Leeuwarden")
                            .customer(BREWERY)
                            .project(project)
                            .billable()
                            .build()));
            office.outlays()
                    .addExpenses(List.of(
                            Expense.of(Id.of("x-" + project), DAAN, OCTOBER.atDay(7), "Treinkaartje", eur("54.50"))
                                    .vat(percent("9"))
                                    .receipt("bon 1")
                                    .customer(BREWERY)
                                    .project(project)
                                    .charged(Charging.COST)
                                    .markup(percent("10"))
                                    .build()));
        }

        @Test
        void cost_what_does_not_come_back_and_what_may_be_paid_for_the_distance() {
            laidOut("site");
            laidOut("anders");

            PostCalculation result = review().result();

            assertThat(result.byKind())
                    .extracting(part -> part.name(), part -> part.actual().cost())
                    .contains(tuple("EXPENSE", eur("50.00")), tuple("TRAVEL", eur("25.00")));
            assertThat(result.by(PostCalculation.EMPLOYEE))
                    .extracting(part -> part.name(), part -> part.actual().cost())
                    .contains(tuple("daan", eur("50.00")), tuple("sanne", eur("25.00")));
            assertThat(result.workInProgress()).isEqualTo(eur("95.00"));
        }

        @Test
        void are_invoiced_by_their_own_lines_or_by_their_part_of_one() {
            office.billing()
                    .put(Agreement.with(BREWERY)
                            .grouping(BillingGrouping.by(BillingKey.EMPLOYEE))
                            .build());
            laidOut("site");
            laidOut("anders");
            office.billing().run(OCTOBER);

            PostCalculation result = review().result();

            assertThat(result.agreed().invoiced()).isEqualTo(eur("95.00"));
            assertThat(result.worth(Worth.Stage.BILLED)).isEqualTo(eur("95.00"));
            assertThat(result.workInProgress()).isEqualTo(eur("0.00"));
        }

        @Test
        void that_cost_another_currency_bring_in_what_was_invoiced_all_the_same() {
            office.outlays()
                    .addExpenses(List.of(
                            Expense.of(Id.of("x1"), DAAN, OCTOBER.atDay(7), "Licentie", Money.parse("USD 10.00"))
                                    .customer(BREWERY)
                                    .project("site")
                                    .charged(Charging.COST)
                                    .price(eur("12.00"))
                                    .build()));
            office.billing().run(OCTOBER);

            assertThat(review().result().agreed().invoiced()).isEqualTo(eur("12.00"));
        }

        @Test
        void in_another_currency_are_told_and_left_out() {
            office.outlays()
                    .addExpenses(List.of(
                            Expense.of(Id.of("x1"), DAAN, OCTOBER.atDay(7), "Licentie", Money.parse("USD 10.00"))
                                    .customer(BREWERY)
                                    .project("site")
                                    .build()));

            assertThat(review().report().findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("PROJECT-CURRENCY");
            assertThat(review().result().total().actual().cost()).isEqualTo(eur("0.00"));
        }
    }

    @Nested
    class Causes {

        @Test
        void come_to_the_difference_of_the_margins_with_people_and_what_was_given_up_told_apart() {
            worked(DAAN, OCTOBER.atDay(5), 300, "ontwerp");
            worked(SANNE, OCTOBER.atDay(6), 300, "ontwerp");
            worked(SANNE, OCTOBER.atDay(7), 60, "ontwerp");
            office.hours().writeOff(Id.of("e3"), "Coulance");
            Place design = Place.anywhere().in(DESIGN);

            PostCalculation result = office.projects()
                    .review(SITE)
                    .agreed(eur("900.00"))
                    .plan(List.of(
                            Planned.labour(design.of(SANNE), 480, eur("384.00")),
                            Planned.labour(design.of(DAAN), 120, eur("120.00"))))
                    .costs(List.of(
                            Actual.other(CostKind.TRAVEL, design, OCTOBER.atDay(6), eur("46.00")),
                            Actual.other(CostKind.MATERIAL, design, END.plusDays(1), eur("999.00"))))
                    .asOf(END)
                    .result();

            // An hour more at 50.40; 6 h at 48 and 5 h at 60 is 33.60 more than 11 h at 50.40; Sanne costs 2 more.
            assertThat(result.causes())
                    .containsExactly(
                            new Cause(Cause.Kind.TIME, eur("-50.40")),
                            new Cause(Cause.Kind.MIX, eur("-33.60")),
                            new Cause(Cause.Kind.HOURLY_COST, eur("-12.00")),
                            new Cause(Cause.Kind.TRAVEL, eur("-46.00")),
                            new Cause(Cause.Kind.WRITTEN_OFF, eur("-90.00")),
                            new Cause(Cause.Kind.REVENUE, eur("90.00")));
            assertThat(sum(result.causes())).isEqualTo(result.margin().minus(result.plannedMargin()));
        }
    }

    @Nested
    class Expectations {

        @Test
        void are_what_was_worked_and_what_is_left_of_the_plan_unless_somebody_estimated_or_it_is_done() {
            worked(SANNE, OCTOBER.atDay(5), 600, "ontwerp");
            worked(DAAN, OCTOBER.atDay(6), 600, "bouw");
            ProjectReview begun = review();
            ProjectReview estimated = office.projects()
                    .review(SITE)
                    .agreed(eur("18000.00"))
                    .remaining(BUILDING, new Figures(1200, eur("1200.00")))
                    .asOf(END);
            office.projects()
                    .change(
                            SITE,
                            project -> project.toBuilder()
                                    .target(Target.of("af", "Ontwerp af", OCTOBER.atDay(9))
                                            .ending(DESIGN)
                                            .reachedOn(OCTOBER.atDay(8)))
                                    .build());
            ProjectReview designed = review();
            office.projects()
                    .change(SITE, project -> project.toBuilder().finished(END).build());
            ProjectReview finished = review();

            assertThat(begun.expected()).isEqualTo(new Figures(12000, eur("11000.00")));
            assertThat(begun.progress()).isEqualTo(percent("10"));
            assertThat(begun.expectedMargin()).isEqualTo(eur("7000.00"));
            assertThat(estimated.expected()).isEqualTo(new Figures(3600 + 1800 + 2400, eur("6800.00")));
            assertThat(designed.expected()).isEqualTo(new Figures(600 + 6000 + 2400, eur("8500.00")));
            assertThat(finished.expected()).isEqualTo(new Figures(1200, eur("1100.00")));
            assertThat(finished.progress()).isEqualTo(percent("100"));
            assertThat(finished.expectedRevenue()).isEqualTo(eur("1800.00"));
            assertThat(finished.expectedMargin()).isEqualTo(finished.result().margin());
        }

        @Test
        void of_budgets_are_held_by_project_phase_and_month() {
            office.projects()
                    .change(
                            SITE,
                            project -> project.toBuilder()
                                    .phase(new Phase(
                                            BUILDING,
                                            "Bouw",
                                            DateRange.of(OCTOBER),
                                            Budget.none()
                                                    .withTime(Duration.ofHours(8))
                                                    .monthly()))
                                    .build());
            for (int day = 1; day <= 3; day++) {
                worked(SANNE, OCTOBER.atDay(day), 1200, "ontwerp");
            }
            worked(SANNE, OCTOBER.atDay(4), 1, "ontwerp");
            worked(SANNE, OCTOBER.atDay(6), 480, "bouw");
            worked(DAAN, OCTOBER.atDay(6).plusMonths(1), 481, "bouw");

            assertThat(review().budgets())
                    .extracting(
                            BudgetUse::phase,
                            BudgetUse::month,
                            use -> use.used().minutes(),
                            BudgetUse::isExceeded)
                    .containsExactly(
                            tuple(Optional.empty(), Optional.empty(), 4562L, false),
                            tuple(Optional.of(DESIGN), Optional.empty(), 3601L, true),
                            tuple(Optional.of(BUILDING), Optional.of(OCTOBER), 480L, false),
                            tuple(Optional.of(BUILDING), Optional.of(OCTOBER.plusMonths(1)), 481L, true));
        }

        @Test
        void of_a_project_without_anything_are_nothing() {
            office.projects()
                    .add(Project.of("leeg", "Leeg", DateRange.from(YEAR)).build());

            ProjectReview review = office.projects().review(Id.of("leeg")).asOf(END);

            assertThat(review.result().causes()).isEmpty();
            assertThat(review.budgets()).isEmpty();
            assertThat(review.forecast()).isEmpty();
            assertThat(review.progress()).isEqualTo(percent(0));
            assertThat(review.expectedMargin()).isEqualTo(eur("0.00"));
            assertThatThrownBy(() -> office.projects().review(Id.of("geen")).asOf(END))
                    .hasMessageContaining("no project geen");
        }

        @Test
        void of_a_budget_that_says_no_money_cost_what_an_hour_really_cost() {
            office.projects()
                    .add(Project.of("uren", "Alleen uren", DateRange.from(YEAR))
                            .customer(BREWERY)
                            .budget(Budget.none().withTime(Duration.ofHours(10)))
                            .build());
            office.hours()
                    .add(List.of(
                            entry(SANNE, OCTOBER.atDay(5), 720).project("uren").build()));

            PostCalculation result = office.projects()
                    .review(Id.of("uren"))
                    .agreed(eur("900.00"))
                    .asOf(END)
                    .result();

            assertThat(result.plannedMargin()).isEqualTo(eur("400.00"));
            assertThat(result.causes())
                    .containsExactly(
                            new Cause(Cause.Kind.TIME, eur("-100.00")), new Cause(Cause.Kind.REVENUE, eur("180.00")));
        }

        @Test
        void of_less_than_nothing_are_refused() {
            assertThatThrownBy(() -> office.projects().review(SITE).remaining(BUILDING, new Figures(-1, eur("0.00"))))
                    .hasMessageContaining("less than nothing");
            ProjectReview dollars = office.projects()
                    .review(SITE)
                    .agreed(Money.parse("USD 1.00"))
                    .plan(List.of())
                    .asOf(END);
            assertThatThrownBy(dollars::budgets).hasMessageContaining("USD");
        }

        @Test
        void in_another_currency_than_what_was_agreed_are_refused() {
            assertThatThrownBy(() -> office.projects()
                            .review(SITE)
                            .agreed(Money.parse("USD 100.00"))
                            .asOf(END))
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageContaining("USD");
        }
    }

    /** What goes wrong with hours elsewhere, seen from the project; the numbers are those of {@link HoursServiceTest}. */
    @Nested
    class Peer_pains {

        @Test
        void an_hour_is_work_in_progress_or_billed_and_never_both_nor_lost_34() {
            worked(SANNE, OCTOBER.atDay(5), 60, "ontwerp");
            worked(SANNE, OCTOBER.atDay(6), 30, "ontwerp");
            Id<Invoice> id = office.billing().run(OCTOBER).issued().getFirst().invoice();
            worked(SANNE, OCTOBER.atDay(7), 20, "ontwerp");
            PostCalculation partly = review().result();
            office.invoices()
                    .credit(office.invoices().find(id).orElseThrow())
                    .everything()
                    .because(WRONG_DATE, "")
                    .issue()
                    .orThrow();
            office.billing().run(OCTOBER);
            PostCalculation again = review().result();

            assertThat(partly.agreed().invoiced()).isEqualTo(eur("135.00"));
            assertThat(partly.workInProgress()).isEqualTo(eur("30.00"));
            assertThat(again.agreed().invoiced()).isEqualTo(eur("165.00"));
            assertThat(again.workInProgress()).isEqualTo(eur("0.00"));
        }

        @Test
        void a_later_rate_leaves_what_earlier_hours_cost_and_are_worth_36() {
            worked(SANNE, OCTOBER.atDay(5), 60, "ontwerp");
            worked(SANNE, OCTOBER.atDay(20), 60, "ontwerp");
            PostCalculation before = review().result();
            office.hours()
                    .put(HouseRates.none().toBuilder()
                            .sales(HourlyRate.from(YEAR, eur("90.00")))
                            .sales(HourlyRate.from(OCTOBER.atDay(15), eur("99.00")))
                            .cost(HourlyRate.from(YEAR, eur("50.00")).of(SANNE))
                            .cost(HourlyRate.from(OCTOBER.atDay(15), eur("58.00"))
                                    .of(SANNE))
                            .build());
            PostCalculation after = review().result();

            assertThat(before.total().actual().cost()).isEqualTo(eur("100.00"));
            assertThat(after.total().actual().cost()).isEqualTo(eur("108.00"));
            assertThat(before.workInProgress()).isEqualTo(eur("180.00"));
            assertThat(after.workInProgress()).isEqualTo(eur("189.00"));
        }

        @Test
        void a_fixed_price_brings_in_what_its_order_bills_and_its_hours_only_cost_37() {
            office.hours()
                    .put(RateCard.of(BREWERY)
                            .terms("site", new HoursTerms.FixedPrice())
                            .build());
            Order order = office.orders()
                    .place(brewery(), lines -> lines.line("site", "Website", pieces(1), eur("18000.00")))
                    .orThrow();
            office.projects()
                    .change(SITE, site -> site.toBuilder().order(order.number()).build());
            worked(SANNE, OCTOBER.atDay(5), 600, "ontwerp");
            office.billing().run(OCTOBER);
            office.orders().advance(order, percent("30")).issue().orThrow();
            PostCalculation advanced = office.projects().review(SITE).asOf(END).result();
            office.orders().finalInvoice(order).issue().orThrow();
            PostCalculation billed = office.projects().review(SITE).asOf(END).result();

            assertThat(advanced.agreed()).isEqualTo(new Revenue(eur("18000.00"), eur("5400.00")));
            assertThat(advanced.workInProgress()).isEqualTo(eur("0.00"));
            assertThat(advanced.worth(Worth.Stage.NOT_BILLABLE)).isEqualTo(eur("900.00"));
            assertThat(billed.agreed()).isEqualTo(new Revenue(eur("18000.00"), eur("18000.00")));
            assertThat(billed.margin()).isEqualTo(eur("17500.00"));
        }

        @Test
        void work_over_midnight_counts_on_the_day_and_in_the_month_of_each_piece_38() {
            ZoneId zone = ZoneId.of("Europe/Amsterdam");
            Timer night = Timer.start(
                            LocalDateTime.parse("2026-10-31T22:00").atZone(zone).toInstant(), zone)
                    .stop(LocalDateTime.parse("2026-11-01T03:00").atZone(zone).toInstant());
            List<TimeEntry> pieces = new ArrayList<>();
            for (Timer.Piece piece : night.pieces(Timer.Midnight.SPLIT)) {
                pieces.add(TimeEntry.of(Id.of("nacht-" + pieces.size()), DAAN, piece)
                        .customer(BREWERY)
                        .project("site")
                        .build());
            }
            office.hours().add(pieces);

            // Two hours at 60, and three at the rate of November.
            assertThat(review().result().byMonth(what -> true))
                    .containsEntry(OCTOBER, new Figures(120, eur("120.00")))
                    .containsEntry(OCTOBER.plusMonths(1), new Figures(180, eur("195.00")));
        }
    }

    @Test
    void a_copy_keeps_the_plan_and_nothing_that_was_worked_or_billed() {
        worked(SANNE, OCTOBER.atDay(5), 60, "ontwerp");
        Id<Invoice> hours = office.billing().run(OCTOBER).issued().getFirst().invoice();
        office.projects()
                .change(
                        SITE,
                        project -> project.toBuilder()
                                .invoice(office.invoices()
                                        .find(hours)
                                        .orElseThrow()
                                        .number())
                                .finished(END)
                                .build());

        Project copy = office.projects().copy(SITE, "site-2", "Nog een website", LocalDate.of(2027, 1, 4));
        ProjectReview review = office.projects().review(copy.id()).asOf(LocalDate.of(2027, 12, 31));

        assertThat(office.projects().find(copy.id())).contains(copy);
        assertThat(copy.documents()).isEmpty();
        assertThat(review.result().total().planned()).isEqualTo(new Figures(12000, eur("11000.00")));
        assertThat(review.result().total().actual()).isEqualTo(new Figures(0, eur("0.00")));
        assertThat(review.result().revenue()).isEqualTo(eur("0.00"));
        assertThat(review.isFinished()).isFalse();
        assertThatThrownBy(() -> office.projects().copy(SITE, "site-2", "Nog een", END))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void norms_come_from_comparable_projects_that_are_finished() {
        worked(SANNE, OCTOBER.atDay(5), 600, "ontwerp");
        worked(SANNE, END, 600, "ontwerp");
        office.projects()
                .add(site().days(DateRange.from(YEAR))
                        .build()
                        .copy("tweede", "Tweede", YEAR)
                        .finished(END)
                        .build());
        office.hours()
                .add(List.of(entry(DAAN, OCTOBER.atDay(5), 900)
                        .project("tweede")
                        .task("ontwerp")
                        .build()));

        List<Norm> one = office.projects().norms(project -> true, PostCalculation.PHASE);
        office.projects()
                .change(
                        SITE,
                        project ->
                                project.toBuilder().finished(END.minusDays(1)).build());
        List<Norm> two = office.projects().norms(project -> true, PostCalculation.PHASE);
        List<Norm> none = office.projects().norms(project -> project.name().isEmpty(), PostCalculation.PHASE);

        assertThat(one).containsExactly(new Norm("ontwerp", 1, 900, 900, 900, percent("25")));
        assertThat(two).containsExactly(new Norm("ontwerp", 2, 750, 600, 900, percent("20.8")));
        assertThat(none).isEmpty();
    }

    @Test
    void utilisation_is_of_the_contract_less_leave_illness_and_holidays() {
        office.hours()
                .put(new Employee(SANNE, "Sanne").with(Employment.from(LocalDate.of(2025, 1, 1), WorkWeek.fullTime())));
        office.leave()
                .add(SANNE, new LeaveFact.Ill(Id.of("ziek"), OCTOBER.atDay(29)))
                .orThrow();
        worked(SANNE, OCTOBER.atDay(5), 480, "ontwerp");
        office.hours().writeOff(Id.of("e1"), "Coulance");
        office.hours()
                .add(List.of(TimeEntry.of(Id.of("intern"), SANNE, OCTOBER.atDay(6), Duration.ofSeconds(90))
                        .build()));

        Utilisation october = office.projects().utilisation(SANNE, DateRange.of(OCTOBER));

        assertThat(october).isEqualTo(new Utilisation(SANNE, 20 * 480, 482, 480));
    }

    @Test
    void rounding_of_the_customer_is_in_what_hours_are_worth_and_not_in_what_they_cost() {
        office.hours()
                .put(RateCard.of(BREWERY)
                        .rounding(HoursRounding.of(TimeRounding.up(15)))
                        .build());
        worked(SANNE, OCTOBER.atDay(5), 61, "ontwerp");

        PostCalculation result = review().result();

        assertThat(result.total().actual()).isEqualTo(new Figures(61, eur("50.83")));
        assertThat(result.workInProgress()).isEqualTo(eur("112.50"));
    }
}

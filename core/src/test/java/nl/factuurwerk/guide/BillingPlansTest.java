package nl.factuurwerk.guide;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.billing.plan.Milestone.milestone;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.time.Recurrence.monthly;
import static nl.factuurwerk.time.Recurrence.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.PlanOutcome;
import nl.factuurwerk.billing.plan.PlanRun;
import nl.factuurwerk.billing.plan.RetainerBalance;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.service.ExpectedInvoice;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/billing-plans.md}. */
class BillingPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Id<Party> customer = brewery().id().orElseThrow();
    private final Id<BillingPlan> hosting = Id.of("hosting");
    private final Factuurwerk office = office().build();

    @BeforeEach
    void keep() {
        office.parties().add(brewery());
        // tag::plan-add[]
        office.plans()
                .add(BillingPlan.of(hosting, customer)
                        .subscription("Hosting", monthly(LocalDate.of(2026, 8, 31)), eur("25.00"))
                        .build());
        // end::plan-add[]
    }

    @Test
    void kinds_of_plans() {
        LocalDate october = LocalDate.of(2026, 10, 1);
        // tag::plan-kinds[]
        BillingPlan windows = BillingPlan.of(Id.of("windows"), customer)
                .services("Glasbewassing", weekly(LocalDate.of(2026, 10, 5)), eur("45.00"), monthly(october))
                .halfway()
                .build();
        BillingPlan support = BillingPlan.of(Id.of("support"), customer)
                .retainer(
                        "Support",
                        monthly(october),
                        eur("900.00"),
                        Entitlement.of(Duration.ofHours(10)),
                        CarryOver.NONE)
                .build();
        BillingPlan website = BillingPlan.of(Id.of("website"), customer)
                .milestones(
                        "Website",
                        eur("8000.00"),
                        milestone("design", "Ontwerp", percent("40")),
                        milestone("live", "Oplevering", percent("60")))
                .build();
        // end::plan-kinds[]
        office.plans().add(windows);
        office.plans().add(website);
        office.plans().add(support);

        // tag::plan-change[]
        office.plans().change(hosting, plan -> plan.pricedFrom(LocalDate.of(2027, 1, 1), eur("27.50")));
        office.plans().reached(Id.of("website"), "design", TODAY);
        // end::plan-change[]

        assertThat(office.plans().find(hosting).orElseThrow().forecast(DateRange.until(LocalDate.of(2027, 1, 31))))
                .last()
                .satisfies(january -> assertThat(january.total()).isEqualTo(eur("27.50")));

        office.plans().run(TODAY);
        // tag::plan-retainer[]
        SourceReference work = new SourceReference("time-entry", "sanne:20261105");
        office.plans()
                .used(
                        Id.of("support"),
                        new RetainerEntry.Used(work, LocalDate.of(2026, 11, 5), Entitlement.of(Duration.ofHours(4))));

        RetainerBalance balance = office.plans().balanceOf(Id.of("support"), TODAY);
        // end::plan-retainer[]
        assertThat(balance.available()).isEqualTo(Entitlement.of(Duration.ofHours(6)));
        assertThat(balance.lapsed()).isEqualTo(Entitlement.of(Duration.ofHours(10)));
    }

    @Test
    void a_run() {
        List<String> told = new ArrayList<>();
        // tag::plan-run[]
        PlanRun run = office.plans().run(TODAY, (outcome, done, total) -> {
            switch (outcome) {
                case PlanOutcome.Issued(var instalment, var invoice, var number, var amount) ->
                    told.add(number + " for " + instalment.period() + ": " + amount);
                case PlanOutcome.Rejected(var instalment, var report) -> told.add(instalment.plan() + ": " + report);
                case PlanOutcome.NothingToBill(var plan) -> {}
            }
        });
        told.add(run.toString());
        // end::plan-run[]

        assertThat(String.join("\n", told) + "\n").isEqualTo("""
                        2026-0001 for 2026-08-31/2026-09-29: EUR 30.25
                        2026-0002 for 2026-09-30/2026-10-30: EUR 30.25
                        2026-0003 for 2026-10-31/2026-11-29: EUR 30.25
                        Plans as of 2026-11-21: 3 issued, 0 rejected, nothing to bill 0 times, 1 plans
                        """);
    }

    @Test
    void a_forecast() {
        office.plans().run(TODAY);
        List<String> told = new ArrayList<>();
        // tag::plan-forecast[]
        DateRange winter = DateRange.of(TODAY, LocalDate.of(2027, 2, 28));
        for (ExpectedInvoice expected : office.plans().forecast(customer, winter)) {
            told.add(expected.date() + " " + expected.withVat().orElseThrow());
        }
        // end::plan-forecast[]

        assertThat(told)
                .containsExactly(
                        "2026-11-30 EUR 30.25", "2026-12-31 EUR 30.25", "2027-01-31 EUR 30.25", "2027-02-28 EUR 30.25");
    }
}

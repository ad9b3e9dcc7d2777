package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.CarryOver;
import nl.factuurwerk.billing.plan.Entitlement;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import org.junit.jupiter.api.Test;

/** Billing plans are found by their customer and by what may be due; what was bought and used goes with its plan. */
abstract class PlanContract extends RepositoryContract {

    private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
    private static final Id<BillingPlan> PLAN = Id.of("plan");
    private static final SourceReference PERIOD = new SourceReference("plan", "plan/2026-11-01");
    private static final SourceReference WORK = new SourceReference("time-entry", "t1");

    private static final RetainerEntry BOUGHT =
            new RetainerEntry.Bought(PERIOD, DateRange.from(MONTH), Entitlement.of(Duration.ofHours(10)));
    private static final RetainerEntry USED =
            new RetainerEntry.Used(WORK, MONTH.plusDays(2), Entitlement.of(Duration.ofMinutes(90)));
    private static final RetainerEntry TAKEN_BACK = new RetainerEntry.TakenBack(PERIOD, MONTH.plusDays(5));

    PlanContract(Stores stores) {
        super(stores);
    }

    private static BillingPlan plan(String id, String customer, LocalDate start) {
        return BillingPlan.of(Id.of(id), Id.of(customer))
                .retainer(
                        "Beheer",
                        Recurrence.monthly(start),
                        eur("850.00"),
                        Entitlement.of(Duration.ofHours(10)),
                        CarryOver.ofPeriods(1))
                .build();
    }

    private static List<String> ids(List<BillingPlan> plans) {
        return plans.stream().map(plan -> plan.id().value()).toList();
    }

    @Test
    void plans_have_versions_and_are_removed() throws Exception {
        BillingPlan plan = plan("plan", "hop", MONTH);
        isVersionedAndRemoved(
                plan,
                plan.pausedDuring(DateRange.from(MONTH.plusMonths(2)), "Verbouwing"),
                r -> r.billingPlans()::add,
                r -> r.billingPlans()::save,
                r -> r.billingPlans()::remove,
                r -> r.billingPlans().find(PLAN));
    }

    @Test
    void plans_come_by_identity_by_customer_and_by_what_may_be_due() throws Exception {
        stores.run(r -> List.of(
                        plan("a", "molen", MONTH),
                        plan("c", "hop", MONTH),
                        plan("b", "hop", MONTH),
                        plan("d", "hop", MONTH.plusDays(1)),
                        plan("e", "hop-2", MONTH))
                .forEach(r.billingPlans()::add));
        stores.reopen();

        stores.run(r -> {
            assertThat(ids(r.billingPlans().all().toList())).containsExactly("a", "b", "c", "d", "e");
            assertThat(ids(r.billingPlans().of(Id.of("hop")).toList())).containsExactly("b", "c", "d");
            assertThat(ids(r.billingPlans().candidates(MONTH).toList())).containsExactly("b", "c", "e", "a");
            assertThat(ids(r.billingPlans().candidates(MONTH.minusDays(1)).toList()))
                    .isEmpty();
        });
    }

    @Test
    void a_plan_that_gets_another_customer_is_found_by_that_one() throws Exception {
        stores.run(r -> r.billingPlans().add(plan("plan", "hop", MONTH)));
        stores.run(r -> r.billingPlans().put(plan("plan", "molen", MONTH)));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.billingPlans().of(Id.of("hop"))).isEmpty();
            assertThat(r.billingPlans().of(Id.of("molen"))).hasSize(1);
            assertThat(r.billingPlans().candidates(MONTH)).hasSize(1);
        });
    }

    @Test
    void retainer_entries_come_in_the_order_in_which_they_were_added() throws Exception {
        stores.run(r -> {
            r.billingPlans().add(plan("plan", "hop", MONTH));
            r.billingPlans().add(plan("plan-2", "hop", MONTH));
            r.retainerEntries().append(PLAN, USED);
        });
        stores.reopen();
        stores.run(r -> List.of(BOUGHT, TAKEN_BACK, BOUGHT)
                .forEach(entry -> r.retainerEntries().append(PLAN, entry)));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.retainerEntries().of(PLAN)).containsExactly(USED, BOUGHT, TAKEN_BACK, BOUGHT);
            assertThat(r.retainerEntries().of(Id.of("plan-2"))).isEmpty();
        });
    }

    @Test
    void an_entry_that_is_added_again_changes_nothing_and_another_of_its_source_is_refused() throws Exception {
        stores.run(r -> {
            r.billingPlans().add(plan("plan", "hop", MONTH));
            r.retainerEntries().append(PLAN, BOUGHT);
            r.retainerEntries().append(PLAN, USED);
        });
        stores.run(r -> r.retainerEntries().append(PLAN, BOUGHT));
        stores.reopen();

        stores.run(r -> assertThat(r.retainerEntries().of(PLAN)).containsExactly(BOUGHT, USED));
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.retainerEntries()
                        .append(PLAN, new RetainerEntry.Used(WORK, MONTH, Entitlement.of(Duration.ofHours(9))))));
    }

    @Test
    void entries_are_of_a_plan_and_go_with_it() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.retainerEntries().append(PLAN, BOUGHT)));
        stores.run(r -> {
            r.billingPlans().add(plan("plan", "hop", MONTH));
            r.retainerEntries().append(PLAN, BOUGHT);
            r.retainerEntries().append(PLAN, USED);
        });

        stores.run(r -> {
            r.billingPlans().remove(new Versioned<>(plan("plan", "hop", MONTH), 1));
            assertThat(r.retainerEntries().of(PLAN)).isEmpty();
        });
        stores.reopen();
        stores.run(r -> assertThat(r.retainerEntries().of(PLAN)).isEmpty());

        stores.run(r -> {
            r.billingPlans().add(plan("plan", "molen", MONTH));
            assertThat(r.retainerEntries().of(PLAN)).isEmpty();
            r.retainerEntries().append(PLAN, USED);
        });
        stores.reopen();
        stores.run(r -> assertThat(r.retainerEntries().of(PLAN)).containsExactly(USED));
    }

    @Test
    void who_uses_a_plan_while_it_is_removed_leaves_nothing_behind() throws Exception {
        BillingPlan plan = plan("plan", "hop", MONTH);
        stores.run(r -> r.billingPlans().add(plan));
        AtomicInteger runs = new AtomicInteger();

        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> {
                    if (runs.incrementAndGet() == 1) {
                        elsewhere(() -> stores.run(other -> other.billingPlans().remove(new Versioned<>(plan, 1))));
                    }
                    r.retainerEntries().append(PLAN, BOUGHT);
                }));

        assertThat(runs).hasValue(2);
        stores.reopen();
        stores.run(r -> assertThat(r.retainerEntries().of(PLAN)).isEmpty());
    }

    private static void elsewhere(Runnable work) {
        try {
            Threads.run(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothing_of_a_unit_that_fails_is_kept_and_administrations_have_their_own() throws Exception {
        assertThatThrownBy(() -> stores.run(r -> {
                    addAll(r);
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");
        stores.run(PlanContract::assertNothing);
        stores.run(PlanContract::addAll);
        stores.reopen();

        stores.run(Stores.YOURS, PlanContract::assertNothing);
        stores.run(Stores.YOURS, PlanContract::addAll);
    }

    private static void addAll(Repositories r) {
        r.billingPlans().add(plan("plan", "hop", MONTH));
        r.retainerEntries().append(PLAN, BOUGHT);
    }

    private static void assertNothing(Repositories r) {
        assertThat(r.billingPlans().all()).isEmpty();
        assertThat(r.billingPlans().of(Id.of("hop"))).isEmpty();
        assertThat(r.billingPlans().candidates(MONTH)).isEmpty();
        assertThat(r.retainerEntries().of(PLAN)).isEmpty();
    }
}

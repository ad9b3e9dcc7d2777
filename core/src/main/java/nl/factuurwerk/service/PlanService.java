package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.factuurwerk.billing.DraftComposer;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.PlanProgress;
import nl.factuurwerk.billing.plan.PlanRun;
import nl.factuurwerk.billing.plan.Retainer;
import nl.factuurwerk.billing.plan.RetainerBalance;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.billing.plan.ValueBasis;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.time.DateRange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps plans, bills what is due of them, and tells what will be.
 *
 * <p>A run bills each instalment in a unit of work of its own, which looks once more whether an invoice has it. So a run that
 * is cut off has billed some instalments wholly and the others not at all, and the next one bills the others; a run that is
 * repeated, or that another one crosses, bills nothing twice; and one that was missed is made up for by the next, with
 * invoices of that day that state the periods they are for (BG-14).
 */
public final class PlanService {

    private static final Logger LOG = LoggerFactory.getLogger(PlanService.class);

    private final Surroundings surroundings;
    private final InvoiceService invoices;
    private final PlanDrafts drafts;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what day it is
     * @param invoices issues what is billed
     * @param composer makes drafts of billables
     */
    public PlanService(Surroundings surroundings, InvoiceService invoices, DraftComposer composer) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.drafts = new PlanDrafts(Objects.requireNonNull(composer, "composer"));
    }

    /**
     * Keeps a new plan. Its customer need not be kept yet, but has to be when it is billed.
     *
     * @param plan the plan
     * @throws IllegalStateException if there is one of that identity already
     */
    public void add(BillingPlan plan) {
        surroundings.inTransaction(repositories -> {
            repositories.billingPlans().add(plan);
            return plan;
        });
        LOG.debug("Kept plan {}", plan.id());
    }

    /**
     * Changes a plan: a pause, another price, an end. What was billed stays as it is.
     *
     * <pre>{@code
     * office.plans().change(hosting, plan -> plan.pricedFrom(date("2027-01-01"), eur("27.50")));
     * }</pre>
     *
     * @param id the identity of the plan
     * @param change makes the changed plan of the kept one; without effect of its own, for it may be called again
     * @return the changed plan
     * @throws IllegalArgumentException if there is no such plan, or the change gives it another identity or customer
     */
    public BillingPlan change(Id<BillingPlan> id, UnaryOperator<BillingPlan> change) {
        BillingPlan changed = surroundings.inTransaction(repositories -> {
            Versioned<BillingPlan> kept = kept(id, repositories);
            BillingPlan now = change.apply(kept.value());
            if (!now.id().equals(id) || !now.customer().equals(kept.value().customer())) {
                throw new IllegalArgumentException("Not a change of " + kept.value() + ", but another plan: " + now);
            }
            if (!now.equals(kept.value())) {
                repositories.billingPlans().save(kept.with(now));
            }
            return now;
        });
        LOG.debug("Changed plan {}", id);
        return changed;
    }

    /**
     * Marks a milestone as reached. To mark it again with the same day changes nothing.
     *
     * @param id the identity of the plan
     * @param milestone the key of the milestone
     * @param day the day on which it was reached, from which it is due
     * @return the changed plan
     * @throws IllegalArgumentException if there is no such plan or milestone, or it was reached on another day
     */
    public BillingPlan reached(Id<BillingPlan> id, String milestone, LocalDate day) {
        return change(id, plan -> plan.reached(milestone, day));
    }

    /**
     * Records a figure that the share of a plan is taken of. To record it again changes nothing.
     *
     * @param id the identity of the plan
     * @param basis the figure, with who stated it
     * @return the changed plan
     * @throws IllegalArgumentException if there is no such plan, it takes no share, or the figure does not fit it
     */
    public BillingPlan basedOn(Id<BillingPlan> id, ValueBasis basis) {
        return change(id, plan -> plan.basedOn(basis));
    }

    /**
     * Finds a plan.
     *
     * @param id its identity
     * @return the plan, or empty if there is none
     */
    public Optional<BillingPlan> find(Id<BillingPlan> id) {
        return surroundings.inTransaction(
                repositories -> repositories.billingPlans().find(id).map(Versioned::value));
    }

    /**
     * Returns the plans of a customer.
     *
     * @param customer the customer
     * @return in the order of their identities
     */
    public List<BillingPlan> of(Id<Party> customer) {
        return surroundings.inTransaction(repositories -> of(customer, repositories));
    }

    /**
     * Keeps that work was done under a retainer. To keep it again changes nothing.
     *
     * @param id the identity of the plan
     * @param use the work, and how much of what was bought it takes
     * @throws IllegalArgumentException if there is no such plan, it is no retainer, or it buys something else
     * @throws IllegalStateException if something else was kept of the same work
     */
    public void used(Id<BillingPlan> id, RetainerEntry.Used use) {
        surroundings.inTransaction(repositories -> {
            Retainer retainer = retainer(id, repositories);
            if (!retainer.buys().isLike(use.amount())) {
                throw new IllegalArgumentException(
                        "Plan " + id + " buys " + retainer.buys() + ", which cannot be used as " + use.amount());
            }
            repositories.retainerEntries().append(id, use);
            return use;
        });
    }

    /**
     * Keeps that work was not done under a retainer after all. What was bought is taken back by the credit of its invoice.
     *
     * @param id the identity of the plan
     * @param back the work, and from which day it does not count
     * @throws IllegalArgumentException if there is no such plan, or it is no retainer
     */
    public void takenBack(Id<BillingPlan> id, RetainerEntry.TakenBack back) {
        surroundings.inTransaction(repositories -> {
            retainer(id, repositories);
            repositories.retainerEntries().append(id, back);
            return back;
        });
    }

    /**
     * Tells what is left of a retainer: what invoices of it bought, less what was used.
     *
     * @param id the identity of the plan
     * @param asOf the day
     * @return the balance at the end of that day
     * @throws IllegalArgumentException if there is no such plan, or it is no retainer
     */
    public RetainerBalance balanceOf(Id<BillingPlan> id, LocalDate asOf) {
        return surroundings.inTransaction(
                repositories -> retainer(id, repositories).balance(Retained.entries(id, repositories), asOf));
    }

    /**
     * Bills everything that is due as of a day, and tells nobody on the way.
     *
     * @param asOf the day
     * @return how many invoices were issued, and what was not
     */
    public PlanRun run(LocalDate asOf) {
        return run(asOf, PlanProgress.none());
    }

    /**
     * Bills everything that is due as of a day and stands on no invoice, one invoice for each instalment. Each is dated today,
     * whatever the day asked for.
     *
     * <p>What is rejected does not stop the others. Plans are read some at a time and nothing is kept of what was issued: how
     * much memory a run takes does not depend on how many plans there are.
     *
     * @param asOf the day; one in the future bills ahead
     * @param progress is told of each instalment, and of each plan of which there is none
     * @return how many invoices were issued, and what was not
     */
    public PlanRun run(LocalDate asOf, PlanProgress progress) {
        PlanRun run = new PlanBilling(surroundings, invoices.issuing(), drafts, asOf, progress).run();
        LOG.debug("{}", run);
        return run;
    }

    /**
     * Tells what a customer can expect to be invoiced: what would be issued by a run on each of the days, as plans, agreement
     * and customer are now. Has no effect. Each invoice is judged as those expected before it will have been issued, so that
     * what several come to together under an order of the customer is seen; what is expected of orders of the office comes in
     * with {@link OrderService#forecast(Id, DateRange, PlanService)}. Milestones that are not reached and figures that are not recorded are not
     * among it.
     *
     * @param customer the customer
     * @param days the days of issue; what should have been billed before is expected today
     * @return by their days; those of one day by plan
     * @throws IllegalArgumentException if the days have no end
     */
    public List<ExpectedInvoice> forecast(Id<Party> customer, DateRange days) {
        DateRange until = ExpectedTogether.until(days);
        return surroundings.inTransaction(repositories ->
                ExpectedTogether.judge(expected(customer, until, repositories), invoices.issuing(), repositories)
                        .stream()
                        .filter(each -> days.contains(each.date()))
                        .toList());
    }

    /** What is expected of each plan by itself. */
    List<ExpectedInvoice> expected(Id<Party> customer, DateRange days, Repositories repositories) {
        PlanForecast forecast = forecast(days);
        return of(customer, repositories).stream()
                .flatMap(plan -> forecast.of(plan, repositories).stream())
                .toList();
    }

    /**
     * Tells what all customers can expect to be invoiced, like {@link #forecast(Id, DateRange)}, in the memory of a few plans.
     * Each invoice is judged by itself: what several come to together under an order of the customer is not seen.
     *
     * @param days the days of issue; what should have been billed before is expected today
     * @param expected is handed each invoice: by customer, by plan, by day
     * @throws IllegalArgumentException if the days have no end
     */
    public void forecast(DateRange days, Consumer<ExpectedInvoice> expected) {
        new PlanPages(surroundings).forEach(days.last(), forecast(days)::of, of -> of.forEach(expected));
    }

    private PlanForecast forecast(DateRange days) {
        return new PlanForecast(invoices.issuing(), drafts, days, surroundings.today());
    }

    private static List<BillingPlan> of(Id<Party> customer, Repositories repositories) {
        try (Stream<BillingPlan> plans = repositories.billingPlans().of(customer)) {
            return plans.toList();
        }
    }

    private static Versioned<BillingPlan> kept(Id<BillingPlan> id, Repositories repositories) {
        return repositories
                .billingPlans()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no plan " + id));
    }

    private static Retainer retainer(Id<BillingPlan> id, Repositories repositories) {
        BillingPlan plan = kept(id, repositories).value();
        if (plan.terms() instanceof Retainer retainer) {
            return retainer;
        }
        throw new IllegalArgumentException("Not a retainer: " + plan);
    }
}

package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.costing.Actual;
import nl.factuurwerk.costing.Figures;
import nl.factuurwerk.costing.Planned;
import nl.factuurwerk.costing.ProjectReview;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A look at what became of a project (<em>nacalculatie</em>), as it is being asked for. Hours, expenses, trips and invoices come
 * from the store; what the store does not have is said here. Has no effect.
 *
 * <pre>{@code
 * ProjectReview review = office.projects().review(website)
 *         .agreed(eur("14400.00"))
 *         .costs(materials)
 *         .asOf(date("2026-06-30"));
 * }</pre>
 */
public final class ReviewRequest {

    private final Surroundings surroundings;
    private final Id<Project> project;
    private final List<Actual> costs = new ArrayList<>();
    private final Map<Id<Phase>, Figures> remaining = new HashMap<>();
    private @Nullable List<Planned> plan;
    private @Nullable Money agreed;
    private @Nullable Function<TimeEntry, Optional<Id<Phase>>> phases;

    ReviewRequest(Surroundings surroundings, Id<Project> project) {
        this.surroundings = surroundings;
        this.project = Objects.requireNonNull(project, "project");
    }

    /**
     * Says what was agreed for the whole. Else it is what the linked orders come to that have prices without VAT, or the cap on its hours, or nothing.
     *
     * @param amount what it brings in, without VAT
     * @return this request
     */
    public ReviewRequest agreed(Money amount) {
        agreed = Objects.requireNonNull(amount, "amount");
        return this;
    }

    /**
     * Says what was planned. Else it is what the {@linkplain ProjectReview#planOf budgets} say.
     *
     * @param planned what was to be spent
     * @return this request
     */
    public ReviewRequest plan(List<Planned> planned) {
        plan = List.copyOf(planned);
        return this;
    }

    /**
     * Adds what was spent beside what the store keeps: materials, purchases, what another administration has. Expenses and trips
     * that {@link OutlayService} keeps for the project count by themselves. What is later than the day that is asked for does
     * not count.
     *
     * @param spent what was spent, made with {@link Actual#other}
     * @return this request
     */
    public ReviewRequest costs(Collection<Actual> spent) {
        costs.addAll(spent);
        return this;
    }

    /**
     * Says in which phase entries were worked. Else it is the phase whose identity or name the entry has for its task, and none
     * where there is none.
     *
     * @param phaseOf finds the phase of an entry; empty for none
     * @return this request
     */
    public ReviewRequest phases(Function<TimeEntry, Optional<Id<Phase>>> phaseOf) {
        phases = Objects.requireNonNull(phaseOf, "phaseOf");
        return this;
    }

    /**
     * Says what a phase still takes. Else it is what is left of its plan.
     *
     * @param phase the phase
     * @param estimate its time and internal cost from the day that is asked for on
     * @return this request
     * @throws IllegalArgumentException if either is below zero
     */
    public ReviewRequest remaining(Id<Phase> phase, Figures estimate) {
        if (estimate.minutes() < 0 || estimate.cost().isNegative()) {
            throw new IllegalArgumentException("Phase " + phase + " takes less than nothing: " + estimate);
        }
        remaining.put(phase, estimate);
        return this;
    }

    /**
     * Looks. Hours, costs, invoices and credit notes until the day count; whether an entry was withdrawn, written off or set
     * free is taken as it is now.
     *
     * @param day the last day that counts
     * @return the review, with a warning for whatever is left out
     * @throws IllegalArgumentException if there is no such project, or its budgets, plan, costs and what was agreed are not all
     *     in one currency
     * @throws nl.factuurwerk.reference.OutsideTable if no tax-free allowance is known for the day of a trip
     */
    public ProjectReview asOf(LocalDate day) {
        return surroundings.inTransaction(repositories -> asOf(day, repositories));
    }

    ProjectReview asOf(LocalDate day, Repositories repositories) {
        return new Reviewing(this, day, repositories).review();
    }

    Id<Project> project() {
        return project;
    }

    List<Actual> costs() {
        return costs;
    }

    Map<Id<Phase>, Figures> remaining() {
        return remaining;
    }

    Optional<List<Planned>> plan() {
        return Optional.ofNullable(plan);
    }

    Optional<Money> agreed() {
        return Optional.ofNullable(agreed);
    }

    Optional<Function<TimeEntry, Optional<Id<Phase>>>> phases() {
        return Optional.ofNullable(phases);
    }
}

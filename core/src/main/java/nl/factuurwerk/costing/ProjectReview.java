package nl.factuurwerk.costing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.rule.Report;
import org.joda.money.Money;

/**
 * What became of a project until a day, and what is to be expected of it.
 *
 * <pre>{@code
 * ProjectReview review = office.projects().review(website).agreed(eur("14400.00")).asOf(date("2026-06-30"));
 * review.result().margin();
 * review.result().causes();
 * review.progress();
 * review.expectedMargin();
 * }</pre>
 *
 * @param project the project
 * @param asOf the last day that counts
 * @param result planned against actual
 * @param estimated what phases still take, for those that somebody estimated
 * @param report what was left out or is not sure; warnings
 */
public record ProjectReview(
        Project project, LocalDate asOf, PostCalculation result, Map<Id<Phase>, Figures> estimated, Report report) {

    private static final Decimal HUNDRED = Decimal.of(100);

    /** Copies the estimates. */
    public ProjectReview {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(result, "result");
        estimated = Map.copyOf(estimated);
        Objects.requireNonNull(report, "report");
    }

    /**
     * Says what the budgets of a project plan: those of its phases, and of the budget of the whole what they leave. A budget
     * that says time and no money is planned to cost what an hour really cost there, so that its deviation is one of time; one
     * that says money and no time plans no time.
     *
     * @param project the project
     * @param asOf until when a monthly budget counts where the project has no end
     * @param spent what was spent on it
     * @return the plan; empty where nothing has a budget
     * @throws IllegalArgumentException if a budget is in another currency than what was spent
     */
    public static List<Planned> planOf(Project project, LocalDate asOf, Spending spent) {
        return new BudgetPlan(project, asOf, spent).planned();
    }

    /**
     * Tells whether the project was finished.
     *
     * @return whether it was by the day of the review
     */
    public boolean isFinished() {
        return project.finished().filter(day -> !day.isAfter(asOf)).isPresent();
    }

    /**
     * Holds what was spent against the budgets.
     *
     * @return those of the project and of its phases that limit something
     * @throws IllegalArgumentException if one is in another currency than the project
     */
    public List<BudgetUse> budgets() {
        return BudgetUse.of(project, result);
    }

    /**
     * Says what each phase will take. A finished project takes nothing more, nor does a phase whose target was reached; another
     * one takes what was estimated, or else what is left of its plan.
     *
     * @return by phase, planned against expected at completion; what is in no phase under the empty name
     */
    public List<Comparison> forecast() {
        Figures nothing = Figures.none(result.agreed().planned().getCurrencyUnit());
        Map<String, Figures> remaining = new HashMap<>();
        estimated.forEach((phase, figures) -> remaining.put(phase.value(), figures));
        if (isFinished()) {
            result.by(PostCalculation.PHASE).forEach(part -> remaining.put(part.name(), nothing));
        }
        project.targets().stream()
                .filter(target ->
                        target.reached().filter(day -> !day.isAfter(asOf)).isPresent())
                .flatMap(target -> target.phase().stream())
                .forEach(phase -> remaining.put(phase.value(), nothing));
        return result.forecast(PostCalculation.PHASE, remaining);
    }

    /**
     * Returns what the whole will take.
     *
     * @return the sum of the {@linkplain #forecast forecast}
     */
    public Figures expected() {
        return forecast().stream()
                .map(Comparison::actual)
                .reduce(Figures.none(result.agreed().planned().getCurrencyUnit()), Figures::plus);
    }

    /**
     * Tells how far the work is.
     *
     * @return how much of the expected time was worked, half up to a tenth of a percent; all of it where the project is
     *     finished, and nothing where no time is expected
     */
    public Percentage progress() {
        if (isFinished()) {
            return new Percentage(HUNDRED);
        }
        long expected = expected().minutes();
        return expected == 0
                ? Percentage.ZERO
                : new Percentage(Decimal.of(result.total().actual().minutes())
                        .times(HUNDRED)
                        .dividedBy(Decimal.of(expected), 1));
    }

    /**
     * Returns what the whole is expected to bring in.
     *
     * @return of a finished project what was or will be billed; of another one what was agreed, or more where more was or will
     *     be billed; without VAT
     */
    public Money expectedRevenue() {
        Money revenue = result.revenue();
        Money agreed = result.agreed().planned();
        return isFinished() || revenue.isGreaterThan(agreed) ? revenue : agreed;
    }

    /**
     * Returns the margin to be expected.
     *
     * @return {@link #expectedRevenue} less the cost of what is {@link #expected}
     */
    public Money expectedMargin() {
        return expectedRevenue().minus(expected().cost());
    }
}

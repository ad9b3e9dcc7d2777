package nl.factuurwerk.costing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import org.joda.money.Money;

/**
 * A budget, and what was used of it.
 *
 * @param phase of which phase; empty for the project as a whole
 * @param month in which month; empty for a budget for the whole
 * @param budget how much time and money there was
 * @param used how much was taken
 */
public record BudgetUse(Optional<Id<Phase>> phase, Optional<YearMonth> month, Budget budget, Figures used) {

    /** Checks presence. */
    public BudgetUse {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(used, "used");
    }

    /**
     * Holds what was spent against the budgets of a project and its phases.
     *
     * @param project the project
     * @param result what was spent on it
     * @return those that limit something: of the project first, then of its phases in order; a monthly one for each month that
     *     anything was spent in
     * @throws IllegalArgumentException if a budget is in another currency than the project
     */
    public static List<BudgetUse> of(Project project, PostCalculation result) {
        List<BudgetUse> uses = new ArrayList<>();
        add(Optional.empty(), project.budget(), result, what -> true, uses);
        for (Phase phase : project.phases()) {
            Optional<Id<Phase>> id = Optional.of(phase.id());
            add(id, phase.budget(), result, what -> what.place().phase().equals(id), uses);
        }
        return List.copyOf(uses);
    }

    private static void add(
            Optional<Id<Phase>> phase,
            Budget budget,
            PostCalculation result,
            Predicate<Actual.What> where,
            List<BudgetUse> uses) {
        if (budget.time().isEmpty() && budget.money().isEmpty()) {
            return;
        }
        SortedMap<YearMonth, Figures> months = result.byMonth(where);
        Figures none = Figures.none(result.agreed().planned().getCurrencyUnit());
        budget.money().filter(money -> !money.isSameCurrency(none.cost())).ifPresent(money -> {
            throw new IllegalArgumentException(
                    "A project in " + none.cost().getCurrencyUnit() + " does not add up with a budget of " + money);
        });
        switch (budget.span()) {
            case WHOLE ->
                uses.add(new BudgetUse(
                        phase,
                        Optional.empty(),
                        budget,
                        months.values().stream().reduce(none, Figures::plus)));
            case MONTH ->
                months.forEach((month, used) -> uses.add(new BudgetUse(phase, Optional.of(month), budget, used)));
        }
    }

    /**
     * Returns how much time is left.
     *
     * @return minutes, below zero where more was taken; empty where time is not limited
     */
    public Optional<Long> minutesLeft() {
        return budget.time().map(time -> Math.subtractExact(time.toMinutes(), used.minutes()));
    }

    /**
     * Returns how much money is left.
     *
     * @return an amount, below zero where more was spent; empty where money is not limited
     */
    public Optional<Money> moneyLeft() {
        return budget.money().map(money -> money.minus(used.cost()));
    }

    /**
     * Tells whether it was not enough.
     *
     * @return whether more time or more money was taken than there was
     */
    public boolean isExceeded() {
        return minutesLeft().filter(left -> left < 0).isPresent()
                || moneyLeft().filter(Money::isNegative).isPresent();
    }
}

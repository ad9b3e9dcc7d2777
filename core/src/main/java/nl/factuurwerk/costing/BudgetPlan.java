package nl.factuurwerk.costing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.factuurwerk.money.Rounding;
import nl.factuurwerk.project.Budget;
import nl.factuurwerk.project.Phase;
import nl.factuurwerk.project.Project;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the budgets of a project plan: those of its phases, and of the budget of the whole what they leave. A budget that says time
 * and no money is planned to cost what an hour really cost there, so that its deviation is one of time.
 */
final class BudgetPlan {

    private final Project project;
    private final LocalDate asOf;
    private final Spending spent;
    private final CurrencyUnit currency;

    BudgetPlan(Project project, LocalDate asOf, Spending spent) {
        this.project = project;
        this.asOf = asOf;
        this.spent = spent;
        this.currency = spent.currency();
    }

    List<Planned> planned() {
        List<Planned> plans = new ArrayList<>();
        long minutes = 0;
        Money money = Money.zero(currency);
        for (Phase phase : project.phases()) {
            Place place = Place.anywhere().in(phase.id());
            Figures figures = figures(
                    phase.budget(), phase.days(), what -> what.place().phase().equals(place.phase()));
            minutes = Math.addExact(minutes, figures.minutes());
            money = money.plus(figures.cost());
            add(place, figures, plans);
        }
        Figures whole = figures(project.budget(), project.days(), what -> true);
        Money rest = whole.cost().minus(money);
        add(
                Place.anywhere(),
                new Figures(
                        Math.max(0, Math.subtractExact(whole.minutes(), minutes)),
                        rest.isNegative() ? Money.zero(currency) : rest),
                plans);
        return plans;
    }

    private static void add(Place place, Figures figures, List<Planned> plans) {
        if (figures.minutes() > 0 || figures.cost().isPositive()) {
            plans.add(Planned.labour(place, figures.minutes(), figures.cost()));
        }
    }

    private Figures figures(Budget budget, DateRange days, Predicate<Actual.What> where) {
        long times = budget.span() == Budget.Span.MONTH ? months(days) : 1;
        long minutes = budget.time()
                .map(time -> Math.multiplyExact(time.toMinutes(), times))
                .orElse(0L);
        return new Figures(
                minutes,
                budget.money().map(money -> money.multipliedBy(times)).orElseGet(() -> atRealCost(minutes, where)));
    }

    private Money atRealCost(long minutes, Predicate<Actual.What> where) {
        Figures labour = spent.at(what -> what.kind() == CostKind.LABOUR && where.test(what));
        return labour.minutes() == 0
                ? Money.zero(currency)
                : Money.ofMinor(
                        currency,
                        Rounding.multiplyDivide(labour.cost().getAmountMinorLong(), minutes, labour.minutes()));
    }

    /** How many calendar months there are of it; until the day that is asked about where it has no end. */
    private long months(DateRange days) {
        LocalDate last = days.end().orElse(asOf);
        LocalDate first = days.first().equals(LocalDate.MIN) ? last : days.first();
        return Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1);
    }
}

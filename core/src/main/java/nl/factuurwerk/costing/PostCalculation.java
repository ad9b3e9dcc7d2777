package nl.factuurwerk.costing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What became of a project against what was planned (<em>nacalculatie</em>): time, cost, revenue and margin, by phase, task,
 * employee and kind of cost, with the causes of the difference. A pure sum over what is put in; every total is the sum of
 * its parts.
 *
 * <pre>{@code
 * PostCalculation result = PostCalculation.of(planned, actuals, new Revenue(eur("14400.00"), eur("13200.00")));
 * result.margin();                       // EUR 2310.00
 * result.by(PostCalculation.PHASE);      // planned and actual of each phase
 * result.causes();                       // TIME -640.00, HOURLY_COST 85.50, REVENUE -1200.00
 * result.workInProgress();               // EUR 900.00 that is not billed yet
 * }</pre>
 */
public final class PostCalculation {

    /** By phase. */
    public static final Function<Place, String> PHASE =
            place -> place.phase().map(Id::value).orElse("");

    /** By task. */
    public static final Function<Place, String> TASK = place -> place.task().orElse("");

    /** By who worked. A plan that names nobody stands under the empty name. */
    public static final Function<Place, String> EMPLOYEE =
            place -> place.employee().map(Id::value).orElse("");

    private final List<Planned> planned;
    private final List<Actual> actuals;
    private final Revenue revenue;
    private final CurrencyUnit currency;

    private PostCalculation(List<Planned> planned, List<Actual> actuals, Revenue revenue) {
        this.planned = List.copyOf(planned);
        this.actuals = List.copyOf(actuals);
        this.revenue = Objects.requireNonNull(revenue, "revenue");
        this.currency = revenue.planned().getCurrencyUnit();
        this.planned.forEach(plan -> requireCurrency(plan.cost()));
        this.actuals.forEach(actual -> requireCurrency(actual.cost()));
    }

    private void requireCurrency(Money money) {
        if (!money.getCurrencyUnit().equals(currency)) {
            throw new IllegalArgumentException("A project in " + currency + " does not add up with " + money);
        }
    }

    /**
     * Compares.
     *
     * @param planned what was planned to be spent
     * @param actuals what was spent
     * @param revenue what was agreed and invoiced
     * @return the comparison
     * @throws IllegalArgumentException if the currencies differ
     */
    public static PostCalculation of(List<Planned> planned, List<Actual> actuals, Revenue revenue) {
        return new PostCalculation(planned, actuals, revenue);
    }

    /**
     * Returns the whole.
     *
     * @return time and cost of everything, under the empty name
     */
    public Comparison total() {
        return new Comparison(
                "",
                planned.stream()
                        .map(plan -> new Figures(plan.minutes(), plan.cost()))
                        .reduce(Figures.none(currency), Figures::plus),
                actuals.stream()
                        .map(actual -> new Figures(actual.minutes(), actual.cost()))
                        .reduce(Figures.none(currency), Figures::plus));
    }

    /**
     * Compares by part.
     *
     * @param part {@link #PHASE}, {@link #TASK}, {@link #EMPLOYEE}, or another view of a place
     * @return each part that was planned or worked at, by name; they add up to the {@linkplain #total whole}
     */
    public List<Comparison> by(Function<Place, String> part) {
        return compare(
                plan -> part.apply(plan.place()),
                actual -> part.apply(actual.what().place()));
    }

    /**
     * Compares by kind of cost.
     *
     * @return each kind that was planned or spent on, by the name of the constant
     */
    public List<Comparison> byKind() {
        return compare(
                plan -> plan.kind().name(), actual -> actual.what().kind().name());
    }

    private List<Comparison> compare(Function<Planned, String> ofPlan, Function<Actual, String> ofActual) {
        Map<String, Figures> plans = new HashMap<>();
        Map<String, Figures> reality = new HashMap<>();
        SortedMap<String, Comparison> parts = new TreeMap<>();
        planned.forEach(
                plan -> plans.merge(ofPlan.apply(plan), new Figures(plan.minutes(), plan.cost()), Figures::plus));
        actuals.forEach(actual ->
                reality.merge(ofActual.apply(actual), new Figures(actual.minutes(), actual.cost()), Figures::plus));
        Figures none = Figures.none(currency);
        plans.forEach(
                (name, figures) -> parts.put(name, new Comparison(name, figures, reality.getOrDefault(name, none))));
        reality.forEach((name, figures) -> parts.putIfAbsent(name, new Comparison(name, none, figures)));
        return List.copyOf(parts.values());
    }

    /**
     * Returns what is or will be billed of what was spent: what was invoiced, and the work in progress.
     *
     * @return without VAT
     */
    public Money revenue() {
        return revenue.invoiced().plus(workInProgress());
    }

    /**
     * Returns what was spent and is to be billed.
     *
     * @return its worth, without VAT
     */
    public Money workInProgress() {
        return worth(Worth.Stage.TO_BILL);
    }

    /**
     * Returns what was spent and given up.
     *
     * @return its worth, without VAT
     */
    public Money writtenOff() {
        return worth(Worth.Stage.WRITTEN_OFF);
    }

    private Money worth(Worth.Stage stage) {
        return actuals.stream()
                .map(Actual::worth)
                .filter(worth -> worth.stage() == stage)
                .map(Worth::sales)
                .reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Returns the margin that was planned.
     *
     * @return what was agreed less the planned cost
     */
    public Money plannedMargin() {
        return revenue.planned().minus(total().planned().cost());
    }

    /**
     * Returns the margin.
     *
     * @return {@link #revenue} less what was spent
     */
    public Money margin() {
        return revenue().minus(total().actual().cost());
    }

    /**
     * Says why the margin differs from the one planned. Labour is compared where it was planned: at its phase and task, or
     * else at the phase, the task or the project as a whole. More time counts at the planned cost of an hour there, half up
     * to the cent, and the rest is what the hour cost more.
     *
     * @return the causes that are not zero, in the order of {@link Cause.Kind}; they add up to the margin less the planned
     *     one
     */
    public List<Cause> causes() {
        Map<Cause.Kind, Money> sums = new EnumMap<>(Cause.Kind.class);
        labour().forEach((place, comparison) -> {
            Figures plan = comparison.planned();
            Money more = comparison.deviation().cost();
            if (plan.minutes() == 0) {
                add(sums, plan.cost().isZero() ? Cause.Kind.UNPLANNED_LABOUR : Cause.Kind.HOURLY_COST, more);
                return;
            }
            Money time = Money.ofMinor(
                    currency,
                    Rounding.multiplyDivide(
                            plan.cost().getAmountMinorLong(),
                            comparison.deviation().minutes(),
                            plan.minutes()));
            add(sums, Cause.Kind.TIME, time);
            add(sums, Cause.Kind.HOURLY_COST, more.minus(time));
        });
        for (Comparison kind : byKind()) {
            other(CostKind.valueOf(kind.name()))
                    .ifPresent(cause -> add(sums, cause, kind.deviation().cost()));
        }
        add(sums, Cause.Kind.REVENUE, revenue.planned().minus(revenue()));
        List<Cause> causes = new ArrayList<>();
        sums.forEach((kind, worse) -> {
            if (!worse.isZero()) {
                causes.add(new Cause(kind, worse.negated()));
            }
        });
        return Collections.unmodifiableList(causes);
    }

    private Map<Place, Comparison> labour() {
        Figures none = Figures.none(currency);
        Map<Place, Comparison> places = new HashMap<>();
        for (Planned plan : planned) {
            if (plan.kind() == CostKind.LABOUR) {
                places.merge(
                        plan.place().ofAnyone(),
                        new Comparison("", new Figures(plan.minutes(), plan.cost()), none),
                        PostCalculation::together);
            }
        }
        Set<Place> plannedPlaces = Set.copyOf(places.keySet());
        for (Actual actual : actuals) {
            if (actual.what().kind() == CostKind.LABOUR) {
                places.merge(
                        actual.what().place().within(plannedPlaces),
                        new Comparison("", none, new Figures(actual.minutes(), actual.cost())),
                        PostCalculation::together);
            }
        }
        return places;
    }

    private static Comparison together(Comparison one, Comparison other) {
        return new Comparison(
                "", one.planned().plus(other.planned()), one.actual().plus(other.actual()));
    }

    private static Optional<Cause.Kind> other(CostKind kind) {
        return switch (kind) {
            case LABOUR -> Optional.empty();
            case MATERIAL -> Optional.of(Cause.Kind.MATERIAL);
            case EXPENSE -> Optional.of(Cause.Kind.EXPENSE);
            case TRAVEL -> Optional.of(Cause.Kind.TRAVEL);
        };
    }

    private static void add(Map<Cause.Kind, Money> sums, Cause.Kind kind, Money worse) {
        sums.merge(kind, worse, Money::plus);
    }

    /**
     * Says what the whole will take by what is known now: what was spent, and what is still to be spent where a part is not
     * finished.
     *
     * @param part by what the project is cut into parts, for instance {@link #PHASE}
     * @param remaining what a part still takes, for those whose rest was estimated; a finished part takes nothing more; for
     *     every other part it is what is left of its plan, or nothing where the plan is used up
     * @return by part, planned against expected at the end
     */
    public List<Comparison> forecast(Function<Place, String> part, Map<String, Figures> remaining) {
        return by(part).stream()
                .map(now -> new Comparison(
                        now.name(), now.planned(), now.actual().plus(remaining.getOrDefault(now.name(), left(now)))))
                .toList();
    }

    private Figures left(Comparison now) {
        Figures left = now.planned().minus(now.actual());
        return new Figures(Math.max(0, left.minutes()), left.cost().isNegative() ? Money.zero(currency) : left.cost());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostCalculation that
                && planned.equals(that.planned)
                && actuals.equals(that.actuals)
                && revenue.equals(that.revenue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planned, actuals, revenue);
    }

    @Override
    public String toString() {
        return "Margin " + margin() + " of " + plannedMargin() + " planned";
    }
}

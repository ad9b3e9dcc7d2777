package nl.factuurwerk.costing;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.factuurwerk.identity.Id;
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
    private final Spending spent;
    private final Revenue revenue;
    private final CurrencyUnit currency;

    private PostCalculation(List<Planned> planned, Spending spent, Revenue revenue) {
        this.planned = List.copyOf(planned);
        this.spent = new Spending(spent);
        this.revenue = Objects.requireNonNull(revenue, "revenue");
        this.currency = revenue.planned().getCurrencyUnit();
        this.planned.forEach(plan -> requireCurrency(plan.cost()));
        requireCurrency(Money.zero(spent.currency()));
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
        Spending spent = new Spending(revenue.planned().getCurrencyUnit());
        actuals.forEach(spent::add);
        return of(planned, spent, revenue);
    }

    /**
     * Compares with what was added up before.
     *
     * @param planned what was planned to be spent
     * @param spent the sums of what was spent, as they are now
     * @param revenue what was agreed and invoiced
     * @return the comparison
     * @throws IllegalArgumentException if the currencies differ
     */
    public static PostCalculation of(List<Planned> planned, Spending spent, Revenue revenue) {
        return new PostCalculation(planned, spent, revenue);
    }

    /**
     * Returns what was agreed and invoiced.
     *
     * @return without VAT
     */
    public Revenue agreed() {
        return revenue;
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
                spent.at(what -> true));
    }

    /**
     * Compares by part.
     *
     * @param part {@link #PHASE}, {@link #TASK}, {@link #EMPLOYEE}, or another view of a place
     * @return each part that was planned or worked at, by name; they add up to the {@linkplain #total whole}
     */
    public List<Comparison> by(Function<Place, String> part) {
        return compare(plan -> part.apply(plan.place()), what -> part.apply(what.place()));
    }

    /**
     * Compares by kind of cost.
     *
     * @return each kind that was planned or spent on, by the name of the constant
     */
    public List<Comparison> byKind() {
        return compare(plan -> plan.kind().name(), what -> what.kind().name());
    }

    private List<Comparison> compare(Function<Planned, String> ofPlan, Function<Actual.What, String> ofActual) {
        Map<String, Figures> plans = new HashMap<>();
        Map<String, Figures> reality = new HashMap<>();
        SortedMap<String, Comparison> parts = new TreeMap<>();
        planned.forEach(
                plan -> plans.merge(ofPlan.apply(plan), new Figures(plan.minutes(), plan.cost()), Figures::plus));
        spent.forEach((what, figures) -> reality.merge(ofActual.apply(what), figures, Figures::plus));
        Figures none = Figures.none(currency);
        plans.forEach(
                (name, figures) -> parts.put(name, new Comparison(name, figures, reality.getOrDefault(name, none))));
        reality.forEach((name, figures) -> parts.putIfAbsent(name, new Comparison(name, none, figures)));
        return List.copyOf(parts.values());
    }

    /**
     * Returns what was spent in each calendar month, on everything or at some places.
     *
     * @param where which kinds of cost at which places
     * @return by month, the first one first; months without anything are left out
     */
    public SortedMap<YearMonth, Figures> byMonth(Predicate<Actual.What> where) {
        return Collections.unmodifiableSortedMap(spent.months(where));
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
        return spent.worth(Worth.Stage.TO_BILL);
    }

    /**
     * Returns what was spent and given up.
     *
     * @return its worth, without VAT
     */
    public Money writtenOff() {
        return spent.worth(Worth.Stage.WRITTEN_OFF);
    }

    /**
     * Returns what was spent and is in a stage of billing, at the rates of its days. Everything that is worth something is in
     * exactly one, so that the stages add up to what all of it is worth. Of what was billed an invoice can say another amount.
     *
     * @param stage the stage; {@link Worth.Stage#NOT_BILLABLE} for what a price for the whole covers
     * @return its worth, without VAT
     */
    public Money worth(Worth.Stage stage) {
        return spent.worth(stage);
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
     * to the cent; what others cost than those who were planned there, if the plan names anybody, is the mix; and the rest is
     * what the hour cost more.
     *
     * @return the causes that are not zero, in the order of {@link Cause.Kind}; they add up to the margin less the planned
     *     one
     */
    public List<Cause> causes() {
        Causes causes = new Causes();
        new LabourCauses(planned, spent).addTo(causes);
        for (Comparison kind : byKind()) {
            Money more = kind.deviation().cost();
            switch (CostKind.valueOf(kind.name())) {
                case LABOUR -> {
                    // Said above, in parts.
                }
                case MATERIAL -> causes.costs(Cause.Kind.MATERIAL, more);
                case EXPENSE -> causes.costs(Cause.Kind.EXPENSE, more);
                case TRAVEL -> causes.costs(Cause.Kind.TRAVEL, more);
            }
        }
        Money writtenOff = writtenOff();
        causes.costs(Cause.Kind.WRITTEN_OFF, writtenOff);
        causes.costs(Cause.Kind.REVENUE, revenue.planned().minus(revenue()).minus(writtenOff));
        return causes.list();
    }

    /**
     * Says what the whole will take by what is known now: what was spent, and what is still to be spent where a part is not
     * finished.
     *
     * @param part by what the project is cut into parts, for instance {@link #PHASE}
     * @param remaining what a part still takes, for those whose rest was estimated; a finished part takes nothing more; for
     *     every other part it is what is left of its plan, or nothing where the plan is used up
     * @return by part, planned against expected at the end; what was estimated and neither planned nor begun among them
     */
    public List<Comparison> forecast(Function<Place, String> part, Map<String, Figures> remaining) {
        SortedMap<String, Comparison> parts = new TreeMap<>();
        Figures none = Figures.none(currency);
        remaining.forEach((name, rest) -> {
            if (!rest.equals(none)) {
                parts.put(name, new Comparison(name, none, rest));
            }
        });
        by(part).forEach(now -> parts.put(
                now.name(),
                new Comparison(
                        now.name(), now.planned(), now.actual().plus(remaining.getOrDefault(now.name(), left(now))))));
        return List.copyOf(parts.values());
    }

    private Figures left(Comparison now) {
        Figures left = now.planned().minus(now.actual());
        return new Figures(Math.max(0, left.minutes()), left.cost().isNegative() ? Money.zero(currency) : left.cost());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostCalculation that
                && planned.equals(that.planned)
                && spent.equals(that.spent)
                && revenue.equals(that.revenue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planned, spent, revenue);
    }

    @Override
    public String toString() {
        return "Margin " + margin() + " of " + plannedMargin() + " planned";
    }
}

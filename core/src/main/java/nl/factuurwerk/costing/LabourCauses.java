package nl.factuurwerk.costing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Rounding;
import nl.factuurwerk.staff.Employee;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Why labour costs something else than planned, place by place: more time, other people, dearer hours. What is left after the
 * time and the mix is the cost of the hour, so that the three add up to the difference at each place.
 */
final class LabourCauses {

    private final CurrencyUnit currency;
    private final Map<Place, Side> plans = new HashMap<>();
    private final Map<Place, Side> reality = new HashMap<>();

    LabourCauses(List<Planned> planned, Spending spent) {
        currency = spent.currency();
        for (Planned plan : planned) {
            if (plan.kind() == CostKind.LABOUR) {
                at(plan.place().ofAnyone(), plans)
                        .add(plan.place().employee(), new Figures(plan.minutes(), plan.cost()));
            }
        }
        Set<Place> planable = Set.copyOf(plans.keySet());
        spent.forEach((what, figures) -> {
            if (what.kind() == CostKind.LABOUR) {
                at(what.place().within(planable), reality).add(what.place().employee(), figures);
            }
        });
    }

    private Side at(Place place, Map<Place, Side> sides) {
        return sides.computeIfAbsent(place, where -> new Side(Figures.none(currency)));
    }

    void addTo(Causes causes) {
        Side nothing = new Side(Figures.none(currency));
        plans.forEach((place, plan) -> compare(plan, reality.getOrDefault(place, nothing), causes));
        reality.forEach((place, actual) -> {
            if (!plans.containsKey(place)) {
                causes.costs(Cause.Kind.UNPLANNED_LABOUR, actual.total().cost());
            }
        });
    }

    private void compare(Side plan, Side actual, Causes causes) {
        Figures planned = plan.total();
        Money more = actual.total().cost().minus(planned.cost());
        if (planned.minutes() == 0) {
            causes.costs(planned.cost().isZero() ? Cause.Kind.UNPLANNED_LABOUR : Cause.Kind.HOURLY_COST, more);
            return;
        }
        long minutes = actual.total().minutes();
        Money time = at(planned, Math.subtractExact(minutes, planned.minutes()));
        Money mix = plan.namesAnyone() ? mix(plan, actual, minutes) : Money.zero(currency);
        causes.costs(Cause.Kind.TIME, time);
        causes.costs(Cause.Kind.MIX, mix);
        causes.costs(Cause.Kind.HOURLY_COST, more.minus(time).minus(mix));
    }

    /** What those who did the work were planned to cost, less what as much time of those planned was to cost on average. */
    private Money mix(Side plan, Side actual, long minutes) {
        Money theirs = Money.zero(currency);
        for (Map.Entry<Optional<Id<Employee>>, Figures> each : actual.people().entrySet()) {
            Figures own = plan.of(each.getKey());
            theirs = theirs.plus(
                    own.minutes() == 0
                            ? each.getValue().cost()
                            : at(own, each.getValue().minutes()));
        }
        return theirs.minus(at(plan.total(), minutes));
    }

    /** What some time costs at the planned cost of an hour; half up to the cent. */
    private Money at(Figures planned, long minutes) {
        return Money.ofMinor(
                currency, Rounding.multiplyDivide(planned.cost().getAmountMinorLong(), minutes, planned.minutes()));
    }

    /** What was planned or worked at a place, by whom. */
    private static final class Side {

        private final Map<Optional<Id<Employee>>, Figures> people = new HashMap<>();
        private final Figures none;
        private Figures total;

        Side(Figures none) {
            this.none = none;
            this.total = none;
        }

        void add(Optional<Id<Employee>> who, Figures figures) {
            people.merge(who, figures, Figures::plus);
            total = total.plus(figures);
        }

        Map<Optional<Id<Employee>>, Figures> people() {
            return people;
        }

        Figures total() {
            return total;
        }

        boolean namesAnyone() {
            return people.keySet().stream().anyMatch(Optional::isPresent);
        }

        /** What is said of someone, or else of nobody in particular. */
        Figures of(Optional<Id<Employee>> who) {
            Figures own = people.getOrDefault(who, none);
            return own.minutes() > 0 ? own : people.getOrDefault(Optional.empty(), none);
        }
    }
}

package nl.factuurwerk.costing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.hours.FoundRate;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.project.Phase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Says what hours cost the house and what they are worth, by the rates of their days. What an entry is worth is its rounded time
 * at its price, half up to the cent; its parts come to that together, whatever became of each.
 */
public final class HourActuals {

    private static final long MINUTES_PER_HOUR = 60;

    private final RateCard card;
    private final HouseRates house;
    private final CurrencyUnit currency;
    private final Function<TimeEntry, Optional<Id<Phase>>> phases;

    private HourActuals(
            RateCard card, HouseRates house, CurrencyUnit currency, Function<TimeEntry, Optional<Id<Phase>>> phases) {
        this.card = Objects.requireNonNull(card, "card");
        this.house = Objects.requireNonNull(house, "house");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.phases = Objects.requireNonNull(phases, "phases");
    }

    /**
     * Prepares to reckon.
     *
     * @param card what was agreed with the customer
     * @param house what the house asks, and what hours cost it
     * @param currency of the project; what has a rate in another one counts for nothing
     * @param phases in which phase an entry was worked
     * @return what reckons
     */
    public static HourActuals under(
            RateCard card, HouseRates house, CurrencyUnit currency, Function<TimeEntry, Optional<Id<Phase>>> phases) {
        return new HourActuals(card, house, currency, phases);
    }

    /**
     * Reckons an entry.
     *
     * @param entry the work
     * @param shares what became of its time; empty for work that is not billable
     * @return its time and cost once, and what each part is worth
     */
    public List<Actual> of(TimeEntry entry, List<HourShare> shares) {
        Money zero = Money.zero(currency);
        Actual.What what = new Actual.What(
                CostKind.LABOUR, new Place(phases.apply(entry), entry.task(), Optional.of(entry.employee())));
        long minutes = TimeRounding.toTheMinute().round(entry.duration()).toMinutes();
        Money cost = cost(entry).orElse(zero);
        if (shares.isEmpty()) {
            return List.of(new Actual(what, entry.date(), minutes, cost, new Worth(zero, Worth.Stage.NOT_BILLABLE)));
        }
        Optional<UnitPrice> price = price(entry);
        List<Actual> actuals = new ArrayList<>();
        long before = 0;
        for (HourShare share : shares) {
            long until = Math.addExact(before, share.minutes());
            Money worth = worth(price, until).minus(worth(price, before));
            boolean first = actuals.isEmpty();
            actuals.add(new Actual(
                    what, entry.date(), first ? minutes : 0, first ? cost : zero, new Worth(worth, stage(share))));
            before = until;
        }
        return actuals;
    }

    /**
     * Finds what the time of an entry costs the house.
     *
     * @param entry the work
     * @return the cost, or empty if no internal rate of the currency holds for its day
     */
    public Optional<Money> cost(TimeEntry entry) {
        return house.cost(entry).filter(cost -> cost.getCurrencyUnit().equals(currency));
    }

    /**
     * Finds what an hour of an entry is sold at.
     *
     * @param entry the work
     * @return the price, or empty if no rate of the currency holds for its day
     */
    public Optional<UnitPrice> price(TimeEntry entry) {
        return house.salesOf(entry, card)
                .map(FoundRate::price)
                .filter(price -> price.currency().equals(currency));
    }

    private Money worth(Optional<UnitPrice> price, long minutes) {
        return price.map(known -> known.per(MINUTES_PER_HOUR).times(new Quantity(Decimal.of(minutes), Unit.MINUTE)))
                .orElse(Money.zero(currency));
    }

    private static Worth.Stage stage(HourShare share) {
        return switch (share.fate()) {
            case BILLED -> Worth.Stage.BILLED;
            case OPEN -> Worth.Stage.TO_BILL;
            case WRITTEN_OFF -> Worth.Stage.WRITTEN_OFF;
            case INCLUDED -> Worth.Stage.NOT_BILLABLE;
        };
    }
}

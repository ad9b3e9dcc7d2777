package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;

/**
 * What one costs, day by day.
 *
 * @param initial the price until the first change
 * @param changes in the order of their days
 */
public record Prices(UnitPrice initial, List<PriceChange> changes) {

    /**
     * Sorts the changes.
     *
     * @throws IllegalArgumentException if two changes are of one day, or one is in another currency than the initial price
     */
    public Prices {
        Objects.requireNonNull(initial, "initial");
        changes =
                changes.stream().sorted(Comparator.comparing(PriceChange::from)).toList();
        PlanRules.require(faults(initial, changes));
    }

    /**
     * Makes a price that does not change.
     *
     * @param price the price
     * @return the prices
     */
    public static Prices of(UnitPrice price) {
        return new Prices(price, List.of());
    }

    /**
     * Returns these prices with one more change.
     *
     * @param change the change
     * @return the changed prices
     * @throws IllegalArgumentException if there is a change of that day, or it is in another currency
     */
    public Prices with(PriceChange change) {
        List<PriceChange> all = new ArrayList<>(changes);
        all.add(change);
        return new Prices(initial, all);
    }

    /**
     * Returns the price of a day.
     *
     * @param day the day
     * @return the last that started on or before it
     */
    public UnitPrice on(LocalDate day) {
        UnitPrice price = initial;
        for (PriceChange change : changes) {
            if (!change.from().isAfter(day)) {
                price = change.price();
            }
        }
        return price;
    }

    /**
     * Returns the currency.
     *
     * @return the currency of every price
     */
    public CurrencyUnit currency() {
        return initial.currency();
    }

    /** Splits days where the price changes; a change to the same price is none. */
    List<PricedDays> during(DateRange days) {
        List<PricedDays> spans = new ArrayList<>();
        LocalDate first = days.first();
        UnitPrice price = on(first);
        for (PriceChange change : changes) {
            LocalDate from = change.from();
            if (from.isAfter(first) && days.contains(from) && !change.price().equals(price)) {
                spans.add(new PricedDays(DateRange.of(first, from.minusDays(1)), price));
                first = from;
                price = change.price();
            }
        }
        spans.add(new PricedDays(DateRange.of(first, days.last()), price));
        return spans;
    }

    /** What is wrong with prices before they are put together. */
    static Report faults(UnitPrice initial, List<PriceChange> changes) {
        return Report.collect(findings -> {
            Set<LocalDate> seen = new HashSet<>();
            for (int i = 0; i < changes.size(); i++) {
                PriceChange change = changes.get(i);
                String path = "priceChanges[" + i + "]";
                if (!seen.add(change.from())) {
                    findings.accept(
                            PlanRules.PRICE_TWICE.at(Location.of(path + ".from"), Map.of("day", change.from())));
                }
                if (!change.price().currency().equals(initial.currency())) {
                    findings.accept(PlanRules.CURRENCY.at(
                            Location.of(path + ".price"),
                            Map.of("found", change.price().currency(), "expected", initial.currency())));
                }
            }
        });
    }

    /** Days that have one price. */
    record PricedDays(DateRange days, UnitPrice price) {}
}

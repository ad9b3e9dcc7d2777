package nl.factuurwerk.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.UnitPrice;

/**
 * Says of every billable minute of a customer what became of it. Each entry is rounded by itself; what its parts come to
 * together is the rounded time, whatever the terms.
 *
 * <p>Under a cap, what was billed counts first and then what is open, both in the order of their days: what was billed is
 * billed, and what is written down later finds what is left.
 */
public final class HourShares {

    private static final Decimal MINUTES_PER_HOUR = Decimal.of(60);
    private static final Comparator<KnownHours> BILLED_FIRST = Comparator.comparing(KnownHours::billed)
            .reversed()
            .thenComparing(known -> known.entry().date())
            .thenComparing(known -> known.entry().id());

    private final RateCard card;
    private final HouseRates house;

    private HourShares(RateCard card, HouseRates house) {
        this.card = Objects.requireNonNull(card, "card");
        this.house = Objects.requireNonNull(house, "house");
    }

    /**
     * Prepares to look at the hours of a customer.
     *
     * @param card what was agreed with the customer
     * @param house what the house asks where nothing narrower was agreed
     * @return what tells what became of hours
     */
    public static HourShares under(RateCard card, HouseRates house) {
        return new HourShares(card, house);
    }

    /**
     * Says what became of hours.
     *
     * @param hours all entries on every project that is capped, and of the others those that are asked for, in any order
     * @return the parts, in the order of the entries. Entries that are not billable, were replaced or withdrawn have none
     */
    public List<HourShare> of(List<KnownHours> hours) {
        List<KnownHours> billable = hours.stream()
                .filter(known -> known.entry().isBillable() && known.state().isWorked())
                .toList();
        Map<Id<TimeEntry>, Long> payable = underCaps(billable);
        List<HourShare> shares = new ArrayList<>();
        for (KnownHours known : billable) {
            share(known, payable, shares);
        }
        return shares;
    }

    private void share(KnownHours known, Map<Id<TimeEntry>, Long> payable, List<HourShare> shares) {
        TimeEntry entry = known.entry();
        long minutes = card.roundingOf(entry).round(entry).toMinutes();
        if (known.state() == EntryState.WRITTEN_OFF) {
            shares.add(new HourShare(entry, HourFate.WRITTEN_OFF, minutes));
            return;
        }
        long apart = switch (card.termsOf(entry)) {
            case HoursTerms.Hourly hourly -> minutes;
            case HoursTerms.FixedPrice fixed -> known.billed() ? minutes : 0;
            case HoursTerms.Capped capped -> payable.getOrDefault(entry.id(), minutes);
            case HoursTerms.Retained retained -> minutes - Math.min(minutes, known.covered());
        };
        if (apart > 0) {
            shares.add(new HourShare(entry, known.billed() ? HourFate.BILLED : HourFate.OPEN, apart));
        }
        if (apart < minutes) {
            shares.add(new HourShare(entry, HourFate.INCLUDED, minutes - apart));
        }
    }

    /** How many minutes of each capped entry the cap leaves room for. */
    private Map<Id<TimeEntry>, Long> underCaps(List<KnownHours> billable) {
        Map<Id<TimeEntry>, Long> payable = new HashMap<>();
        Map<String, Decimal> left = new HashMap<>();
        billable.stream()
                .filter(known ->
                        known.state() == EntryState.STANDS && card.termsOf(known.entry()) instanceof HoursTerms.Capped)
                .sorted(BILLED_FIRST)
                .forEach(known -> priceUnderCap(known.entry()).ifPresent(price -> {
                    TimeEntry entry = known.entry();
                    String project = entry.project().orElseThrow();
                    Decimal room = left.computeIfAbsent(project, name -> capOf(entry));
                    long minutes = Math.min(
                            card.roundingOf(entry).round(entry).toMinutes(), wholeMinutes(room, price.amount()));
                    left.put(project, room.minus(price.amount().times(Decimal.of(minutes))));
                    payable.put(entry.id(), minutes);
                }));
        return payable;
    }

    /** The price of an hour in the currency of the cap; empty where there is none, so that nothing can be billed anyway. */
    private Optional<UnitPrice> priceUnderCap(TimeEntry entry) {
        return house.salesOf(entry, card)
                .map(FoundRate::price)
                .filter(price -> card.termsOf(entry) instanceof HoursTerms.Capped(var most)
                        && most.getCurrencyUnit().equals(price.currency()));
    }

    /** The cap sixty times over, so that minutes at the price of an hour count in it without being divided. */
    private Decimal capOf(TimeEntry entry) {
        return card.termsOf(entry) instanceof HoursTerms.Capped(var most)
                ? Decimal.of(most.getAmount()).times(MINUTES_PER_HOUR)
                : Decimal.ZERO;
    }

    /** How many whole minutes there is room for. */
    private static long wholeMinutes(Decimal room, Decimal price) {
        if (price.signum() == 0) {
            return Long.MAX_VALUE;
        }
        Decimal about = room.dividedBy(price, 0);
        Decimal whole = about.times(price).compareTo(room) > 0 ? about.minus(Decimal.ONE) : about;
        return whole.toMinor(0);
    }
}

package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.time.DateRange;

/**
 * A fixed fee for every period that buys time or work, which is used up later. What is left is found from what was bought and used: see {@link #balance}.
 *
 * @param schedule when the fee is billed, and for which days
 * @param prices the fee for a whole period
 * @param buys what a whole period gives a right to; a part of a period, as much of it as of the fee
 * @param carryOver how long it can be used
 */
public record Retainer(Schedule schedule, Prices prices, Entitlement buys, CarryOver carryOver) implements Recurring {

    /** Checks presence. */
    public Retainer {
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(buys, "buys");
        Objects.requireNonNull(carryOver, "carryOver");
    }

    /** One fee. */
    @Override
    public Quantity quantity() {
        return Quantity.lumpSum();
    }

    @Override
    public Retainer with(Schedule changed) {
        return new Retainer(changed, prices, buys, carryOver);
    }

    @Override
    public Retainer with(Prices changed) {
        return new Retainer(schedule, changed, buys, carryOver);
    }

    /**
     * Says what an instalment of this retainer buys, to be kept when it is billed.
     *
     * @param instalment one of the instalments, as this retainer gives them
     * @return what was bought, under the source that was billed, with the days on which it can be used
     */
    public RetainerEntry.Bought bought(Instalment instalment) {
        PlanPeriod period = schedule.around(instalment.period().first());
        long units = schedule.proration() == Proration.NONE
                ? buys.units()
                : period.active().stream()
                        .mapToLong(days -> DayShares.of(buys.units(), period.whole(), days))
                        .sum();
        LocalDate first = period.performed().first();
        DateRange usable = carryOver.periods().isEmpty()
                ? DateRange.from(first)
                : DateRange.of(first, lastUse(period, carryOver.periods().getAsInt()));
        return new RetainerEntry.Bought(instalment.billables().getFirst().source(), usable, buys.ofUnits(units));
    }

    private LocalDate lastUse(PlanPeriod period, int more) {
        int index = schedule.recurrence().indexAt(period.whole().first());
        return schedule.recurrence().period(Math.addExact(index, more)).last();
    }

    /**
     * Computes what is left.
     *
     * @param entries what was bought, used and taken back, in the order in which it was kept
     * @param asOf the day; later entries are not looked at
     * @return the balance at the end of that day
     * @throws IllegalArgumentException if an entry is not in the kind or currency that this retainer buys, or says something
     *     else of a source than the one before it
     */
    public RetainerBalance balance(List<RetainerEntry> entries, LocalDate asOf) {
        return new RetainerFold(buys, asOf).of(entries);
    }
}

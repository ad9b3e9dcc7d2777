package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the parts of a plan that comes back: from its anchor on, without an end, in advance, prorated by days, unless said
 * otherwise.
 */
public final class RecurringPlanBuilder extends PlanBuilder<RecurringPlanBuilder> {

    /** Makes the terms of one kind. */
    @FunctionalInterface
    interface Kind {
        Recurring of(Schedule schedule, Prices prices, Quantity quantity);
    }

    private final Recurrence recurrence;
    private final UnitPrice price;
    private final Kind kind;
    private final List<PriceChange> changes = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private Quantity quantity = Quantity.lumpSum();
    private BillingMoment moment = BillingMoment.IN_ADVANCE;
    private Proration proration = Proration.BY_DAYS;
    private LocalDate first;
    private @Nullable LocalDate last;

    RecurringPlanBuilder(
            Id<BillingPlan> id, Id<Party> customer, String name, Recurrence recurrence, UnitPrice price, Kind kind) {
        super(id, customer, name);
        this.recurrence = Objects.requireNonNull(recurrence, "recurrence");
        this.price = Objects.requireNonNull(price, "price");
        this.kind = kind;
        this.first = recurrence.anchor();
    }

    /**
     * Sets how many: in each period, or at each service. A retainer always has one fee.
     *
     * @param value the quantity, above zero
     * @return this builder
     * @throws IllegalArgumentException if it is not above zero
     */
    public RecurringPlanBuilder quantity(Quantity value) {
        if (value.value().signum() <= 0) {
            throw new IllegalArgumentException("A plan bills a quantity above zero: " + value);
        }
        quantity = value;
        return this;
    }

    /**
     * Bills each period on its first day (<em>vooraf</em>).
     *
     * @return this builder
     */
    public RecurringPlanBuilder inAdvance() {
        return billed(BillingMoment.IN_ADVANCE);
    }

    /**
     * Bills each period halfway.
     *
     * @return this builder
     */
    public RecurringPlanBuilder halfway() {
        return billed(BillingMoment.HALFWAY);
    }

    /**
     * Bills each period on its last day (<em>achteraf</em>).
     *
     * @return this builder
     */
    public RecurringPlanBuilder inArrears() {
        return billed(BillingMoment.IN_ARREARS);
    }

    /**
     * Sets on which day of a period it is billed.
     *
     * @param value the moment
     * @return this builder
     */
    public RecurringPlanBuilder billed(BillingMoment value) {
        moment = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the first day that is billed, where it is not the anchor.
     *
     * @param day the day; the period that it lies in is prorated if it starts before
     * @return this builder
     */
    public RecurringPlanBuilder from(LocalDate day) {
        first = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Sets the last day that is billed.
     *
     * @param day the day; a finding if it is before the first
     * @return this builder
     */
    public RecurringPlanBuilder until(LocalDate day) {
        last = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Adds a pause.
     *
     * @param days the days on which nothing is billed, both ends included
     * @param reason why
     * @return this builder
     * @throws IllegalArgumentException if the reason is blank
     */
    public RecurringPlanBuilder pausedDuring(DateRange days, String reason) {
        pauses.add(new Pause(days, reason));
        return this;
    }

    /**
     * Adds another price from a day on.
     *
     * @param day the first day on which it holds; a finding if there is a change of that day already
     * @param value the price; a finding if it is in another currency
     * @return this builder
     */
    public RecurringPlanBuilder pricedFrom(LocalDate day, UnitPrice value) {
        changes.add(new PriceChange(day, value));
        return this;
    }

    /**
     * Adds another price from a day on.
     *
     * @param day the first day on which it holds; a finding if there is a change of that day already
     * @param value the price; a finding if it is in another currency
     * @return this builder
     * @throws IllegalArgumentException if the price is below zero
     */
    public RecurringPlanBuilder pricedFrom(LocalDate day, Money value) {
        return pricedFrom(day, UnitPrice.of(value));
    }

    /**
     * Sets what is asked for a period that is not whole.
     *
     * @param value how it is prorated
     * @return this builder
     */
    public RecurringPlanBuilder proration(Proration value) {
        proration = Objects.requireNonNull(value, "value");
        return this;
    }

    @Override
    void check(Consumer<Finding> findings) {
        Prices.faults(price, changes).findings().forEach(findings);
        if (last != null && last.isBefore(first)) {
            findings.accept(PlanRules.END.at(Location.of("until"), Map.of("first", first, "last", last)));
        }
    }

    @Override
    BillingTerms makeTerms() {
        DateRange life = last == null ? DateRange.from(first) : DateRange.of(first, last);
        return kind.of(new Schedule(recurrence, life, moment, pauses, proration), new Prices(price, changes), quantity);
    }

    @Override
    RecurringPlanBuilder self() {
        return this;
    }
}

package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Recurrence;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The kinds of plans there are. The name is what each line is called on an invoice (BT-153). */
public final class PlanStart {

    private final Id<BillingPlan> id;
    private final Id<Party> customer;

    PlanStart(Id<BillingPlan> id, Id<Party> customer) {
        this.id = Objects.requireNonNull(id, "id");
        this.customer = Objects.requireNonNull(customer, "customer");
    }

    /**
     * So much for every period.
     *
     * @param name what it is called on an invoice
     * @param periods the periods, by their anchor
     * @param price what one costs for a whole period
     * @return the builder
     * @throws IllegalArgumentException if the price is below zero
     */
    public RecurringPlanBuilder subscription(String name, Recurrence periods, Money price) {
        return subscription(name, periods, UnitPrice.of(price));
    }

    /**
     * So much for every period.
     *
     * @param name what it is called on an invoice
     * @param periods the periods, by their anchor
     * @param price what one costs for a whole period
     * @return the builder
     */
    public RecurringPlanBuilder subscription(String name, Recurrence periods, UnitPrice price) {
        return new RecurringPlanBuilder(id, customer, name, periods, price, Subscription::new);
    }

    /**
     * Services at set times, of which those of one period are billed together.
     *
     * @param name what each is called on an invoice
     * @param services when they take place: on the first day of each of these periods, the first time on their anchor
     * @param price what one costs
     * @param periods the periods that are billed, by their anchor
     * @return the builder
     */
    public RecurringPlanBuilder services(String name, Recurrence services, UnitPrice price, Recurrence periods) {
        Objects.requireNonNull(services, "services");
        return new RecurringPlanBuilder(
                id,
                customer,
                name,
                periods,
                price,
                (schedule, prices, quantity) -> new TimedServices(schedule, services, prices, quantity));
    }

    /**
     * Services at set times, of which those of one period are billed together.
     *
     * @param name what each is called on an invoice
     * @param services when they take place: on the first day of each of these periods, the first time on their anchor
     * @param price what one costs
     * @param periods the periods that are billed, by their anchor
     * @return the builder
     * @throws IllegalArgumentException if the price is below zero
     */
    public RecurringPlanBuilder services(String name, Recurrence services, Money price, Recurrence periods) {
        return services(name, services, UnitPrice.of(price), periods);
    }

    /**
     * A fixed fee for every period that buys time or work.
     *
     * @param name what the fee is called on an invoice
     * @param periods the periods, by their anchor
     * @param fee the fee for a whole period
     * @param buys what a whole period gives a right to
     * @param carryOver how long it can be used
     * @return the builder
     * @throws IllegalArgumentException if the fee is below zero
     */
    public RecurringPlanBuilder retainer(
            String name, Recurrence periods, Money fee, Entitlement buys, CarryOver carryOver) {
        return new RecurringPlanBuilder(
                id,
                customer,
                name,
                periods,
                UnitPrice.of(fee),
                (schedule, prices, quantity) -> new Retainer(schedule, prices, buys, carryOver));
    }

    /**
     * Something that is billed once.
     *
     * @param name what it is called on an invoice
     * @param day when it is supplied and billed
     * @param quantity how much
     * @param price what one costs
     * @return the builder
     */
    public BillingPlan.Builder oneOff(String name, LocalDate day, Quantity quantity, UnitPrice price) {
        return terms(name, new OneOff(day, DateRange.on(day), quantity, price));
    }

    /**
     * A fixed price that falls due by results.
     *
     * @param name what the whole is called on an invoice
     * @param price the whole price
     * @param milestones the parts; together they are the price, or else it is a finding
     * @return the builder
     */
    public PartsPlanBuilder milestones(String name, Money price, Milestone... milestones) {
        List<Milestone> all = List.of(milestones);
        return new PartsPlanBuilder(id, customer, name, Milestones.parts(price, all), () -> new Milestones(price, all));
    }

    /**
     * A fixed price that falls due on days that were agreed.
     *
     * @param name what the whole is called on an invoice
     * @param price the whole price
     * @param parts the parts; together they are the price, or else it is a finding
     * @return the builder
     */
    public PartsPlanBuilder inParts(String name, Money price, DatedPart... parts) {
        List<DatedPart> all = List.of(parts);
        return new PartsPlanBuilder(
                id, customer, name, FixedPriceInParts.parts(price, all), () -> new FixedPriceInParts(price, all));
    }

    /**
     * A share of what something brought in or saved.
     *
     * @param name what it is called on an invoice
     * @param share the percentage of each figure, above zero
     * @param currency the currency of every figure
     * @return the builder
     * @throws IllegalArgumentException if the share is not above zero
     */
    public BillingPlan.Builder share(String name, Percentage share, CurrencyUnit currency) {
        return terms(name, ValueBased.of(share, currency));
    }

    /**
     * Terms that were put together before, for instance by a store.
     *
     * @param name what it is called on an invoice
     * @param terms what is billed, and when
     * @return the builder
     */
    public BillingPlan.Builder terms(String name, BillingTerms terms) {
        return new BillingPlan.Builder(id, customer, name, terms);
    }
}

package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.Money;

/**
 * What is to be billed to a customer without anybody thinking of it: what for, how much, and when. Immutable and equal by
 * value.
 *
 * <pre>{@code
 * BillingPlan plan = BillingPlan.of(Id.of("hosting"), customer)
 *         .subscription("Hosting", monthly(date("2026-01-31")), eur("25.00"))
 *         .inAdvance()
 *         .build();
 * plan.dueAsOf(date("2026-03-01"));                            // January 31 and February 28
 * plan.forecast(DateRange.of(date("2026-03-01"), ...));        // March 31, and so on
 * }</pre>
 *
 * <p>A plan does not know what was billed: it says what is due, the same every time, and a run leaves out whatever an
 * invoice has the {@linkplain Instalment#sources() source} of. So a period that was missed is made up for, a run that is
 * repeated bills nothing twice, and a credit sets a period free again.
 *
 * <p>Changes are for days to come. A pause or a price that is recorded for a period that was billed already changes nothing
 * about that invoice: credit it, and the period is billed anew, as the plan says then. The rhythm and its anchor name the
 * periods; who wants another rhythm ends the plan and starts another.
 */
public final class BillingPlan {

    private final Id<BillingPlan> id;
    private final Id<Party> customer;
    private final String name;
    private final BillingTerms terms;
    private final VatClass vatClass;
    private final SupplyNature nature;
    private final Map<BillingKey, String> labels;
    private final Language language;

    BillingPlan(PlanBuilder<?> builder, BillingTerms terms) {
        this.id = builder.id;
        this.customer = builder.customer;
        this.name = builder.name;
        this.terms = terms;
        this.vatClass = builder.vatClass;
        this.nature = builder.nature;
        this.labels = Map.copyOf(builder.labels);
        this.language = builder.language;
    }

    /**
     * Starts a plan.
     *
     * @param id its identity; with the first day of a period, or the key of a part, it is what is billed once
     * @param customer who is billed
     * @return the kinds of plans there are
     */
    public static PlanStart of(Id<BillingPlan> id, Id<Party> customer) {
        return new PlanStart(id, customer);
    }

    /**
     * Starts a plan from this one.
     *
     * @return a builder that has everything this plan has
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, customer, name, terms)
                .vat(vatClass)
                .nature(nature)
                .language(language);
        labels.forEach(builder::label);
        return builder;
    }

    /**
     * Returns the identity.
     *
     * @return the identity, which never changes
     */
    public Id<BillingPlan> id() {
        return id;
    }

    /**
     * Returns who is billed.
     *
     * @return the customer
     */
    public Id<Party> customer() {
        return customer;
    }

    /**
     * Returns what the customer is billed for.
     *
     * @return the name of each line (BT-153)
     */
    public String name() {
        return name;
    }

    /**
     * Returns what is billed, and when.
     *
     * @return the terms
     */
    public BillingTerms terms() {
        return terms;
    }

    /**
     * Returns what it is for VAT at home.
     *
     * @return the class
     */
    public VatClass vatClass() {
        return vatClass;
    }

    /**
     * Returns whether it is goods or a service.
     *
     * @return which of the two
     */
    public SupplyNature nature() {
        return nature;
    }

    /**
     * Returns what it is called by the keys that lines are sorted by.
     *
     * @return the labels by key
     */
    public Map<BillingKey, String> labels() {
        return labels;
    }

    /**
     * Returns the language of what the plan adds to a line, such as how many days of a period are billed.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Returns what is due as of a day: every instalment whose billing day has come, billed already or not. What is due as of
     * a later day has all of these too.
     *
     * @param day the day
     * @return in the order of their billing days, computed one by one as they are asked for
     */
    public Stream<Instalment> dueAsOf(LocalDate day) {
        return new Instalments(this).billedOn(DateRange.until(day));
    }

    /**
     * Returns what of it is still to be billed on some days: of each instalment what is not billed. Says the same as leaving
     * that out of {@link #forecast}, and takes less time where much is billed.
     *
     * @param billingDays the days on which it is billed
     * @param billed whether an invoice has the source of a billable
     * @return in the order of billing days
     */
    public Stream<Instalment> left(DateRange billingDays, Predicate<SourceReference> billed) {
        return new Instalments(this).leftOn(billingDays, billed);
    }

    /**
     * Returns what falls due on some days: exactly what will become due day by day, if nothing is changed until then.
     *
     * @param billingDays the days; without an end, the stream may have none either
     * @return in the order of their billing days, computed one by one as they are asked for
     */
    public Stream<Instalment> forecast(DateRange billingDays) {
        return new Instalments(this).billedOn(billingDays);
    }

    /**
     * Returns the day before which nothing is due, for a store to find plans by.
     *
     * @return the first billing day, as the plan is now; empty if nothing will be due until the plan is changed
     */
    public Optional<LocalDate> firstBillingDay() {
        return forecast(DateRange.always()).findFirst().map(Instalment::billingDay);
    }

    /**
     * Returns this plan with a pause.
     *
     * @param days the days on which nothing is billed, both ends included
     * @param reason why
     * @return the changed plan
     * @throws IllegalArgumentException if it is not recurring, or the reason is blank
     */
    public BillingPlan pausedDuring(DateRange days, String reason) {
        Recurring known = recurring("paused");
        return with(known.with(known.schedule().with(new Pause(days, reason))));
    }

    /**
     * Returns this plan with another price from a day on.
     *
     * @param from the first day on which it holds
     * @param price the price for a whole period, or at each service
     * @return the changed plan
     * @throws IllegalArgumentException if it is not recurring, the price is in another currency, or there is a change of that
     *     day already
     */
    public BillingPlan pricedFrom(LocalDate from, UnitPrice price) {
        Recurring known = recurring("given another price");
        return with(known.with(known.prices().with(new PriceChange(from, price))));
    }

    /**
     * Returns this plan with another price from a day on.
     *
     * @param from the first day on which it holds
     * @param price the price for a whole period, or at each service
     * @return the changed plan
     * @throws IllegalArgumentException if it is not recurring, the price is below zero or in another currency, or there is a
     *     change of that day already
     */
    public BillingPlan pricedFrom(LocalDate from, Money price) {
        return pricedFrom(from, UnitPrice.of(price));
    }

    /**
     * Returns this plan with an end.
     *
     * @param last the last day that is billed
     * @return the changed plan
     * @throws IllegalArgumentException if it is not recurring, or the day is before its start
     */
    public BillingPlan endingOn(LocalDate last) {
        Recurring known = recurring("ended");
        Schedule schedule = known.schedule();
        return with(known.with(schedule.during(DateRange.of(schedule.life().first(), last))));
    }

    /**
     * Returns this plan with a milestone reached.
     *
     * @param milestone its key
     * @param day the day on which it was reached
     * @return the changed plan
     * @throws IllegalArgumentException if the plan has no such milestone, or it was reached on another day
     */
    public BillingPlan reached(String milestone, LocalDate day) {
        if (terms instanceof Milestones known) {
            return with(known.reached(milestone, day));
        }
        throw cannot("reach a milestone");
    }

    /**
     * Returns this plan with a figure that its share is taken of.
     *
     * @param basis the figure, with who stated it
     * @return the changed plan
     * @throws IllegalArgumentException if the plan takes no share, the figure is in another currency, or another figure is of
     *     one of its days
     */
    public BillingPlan basedOn(ValueBasis basis) {
        if (terms instanceof ValueBased known) {
            return with(known.with(basis));
        }
        throw cannot("take a share");
    }

    private Recurring recurring(String what) {
        if (terms instanceof Recurring known) {
            return known;
        }
        throw cannot("be " + what);
    }

    private IllegalArgumentException cannot(String what) {
        return new IllegalArgumentException("A plan of this kind cannot " + what + ": " + this);
    }

    private BillingPlan with(BillingTerms changed) {
        return toBuilder().terms(changed).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BillingPlan that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(id, customer, name, terms, vatClass, nature, labels, language);
    }

    @Override
    public String toString() {
        return "plan " + id + " for " + customer + ": " + name;
    }

    /** Gathers the parts of a plan whose terms are known. */
    public static final class Builder extends PlanBuilder<Builder> {

        private BillingTerms terms;

        Builder(Id<BillingPlan> id, Id<Party> customer, String name, BillingTerms terms) {
            super(id, customer, name);
            this.terms = Objects.requireNonNull(terms, "terms");
        }

        /**
         * Sets what the customer is billed for.
         *
         * @param value the name of each line (BT-153)
         * @return this builder
         */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what is billed, and when.
         *
         * @param value the terms
         * @return this builder
         */
        public Builder terms(BillingTerms value) {
            terms = Objects.requireNonNull(value, "value");
            return this;
        }

        @Override
        BillingTerms makeTerms() {
            return terms;
        }

        @Override
        Builder self() {
            return this;
        }
    }
}

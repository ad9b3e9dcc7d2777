package nl.factuurwerk.hours;

import java.util.Objects;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.identity.Id;
import org.joda.money.Money;

/** How the hours on a project are billed. */
public sealed interface HoursTerms {

    /**
     * Returns the terms by which every hour is billed at its rate.
     *
     * @return the terms of a project of which nothing else is said
     */
    static HoursTerms hourly() {
        return new Hourly();
    }

    /** Every hour is billed at its rate. */
    record Hourly() implements HoursTerms {}

    /** The whole has one price, billed by a plan or an order. No hour is billed: each is included in the price. */
    record FixedPrice() implements HoursTerms {}

    /**
     * Hours are billed at their rates up to an amount, in the order of their days. What goes beyond is included in it.
     *
     * @param most the most that all hours on the project come to, without or with VAT as the rates
     */
    record Capped(Money most) implements HoursTerms {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is below zero
         */
        public Capped {
            if (most.isNegative()) {
                throw new IllegalArgumentException("Hours are capped at zero or more, not at " + most);
            }
        }
    }

    /**
     * Hours use up what a retainer or a prepaid bundle of hours bought. Only what goes beyond is billed at its rate.
     *
     * @param plan the identity of the plan that bought them
     */
    record Retained(Id<BillingPlan> plan) implements HoursTerms {
        /** Checks presence. */
        public Retained {
            Objects.requireNonNull(plan, "plan");
        }
    }
}

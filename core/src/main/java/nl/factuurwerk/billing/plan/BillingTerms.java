package nl.factuurwerk.billing.plan;

import org.joda.money.CurrencyUnit;

/** What a plan bills, and what makes it due: the calendar, a day that was agreed, something reached, or a figure recorded. */
public sealed interface BillingTerms permits Recurring, OneOff, Milestones, FixedPriceInParts, ValueBased {

    /**
     * Returns the currency.
     *
     * @return the currency of every amount
     */
    CurrencyUnit currency();
}

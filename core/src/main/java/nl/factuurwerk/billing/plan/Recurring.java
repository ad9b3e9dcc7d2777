package nl.factuurwerk.billing.plan;

import nl.factuurwerk.money.Quantity;
import org.joda.money.CurrencyUnit;

/** What is billed period after period. */
public sealed interface Recurring extends BillingTerms permits Subscription, TimedServices, Retainer {

    /**
     * Returns when it is billed, and for which days.
     *
     * @return the schedule
     */
    Schedule schedule();

    /**
     * Returns what one costs.
     *
     * @return the prices, day by day
     */
    Prices prices();

    /**
     * Returns how many there are: in each period of a subscription or retainer, at each of the timed services.
     *
     * @return the quantity
     */
    Quantity quantity();

    /**
     * Returns these terms on another schedule.
     *
     * @param changed when it is billed, and for which days
     * @return the changed terms
     */
    Recurring with(Schedule changed);

    /**
     * Returns these terms at other prices.
     *
     * @param changed what one costs
     * @return the changed terms
     */
    Recurring with(Prices changed);

    @Override
    default CurrencyUnit currency() {
        return prices().currency();
    }
}

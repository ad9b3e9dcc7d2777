package nl.factuurwerk.billing.plan;

import java.util.Objects;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.time.Recurrence;

/**
 * Services at set times, of which those of one period are billed together: the windows each Monday, on one invoice halfway
 * the month. Each service is a line with its own day (BT-134). Those after the day of the invoice are paid ahead, which is
 * what their day says: VAT on them is due with the invoice (art. 13(1) Wet OB).
 *
 * <p>A service is delivered or it is not: none is billed for a part, whatever the proration.
 *
 * @param schedule when periods are billed, and for which days
 * @param services when a service takes place: on the first day of each of these periods, the first time on their anchor
 * @param prices what one costs, by the day of the service
 * @param quantity how many at each service
 */
public record TimedServices(Schedule schedule, Recurrence services, Prices prices, Quantity quantity)
        implements Recurring {

    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public TimedServices {
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(prices, "prices");
        if (quantity.value().signum() <= 0) {
            throw new IllegalArgumentException("A plan bills a quantity above zero: " + quantity);
        }
    }

    @Override
    public TimedServices with(Schedule changed) {
        return new TimedServices(changed, services, prices, quantity);
    }

    @Override
    public TimedServices with(Prices changed) {
        return new TimedServices(schedule, services, changed, quantity);
    }
}

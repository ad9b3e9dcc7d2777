package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;

/**
 * Something that is billed once.
 *
 * @param billingDay the day on which it is due to be billed
 * @param performed when it is supplied
 * @param quantity how much
 * @param price what one costs
 */
public record OneOff(LocalDate billingDay, DateRange performed, Quantity quantity, UnitPrice price)
        implements BillingTerms {

    /** Checks presence. */
    public OneOff {
        Objects.requireNonNull(billingDay, "billingDay");
        Objects.requireNonNull(performed, "performed");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(price, "price");
    }

    @Override
    public CurrencyUnit currency() {
        return price.currency();
    }
}

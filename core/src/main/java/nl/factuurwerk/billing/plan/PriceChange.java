package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.money.UnitPrice;

/**
 * Another price from a day on.
 *
 * @param from the first day on which it holds
 * @param price the price, without or with VAT as the agreement says
 */
public record PriceChange(LocalDate from, UnitPrice price) {

    /** Checks presence. */
    public PriceChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(price, "price");
    }
}

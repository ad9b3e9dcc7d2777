package nl.factuurwerk.hours;

import java.util.Objects;
import nl.factuurwerk.money.UnitPrice;

/**
 * What an hour costs, and what decided that.
 *
 * @param level what decided
 * @param price the price of one hour
 */
public record FoundRate(RateLevel level, UnitPrice price) {

    /** Checks presence. */
    public FoundRate {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(price, "price");
    }
}

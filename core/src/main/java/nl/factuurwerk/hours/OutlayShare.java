package nl.factuurwerk.hours;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A billable trip or expense, and what became of it: unlike hours, it is billed whole or not at all.
 *
 * @param outlay the trip or expense
 * @param fate what became of it: billed, open or written off; it is never included in a price for the whole
 * @param amount what it is charged at, without or with VAT as is agreed with the customer; empty where nothing says how much
 */
public record OutlayShare(Outlay<?> outlay, HourFate fate, Optional<Money> amount) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if it is said to be included
     */
    public OutlayShare {
        Objects.requireNonNull(outlay, "outlay");
        Objects.requireNonNull(amount, "amount");
        if (fate == HourFate.INCLUDED) {
            throw new IllegalArgumentException("No price for the whole includes it: " + outlay);
        }
    }
}

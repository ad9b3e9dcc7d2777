package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.time.DateRange;

/**
 * That something of an order was delivered. Append-only: what was recorded too much, or came back, is recorded with the
 * other sign.
 *
 * @param line which line of the order
 * @param quantity how much, in the unit of the line
 * @param during the days over which it was delivered; it counts from the last of them
 */
public record Delivered(LineKey line, Quantity quantity, DateRange during) {

    /** Checks presence. */
    public Delivered {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(during, "during");
    }

    /**
     * Records a delivery on one day.
     *
     * @param line which line of the order
     * @param quantity how much, in the unit of the line
     * @param on the day
     * @return the delivery
     * @throws IllegalArgumentException if the text is not a {@link LineKey}
     */
    public static Delivered of(String line, Quantity quantity, LocalDate on) {
        return new Delivered(LineKey.of(line), quantity, DateRange.on(on));
    }

    /** From when it counts. */
    LocalDate on() {
        return during.last();
    }
}

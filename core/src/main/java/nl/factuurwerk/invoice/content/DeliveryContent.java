package nl.factuurwerk.invoice.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and where it was supplied, as a document states it (BG-13).
 *
 * @param date the day on which goods were delivered or a service was completed (BT-72)
 * @param address where (BG-15); its country is BT-80
 */
public record DeliveryContent(Optional<LocalDate> date, AddressContent address) {

    private static final DeliveryContent NONE = new DeliveryContent(Optional.empty(), AddressContent.none());

    /**
     * States a day and no place.
     *
     * @param date the day of delivery or completion
     * @return the delivery
     */
    public static DeliveryContent on(LocalDate date) {
        return new DeliveryContent(Optional.of(date), AddressContent.none());
    }

    /**
     * Adds where.
     *
     * @param place the address; the country alone will do
     * @return the delivery with the address
     */
    public DeliveryContent to(AddressContent place) {
        return new DeliveryContent(date, place);
    }

    /**
     * Returns the delivery of which nothing is stated.
     *
     * @return the absent delivery
     */
    public static DeliveryContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}

package nl.factuurwerk.invoice.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When, where and to whom it was supplied, as a document states it (BG-13).
 *
 * @param date the day on which goods were delivered or a service was completed (BT-72)
 * @param address where (BG-15); its country is BT-80
 * @param name who took it (BT-70)
 * @param location the identifier of the place (BT-71)
 */
public record DeliveryContent(
        Optional<LocalDate> date, AddressContent address, Optional<String> name, IdentifierContent location) {

    private static final DeliveryContent NONE =
            new DeliveryContent(Optional.empty(), AddressContent.none(), Optional.empty(), IdentifierContent.none());

    /** Takes a blank text for none. */
    public DeliveryContent {
        name = Stated.text(name);
    }

    /**
     * States a day and no place.
     *
     * @param date the day of delivery or completion
     * @return the delivery
     */
    public static DeliveryContent on(LocalDate date) {
        return NONE.on(Optional.of(date));
    }

    /**
     * States another day, or none.
     *
     * @param day the day of delivery or completion
     * @return the delivery on that day
     */
    public DeliveryContent on(Optional<LocalDate> day) {
        return new DeliveryContent(day, address, name, location);
    }

    /**
     * Adds where.
     *
     * @param place the address; the country alone will do
     * @return the delivery with the address
     */
    public DeliveryContent to(AddressContent place) {
        return new DeliveryContent(date, place, name, location);
    }

    /**
     * Adds who took it.
     *
     * @param recipient the name
     * @return the delivery with the name
     */
    public DeliveryContent to(String recipient) {
        return new DeliveryContent(date, address, Optional.of(recipient), location);
    }

    /**
     * Adds the identifier of the place.
     *
     * @param place the identifier, of the scheme 0088 for a GLN
     * @return the delivery with the identifier
     */
    public DeliveryContent at(IdentifierContent place) {
        return new DeliveryContent(date, address, name, place);
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

package nl.factuurwerk.dispatch;

import java.util.Objects;
import nl.factuurwerk.invoice.Channel;

/**
 * By which way a document goes, and where to.
 *
 * <pre>{@code
 * Destination.email("administratie@brouwerijdehop.example")
 * Destination.of(Channel.PORTAL, "leverancier-4711")
 * }</pre>
 *
 * @param channel by which way
 * @param address where to, as that way writes it: an e-mail address, an electronic address (BT-49), an account of a portal,
 *     the lines of a postal address; empty where the way itself knows
 */
public record Destination(Channel channel, String address) {

    /**
     * Checks presence, and drops blanks around the address.
     *
     * @throws IllegalArgumentException if the address is longer than 1,000 characters or cannot be printed
     */
    public Destination {
        Objects.requireNonNull(channel, "channel");
        address = KeptText.require(address);
    }

    /**
     * Says by which way and where to.
     *
     * @param channel by which way
     * @param address where to; empty where the way itself knows
     * @return the destination
     * @throws IllegalArgumentException if the address is longer than 1,000 characters or cannot be printed
     */
    public static Destination of(Channel channel, String address) {
        return new Destination(channel, address);
    }

    /**
     * Goes by e-mail.
     *
     * @param address the e-mail address
     * @return the destination
     * @throws IllegalArgumentException if the address is longer than 1,000 characters or cannot be printed
     */
    public static Destination email(String address) {
        return new Destination(Channel.EMAIL, address);
    }

    /** Names the way and where to: {@code EMAIL administratie@brouwerijdehop.example}. */
    @Override
    public String toString() {
        return address.isEmpty() ? channel.name() : channel + " " + address;
    }
}

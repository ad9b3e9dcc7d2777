package nl.factuurwerk.quote;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;

/** The orders that one administration took on. */
public interface Orders {

    /**
     * Adds an order.
     *
     * @param order the order
     * @throws IllegalStateException if its identity or number is there already, or another order came of the same quote
     */
    void add(Order order);

    /**
     * Replaces an order by one that was amended, or of which more was delivered.
     *
     * @param changed the changed order, with the version that was read
     * @throws ConcurrentChange if there is no such order any more, or its version is not the one that was read
     * @throws IllegalStateException if its number or quote is that of another order
     */
    void save(Versioned<Order> changed);

    /**
     * Finds an order.
     *
     * @param id its identity
     * @return the order with its version, or empty if there is none
     */
    Optional<Versioned<Order>> find(Id<Order> id);

    /**
     * Finds an order.
     *
     * @param number its number
     * @return the order with its version, or empty if there is none
     */
    Optional<Versioned<Order>> find(DocumentNumber number);

    /**
     * Finds the order that a quote became.
     *
     * @param quote the identity of the quote
     * @return the order with its version, or empty if there is none
     */
    Optional<Versioned<Order>> of(Id<Quote> quote);

    /**
     * Returns the orders of a customer.
     *
     * @param customer the identity of the customer
     * @return by identity; to be closed by the caller
     */
    Stream<Order> by(Id<Party> customer);

    /**
     * Returns all orders.
     *
     * @return by identity; to be closed by the caller
     */
    Stream<Order> all();
}

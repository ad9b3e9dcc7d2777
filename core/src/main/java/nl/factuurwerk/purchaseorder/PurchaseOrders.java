package nl.factuurwerk.purchaseorder;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.ConcurrentChange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/** The orders of the customers of one administration: at most one of each customer and number. */
public interface PurchaseOrders {

    /**
     * Adds an order.
     *
     * @param order the order
     * @throws IllegalStateException if there is one of the same customer and number already
     */
    void add(PurchaseOrder order);

    /**
     * Replaces the order of a customer and number. Two units of work that save the same order at the same time are in each
     * other's way, even if neither changes it: whoever spends an order saves it, so that it cannot be spent twice.
     *
     * @param changed the order as it is to be, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void save(Versioned<PurchaseOrder> changed);

    /**
     * Stores an order in place of the one of the same customer and number, if there is one.
     *
     * @param order the order
     */
    default void put(PurchaseOrder order) {
        find(order.customer(), order.number()).ifPresentOrElse(kept -> save(kept.with(order)), () -> add(order));
    }

    /**
     * Removes an order. Invoices that were issued under it stay as they are.
     *
     * @param read the order, with the version that was read
     * @throws ConcurrentChange if there is none any more, or its version is not the one that was read
     */
    void remove(Versioned<PurchaseOrder> read);

    /**
     * Finds an order.
     *
     * @param customer whose order it is
     * @param number the number that the customer gave it
     * @return the order with its version, or empty if there is none
     */
    Optional<Versioned<PurchaseOrder>> find(Id<Party> customer, String number);

    /**
     * Returns the orders of a customer.
     *
     * @param customer whose orders
     * @return with their versions, in the order of their numbers; to be closed by the caller
     */
    Stream<Versioned<PurchaseOrder>> of(Id<Party> customer);
}

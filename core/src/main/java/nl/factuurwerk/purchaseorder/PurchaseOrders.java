package nl.factuurwerk.purchaseorder;

import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** The orders of the customers of one administration, and which customers ask for their numbers. */
public interface PurchaseOrders {

    /**
     * Stores an order, in place of the one of the same customer and number if there is one. Two units of work that store
     * the same order at the same time are in each other's way, even if neither changes it: whoever spends an order stores
     * it, so that it cannot be spent twice.
     *
     * @param order the order
     */
    void put(PurchaseOrder order);

    /**
     * Finds an order.
     *
     * @param customer whose order it is
     * @param number the number that the customer gave it
     * @return the order, or empty if there is none
     */
    Optional<PurchaseOrder> find(Id<Party> customer, String number);

    /**
     * Returns the orders of a customer.
     *
     * @param customer whose orders
     * @return in the order of their numbers; to be closed by the caller
     */
    Stream<PurchaseOrder> of(Id<Party> customer);

    /**
     * Stores that a customer asks for a number, in place of what it asked before.
     *
     * @param requirement what it asks
     */
    void put(PurchaseOrderRequirement requirement);

    /**
     * Finds what a customer asks.
     *
     * @param customer the customer
     * @return the requirement, or empty if it asks nothing
     */
    Optional<PurchaseOrderRequirement> requirement(Id<Party> customer);
}

package nl.factuurwerk.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderBalance;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the orders of customers, and tells what is left of them. */
public final class PurchaseOrderService {

    private static final Logger LOG = LoggerFactory.getLogger(PurchaseOrderService.class);

    private final Surroundings surroundings;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept
     */
    public PurchaseOrderService(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    /**
     * Keeps that a customer asks for the number of its order on every invoice, in place of what it asked before.
     *
     * @param requirement what it asks
     */
    public void require(PurchaseOrderRequirement requirement) {
        Objects.requireNonNull(requirement, "requirement");
        surroundings.inTransaction(repositories -> {
            repositories.purchaseOrderRequirements().put(requirement);
            return requirement;
        });
        LOG.debug("Customer {} asks for order numbers", requirement.customer());
    }

    /**
     * Keeps an order, in place of the one of the same customer and number if there is one. Invoices that were issued under
     * it before go on to count.
     *
     * @param order the order
     */
    public void put(PurchaseOrder order) {
        Objects.requireNonNull(order, "order");
        surroundings.inTransaction(repositories -> {
            repositories.purchaseOrders().put(order);
            return order;
        });
        LOG.debug("Kept an order of customer {}", order.customer());
    }

    /**
     * Tells what is invoiced under an order, and what is left.
     *
     * @param customer whose order it is
     * @param number the number that the customer gave it
     * @return the order with its balance, or empty if no such order is kept
     */
    public Optional<PurchaseOrderBalance> balance(Id<Party> customer, String number) {
        return surroundings.inTransaction(repositories -> repositories
                .purchaseOrders()
                .find(customer, number)
                .map(order -> OrderedUnder.balance(order.value(), repositories)));
    }

    /**
     * Tells what is left of each order of a customer.
     *
     * @param customer whose orders
     * @return the orders with their balances, in the order of their numbers
     */
    public List<PurchaseOrderBalance> balances(Id<Party> customer) {
        return surroundings.inTransaction(repositories -> {
            try (Stream<Versioned<PurchaseOrder>> orders =
                    repositories.purchaseOrders().of(customer)) {
                return orders.map(order -> OrderedUnder.balance(order.value(), repositories))
                        .toList();
            }
        });
    }
}

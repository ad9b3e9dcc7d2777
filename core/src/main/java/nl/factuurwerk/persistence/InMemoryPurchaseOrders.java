package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.purchaseorder.PurchaseOrders;

/** The orders of customers, within a unit of work. */
record InMemoryPurchaseOrders(
        TableView<OrderKey, PurchaseOrder> orders,
        TableView<Id<Party>, PurchaseOrderRequirement> requirements,
        Consumer<StoreChange> record)
        implements PurchaseOrders {

    private static final String BEFORE_ALL = "";
    private static final String BEHIND_ALL = String.valueOf(Character.MAX_VALUE);

    @Override
    public void put(PurchaseOrder order) {
        orders.put(new OrderKey(order.customer(), order.number()), order);
        record.accept(new StoreChange.PurchaseOrderKept(order));
    }

    @Override
    public Optional<PurchaseOrder> find(Id<Party> customer, String number) {
        return orders.find(new OrderKey(customer, number));
    }

    @Override
    public Stream<PurchaseOrder> of(Id<Party> customer) {
        return orders.between(new OrderKey(customer, BEFORE_ALL), new OrderKey(customer, BEHIND_ALL));
    }

    @Override
    public void put(PurchaseOrderRequirement requirement) {
        requirements.put(requirement.customer(), requirement);
        record.accept(new StoreChange.RequirementKept(requirement));
    }

    @Override
    public Optional<PurchaseOrderRequirement> requirement(Id<Party> customer) {
        return requirements.find(customer);
    }
}

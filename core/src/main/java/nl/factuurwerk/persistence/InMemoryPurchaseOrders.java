package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrders;

/** The orders of customers, within a unit of work. */
record InMemoryPurchaseOrders(VersionedRows<OrderKey, PurchaseOrder> rows) implements PurchaseOrders {

    private static final String BEFORE_ALL = "";
    private static final String BEHIND_ALL = String.valueOf(Character.MAX_VALUE);

    InMemoryPurchaseOrders(TableView<OrderKey, Versioned<PurchaseOrder>> rows, Consumer<StoreChange> record) {
        this(new VersionedRows<>(rows, OrderKey::of, StoreChange.PurchaseOrderKept::new, record));
    }

    @Override
    public void add(PurchaseOrder order) {
        rows.add(order);
    }

    @Override
    public void save(Versioned<PurchaseOrder> changed) {
        rows.save(changed);
    }

    @Override
    public void remove(Versioned<PurchaseOrder> read) {
        rows.remove(read, order -> new StoreChange.PurchaseOrderRemoved(order.customer(), order.number()));
    }

    @Override
    public Optional<Versioned<PurchaseOrder>> find(Id<Party> customer, String number) {
        return rows.find(new OrderKey(customer, number));
    }

    @Override
    public Stream<Versioned<PurchaseOrder>> of(Id<Party> customer) {
        return rows.rows().between(new OrderKey(customer, BEFORE_ALL), new OrderKey(customer, BEHIND_ALL));
    }
}

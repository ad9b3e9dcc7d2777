package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirements;

/** What customers ask of the numbers of their orders, within a unit of work. */
record InMemoryPurchaseOrderRequirements(VersionedRows<Id<Party>, PurchaseOrderRequirement> rows)
        implements PurchaseOrderRequirements {

    InMemoryPurchaseOrderRequirements(
            TableView<Id<Party>, Versioned<PurchaseOrderRequirement>> rows, Consumer<StoreChange> record) {
        this(new VersionedRows<>(rows, PurchaseOrderRequirement::customer, StoreChange.RequirementKept::new, record));
    }

    @Override
    public void add(PurchaseOrderRequirement requirement) {
        rows.add(requirement);
    }

    @Override
    public void save(Versioned<PurchaseOrderRequirement> changed) {
        rows.save(changed);
    }

    @Override
    public void remove(Versioned<PurchaseOrderRequirement> read) {
        rows.remove(read, StoreChange.RequirementRemoved::new);
    }

    @Override
    public Optional<Versioned<PurchaseOrderRequirement>> of(Id<Party> customer) {
        return rows.find(customer);
    }
}

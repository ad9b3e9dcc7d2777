package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.BillingPlans;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.party.Party;

/** The billing plans of a unit of work. */
final class InMemoryBillingPlans implements BillingPlans {

    private final IndexedRows<Id<BillingPlan>, BillingPlan> rows;
    private final TableView<CustomerKey, Id<BillingPlan>> customers;
    private final InMemoryRetainerEntries entries;

    InMemoryBillingPlans(
            VersionedRows<Id<BillingPlan>, BillingPlan> plans,
            TableView<CustomerKey, Id<BillingPlan>> customers,
            InMemoryRetainerEntries entries) {
        this.rows = new IndexedRows<>(
                plans,
                List.of(new IndexKey<>(customers, plan -> Optional.of(CustomerKey.of(plan.customer(), plan.id())))));
        this.customers = customers;
        this.entries = entries;
    }

    @Override
    public void add(BillingPlan plan) {
        rows.add(plan);
    }

    @Override
    public void save(Versioned<BillingPlan> changed) {
        rows.save(changed);
    }

    @Override
    public void remove(Versioned<BillingPlan> read) {
        rows.remove(read, StoreChange.BillingPlanRemoved::new);
        entries.restoreRemoval(read.value().id());
    }

    /** Puts a plan back as it was. */
    void restore(Versioned<BillingPlan> plan) {
        rows.restore(plan);
    }

    /** Takes a plan out again with its entries, if it is there. */
    void restoreRemoval(Id<BillingPlan> plan) {
        rows.restoreRemoval(plan);
        entries.restoreRemoval(plan);
    }

    @Override
    public Optional<Versioned<BillingPlan>> find(Id<BillingPlan> id) {
        return rows.find(id);
    }

    @Override
    public Stream<BillingPlan> of(Id<Party> customer) {
        return rows.all(customers.between(CustomerKey.before(customer), CustomerKey.behind(customer)));
    }

    @Override
    public Stream<BillingPlan> candidates(LocalDate asOf) {
        return due(customers.all(), asOf);
    }

    @Override
    public Stream<BillingPlan> candidatesBehind(BillingPlan plan, LocalDate asOf) {
        return due(customers.from(CustomerKey.of(plan.customer(), plan.id()).next()), asOf);
    }

    private Stream<BillingPlan> due(Stream<Id<BillingPlan>> plans, LocalDate asOf) {
        return rows.all(plans)
                .filter(plan ->
                        plan.firstBillingDay().filter(day -> !day.isAfter(asOf)).isPresent());
    }

    @Override
    public Stream<BillingPlan> all() {
        return rows.all();
    }
}

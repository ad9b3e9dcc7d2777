package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.Outlays;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/** The trips, or the expenses, of a unit of work. */
final class InMemoryOutlays<O extends Outlay<O>> implements Outlays<O> {

    private final TableView<EntryOrder, O> rows;
    private final TableView<Id<O>, EntryOrder> ids;
    private final TableView<EntryOrder, EntryOrder> byCustomer;
    private final TableView<IdPlace<O>, OutlayFact> facts;
    private final TableView<Id<O>, Id<O>> replaced;
    private final TableView<SourceReference, Id<Invoice>> billed;
    private final Function<O, StoreChange> added;
    private final Consumer<StoreChange> record;

    InMemoryOutlays(
            String name,
            OutlayTables<O> tables,
            InMemoryTransaction unit,
            TableView<SourceReference, Id<Invoice>> billed,
            Function<O, StoreChange> added,
            Consumer<StoreChange> record) {
        this.rows = unit.view(name, tables.rows());
        this.ids = unit.view("identities of " + name, tables.ids());
        this.byCustomer = unit.view(name + " by customer", tables.byCustomer());
        this.facts = unit.view("facts of " + name, tables.facts());
        this.replaced = unit.view("replaced " + name, tables.replaced());
        this.billed = billed;
        this.added = added;
        this.record = record;
    }

    @Override
    public Addition add(O outlay) {
        Optional<O> known = find(outlay.id());
        if (known.isPresent()) {
            return known.get().equals(outlay) ? Addition.KNOWN : Addition.REFUSED;
        }
        restore(outlay);
        record.accept(added.apply(outlay));
        return Addition.ADDED;
    }

    /** Puts one in that must not be there yet. */
    void restore(O outlay) {
        outlay.replaces().ifPresent(other -> replace(other, outlay));
        String id = outlay.id().value();
        EntryOrder order = new EntryOrder(outlay.employee().value(), outlay.date(), id);
        ids.add(outlay.id(), order);
        rows.add(order, outlay);
        String customer = outlay.customer().map(Id::value).orElse("");
        byCustomer.add(new EntryOrder(customer, outlay.date(), id), order);
    }

    private void replace(Id<O> other, O by) {
        O found = find(other)
                .orElseThrow(() -> new IllegalStateException("There is nothing that is replaced by the " + by));
        if (state(other) != EntryState.STANDS) {
            throw new IllegalStateException("Cannot be replaced by the " + by + ", it is " + state(other));
        }
        replaced.add(other, by.id());
        touch(found.source());
    }

    @Override
    public void append(OutlayFact fact) {
        restore(fact);
        record.accept(new StoreChange.OutlayFactAdded(fact));
    }

    /** Adds what happened, as the last thing that happened to its trip or expense. */
    void restore(OutlayFact fact) {
        Id<O> id = Id.of(fact.outlay().key());
        O found = find(id).filter(outlay -> outlay.source().equals(fact.outlay()))
                .orElseThrow(() -> new IllegalStateException("There is nothing that this can happen to: " + fact));
        if (!fact.act().isPossible(state(id))) {
            throw new IllegalStateException("Cannot happen to what is " + state(id) + ": " + fact);
        }
        // Two units that add to one want the same place, so that each looked at what the other did.
        facts.add(new IdPlace<>(id, facts(id).size()), fact);
        touch(found.source());
    }

    /** Writes down as it is whether something is billed, so that who bills it at the same time is in the way. */
    private void touch(SourceReference source) {
        billed.find(source).ifPresentOrElse(by -> billed.put(source, by), () -> billed.remove(source));
    }

    @Override
    public Optional<O> find(Id<O> id) {
        return ids.find(id).flatMap(rows::find);
    }

    @Override
    public List<OutlayFact> facts(Id<O> id) {
        return facts.between(IdPlace.first(id), IdPlace.last(id)).toList();
    }

    @Override
    public EntryState state(Id<O> id) {
        if (replaced.contains(id)) {
            return EntryState.REPLACED;
        }
        List<OutlayFact> all = facts(id);
        return all.isEmpty() ? EntryState.STANDS : all.getLast().act().after();
    }

    @Override
    public Stream<O> by(Id<Employee> employee, DateRange days) {
        return rows.between(
                        new EntryOrder(employee.value(), days.first(), ""),
                        new EntryOrder(employee.value(), days.last(), EntryOrder.BEHIND_ALL))
                .filter(this::counts);
    }

    @Override
    public Stream<O> of(Id<Party> customer, DateRange days) {
        return byCustomer
                .between(EntryOrder.before(customer, days.first()), EntryOrder.behind(customer, days.last()))
                .flatMap(order -> rows.find(order).stream())
                .filter(this::counts);
    }

    private boolean counts(O outlay) {
        return state(outlay.id()).isWorked();
    }

    @Override
    public Stream<Id<Party>> customers(DateRange days) {
        return customersBehind("", days);
    }

    @Override
    public Stream<Id<Party>> customersBehind(Id<Party> customer, DateRange days) {
        return customersBehind(customer.value(), days);
    }

    private Stream<Id<Party>> customersBehind(String name, DateRange days) {
        return EntryOrder.customersBehind(byCustomer, order -> rows.find(order).flatMap(Outlay::customer), name, days);
    }
}

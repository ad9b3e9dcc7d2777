package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFacts;
import nl.factuurwerk.staff.Employee;

/** What happened to leave, in a unit of work. */
final class InMemoryLeaveFacts implements LeaveFacts {

    private final TableView<IdPlace<Employee>, LeaveFact> facts;
    private final TableView<Id<LeaveFact>, IdPlace<Employee>> places;
    private final TableView<Id<Employee>, Versioned<Employee>> employees;
    private final Consumer<StoreChange> record;

    InMemoryLeaveFacts(
            TableView<IdPlace<Employee>, LeaveFact> facts,
            TableView<Id<LeaveFact>, IdPlace<Employee>> places,
            TableView<Id<Employee>, Versioned<Employee>> employees,
            Consumer<StoreChange> record) {
        this.facts = facts;
        this.places = places;
        this.employees = employees;
        this.record = record;
    }

    @Override
    public void append(Id<Employee> employee, LeaveFact fact) {
        if (!employees.contains(employee)) {
            throw new IllegalStateException("There is no employee " + employee + " to add fact " + fact.id() + " to");
        }
        Optional<IdPlace<Employee>> known = places.find(fact.id());
        if (known.isPresent()) {
            LeaveFact kept = facts.find(known.get()).orElseThrow();
            if (!kept.equals(fact) || !known.get().of().equals(employee)) {
                // What happened to somebody is not for the logs that messages end in.
                throw new IllegalStateException("Fact " + fact.id() + " of " + employee
                        + " is not what was kept under its identity, of "
                        + known.get().of());
            }
            return;
        }
        restore(employee, fact);
        record.accept(new StoreChange.LeaveFactAdded(employee, fact));
    }

    /** Puts a fact behind the others, as it was. */
    void restore(Id<Employee> employee, LeaveFact fact) {
        // Two units that add to one employee want the same place, so that each looked at what the other did.
        IdPlace<Employee> place = new IdPlace<>(employee, of(employee).count());
        facts.add(place, fact);
        places.add(fact.id(), place);
    }

    @Override
    public void remove(Id<Employee> employee) {
        if (restoreRemoval(employee) > 0) {
            record.accept(new StoreChange.LeaveFactsRemoved(employee));
        }
    }

    /** Takes the facts of an employee out, and the place behind them: who adds one at the same time is in the way. */
    int restoreRemoval(Id<Employee> employee) {
        List<LeaveFact> kept = of(employee).toList();
        for (int place = 0; place <= kept.size(); place++) {
            facts.remove(new IdPlace<>(employee, place));
        }
        kept.forEach(fact -> places.remove(fact.id()));
        return kept.size();
    }

    @Override
    public Stream<LeaveFact> of(Id<Employee> employee) {
        return facts.between(IdPlace.first(employee), IdPlace.last(employee));
    }
}

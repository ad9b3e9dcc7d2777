package nl.factuurwerk.persistence;

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
            throw new IllegalStateException("There is no employee " + employee + " to add to: " + fact);
        }
        Optional<IdPlace<Employee>> known = places.find(fact.id());
        if (known.isPresent()) {
            LeaveFact kept = facts.find(known.get()).orElseThrow();
            if (!kept.equals(fact) || !known.get().of().equals(employee)) {
                throw new IllegalStateException("Not what was kept under its identity, " + kept + " of "
                        + known.get().of() + ": " + fact + " of " + employee);
            }
            return;
        }
        // Two units that add to one employee want the same place, so that each looked at what the other did.
        IdPlace<Employee> place = new IdPlace<>(employee, of(employee).count());
        facts.add(place, fact);
        places.add(fact.id(), place);
        record.accept(new StoreChange.LeaveFactAdded(employee, fact));
    }

    @Override
    public Stream<LeaveFact> of(Id<Employee> employee) {
        return facts.between(IdPlace.first(employee), IdPlace.last(employee));
    }
}

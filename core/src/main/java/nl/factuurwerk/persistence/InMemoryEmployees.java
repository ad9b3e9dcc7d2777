package nl.factuurwerk.persistence;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employees;

/** The employees of a unit of work. */
record InMemoryEmployees(VersionedRows<Id<Employee>, Employee> rows) implements Employees {

    InMemoryEmployees(TableView<Id<Employee>, Versioned<Employee>> rows, Consumer<StoreChange> record) {
        this(new VersionedRows<>(rows, Employee::id, StoreChange.EmployeeKept::new, record));
    }

    @Override
    public void add(Employee employee) {
        rows.add(employee);
    }

    @Override
    public void save(Versioned<Employee> changed) {
        rows.save(changed);
    }

    @Override
    public Optional<Versioned<Employee>> find(Id<Employee> id) {
        return rows.find(id);
    }

    @Override
    public Stream<Employee> all() {
        return rows.all();
    }
}

package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;

/** How an employee stands in JSON. */
final class EmployeeCodec extends ObjectCodec<Employee> {

    static final Codec<Id<Employee>> ID = Scalars.id();

    static final EmployeeCodec CODEC = new EmployeeCodec();

    @Override
    public void write(Employee employee, PropertyWriter out) {
        out.put("id", employee.id(), ID);
        out.put("name", employee.name(), Scalars.TEXT);
    }

    @Override
    Read<Employee> read(PropertyReader in) {
        var id = in.required("id", ID);
        var name = in.required("name", Scalars.TEXT);
        return in.make(() -> new Employee(id.get(), name.get()));
    }
}

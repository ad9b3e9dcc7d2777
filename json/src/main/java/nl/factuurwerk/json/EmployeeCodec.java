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
        out.list("employments", employee.employments(), StaffCodecs.EMPLOYMENT);
    }

    @Override
    Read<Employee> read(PropertyReader in) {
        var id = in.required("id", ID);
        var name = in.required("name", Scalars.TEXT);
        var employments = in.list("employments", StaffCodecs.EMPLOYMENT);
        return in.make(() -> new Employee(id.get(), name.get(), employments.get()));
    }
}

package nl.factuurwerk.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.staff.Employee;

/** Where a request for leave stands among those of its employee. */
record RequestPlace(Id<Employee> employee, LocalDate first, String id) implements Comparable<RequestPlace> {

    private static final String BEHIND_EVERY_ID = "\uFFFF";

    static RequestPlace of(LeaveRequest request) {
        return new RequestPlace(
                request.employee(), request.days().first(), request.id().value());
    }

    static RequestPlace first(Id<Employee> employee) {
        return new RequestPlace(employee, LocalDate.MIN, "");
    }

    static RequestPlace last(Id<Employee> employee) {
        return new RequestPlace(employee, LocalDate.MAX, BEHIND_EVERY_ID);
    }

    @Override
    public int compareTo(RequestPlace other) {
        return Comparator.comparing(RequestPlace::employee)
                .thenComparing(RequestPlace::first)
                .thenComparing(RequestPlace::id)
                .compare(this, other);
    }
}

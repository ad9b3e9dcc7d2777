package nl.factuurwerk.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.LeaveRequests;
import nl.factuurwerk.staff.Employee;

/** The requests for leave of a unit of work. */
final class InMemoryLeaveRequests implements LeaveRequests {

    private final VersionedRows<Id<LeaveRequest>, LeaveRequest> rows;
    private final TableView<RequestPlace, Id<LeaveRequest>> places;
    private final Consumer<StoreChange> record;

    InMemoryLeaveRequests(
            TableView<Id<LeaveRequest>, Versioned<LeaveRequest>> rows,
            TableView<RequestPlace, Id<LeaveRequest>> places,
            Consumer<StoreChange> record) {
        this.rows = new VersionedRows<>(rows, LeaveRequest::id, StoreChange.LeaveRequestKept::new, record);
        this.places = places;
        this.record = record;
    }

    @Override
    public void add(LeaveRequest request) {
        rows.add(request);
        places.add(RequestPlace.of(request), request.id());
    }

    @Override
    public void save(Versioned<LeaveRequest> changed) {
        rows.check(changed);
        LeaveRequest request = changed.value();
        find(request.id())
                .map(Versioned::value)
                .filter(kept -> !goesOn(kept, request))
                .ifPresent(kept -> {
                    throw new IllegalStateException("Not a change of request " + kept + ": " + request);
                });
        rows.save(changed);
    }

    /** More may be done with a request; what was asked for and what was done does not change. */
    private static boolean goesOn(LeaveRequest kept, LeaveRequest changed) {
        int known = kept.events().size();
        return kept.employee().equals(changed.employee())
                && kept.from().equals(changed.from())
                && kept.days().equals(changed.days())
                && kept.parts().equals(changed.parts())
                && kept.stages() == changed.stages()
                && known <= changed.events().size()
                && kept.events().equals(changed.events().subList(0, known));
    }

    @Override
    public void remove(Id<Employee> employee) {
        if (restoreRemoval(employee) > 0) {
            record.accept(new StoreChange.LeaveRequestsRemoved(employee));
        }
    }

    /** Takes the requests of an employee out, and returns how many there were. */
    int restoreRemoval(Id<Employee> employee) {
        List<LeaveRequest> kept = of(employee).toList();
        for (LeaveRequest request : kept) {
            rows.restoreRemoval(request.id());
            places.remove(RequestPlace.of(request));
        }
        return kept.size();
    }

    /** Puts a request back as it was. */
    void restore(Versioned<LeaveRequest> request) {
        rows.restore(request);
        places.put(RequestPlace.of(request.value()), request.value().id());
    }

    @Override
    public Optional<Versioned<LeaveRequest>> find(Id<LeaveRequest> id) {
        return rows.find(id);
    }

    @Override
    public Stream<LeaveRequest> of(Id<Employee> employee) {
        return places.between(RequestPlace.first(employee), RequestPlace.last(employee))
                .map(id -> rows.find(id).orElseThrow().value());
    }
}

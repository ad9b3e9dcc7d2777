package nl.factuurwerk.persistence;

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

    InMemoryLeaveRequests(
            TableView<Id<LeaveRequest>, Versioned<LeaveRequest>> rows,
            TableView<RequestPlace, Id<LeaveRequest>> places,
            Consumer<StoreChange> record) {
        this.rows = new VersionedRows<>(rows, LeaveRequest::id, StoreChange.LeaveRequestKept::new, record);
        this.places = places;
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
                .filter(kept -> !RequestPlace.of(kept).equals(RequestPlace.of(request)))
                .ifPresent(kept -> {
                    throw new IllegalStateException("Not a change of request " + kept + ": " + request);
                });
        rows.save(changed);
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

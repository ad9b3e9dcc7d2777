package nl.factuurwerk.service;

import java.util.List;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.leave.LeaveEvent;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.staff.Employee;

/**
 * Writes down what was done about leave: all that concerns one employee in a chain of its own. Who and why stand in the
 * payload, which can be erased; of what kind leave is, and that it is illness, stands nowhere. The names are stored and never
 * change.
 */
final class LeaveTrail {

    private static final Act RECORDED = Act.of("LEAVE_RECORDED");

    private final Surroundings surroundings;

    LeaveTrail(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static ChainId chain(Id<Employee> employee) {
        return Subject.of("employee", employee).chain();
    }

    static Subject request(Id<LeaveRequest> id) {
        return Subject.of("leave-request", id);
    }

    static Subject fact(Id<LeaveFact> id) {
        return Subject.of("leave-fact", id);
    }

    /** Writes down the events of a request from the first that is new. */
    void record(LeaveRequest request, int known, Repositories repositories) {
        List<LeaveEvent> events = request.events();
        for (LeaveEvent event : events.subList(Math.min(known, events.size()), events.size())) {
            surroundings.record(
                    repositories,
                    chain(request.employee()),
                    AuditEvent.of(surroundings.now(), act(event.what()), request(request.id())),
                    event.by(),
                    event.reason().orElse(""));
        }
    }

    /** Writes down that a fact was added, by whoever acts now. */
    void record(Id<Employee> employee, LeaveFact fact, Repositories repositories) {
        surroundings.record(
                repositories,
                chain(employee),
                AuditEvent.of(surroundings.now(), RECORDED, fact(fact.id())),
                fact instanceof LeaveFact.Corrected corrected ? corrected.note() : "");
    }

    /** Takes who and why out of all that was written down of somebody's leave, and writes down that. */
    void erase(LeaveFile file, String why, Repositories repositories) {
        Id<Employee> employee = file.employee().id();
        Tombstone tombstone = new Tombstone(surroundings.now());
        file.requests().forEach(each -> repositories.audit().erase(request(each.id()), tombstone));
        file.facts().forEach(each -> repositories.audit().erase(fact(each.id()), tombstone));
        surroundings.record(
                repositories,
                chain(employee),
                AuditEvent.of(surroundings.now(), Act.ERASED, Subject.of("employee", employee)),
                why);
    }

    private static Act act(LeaveEvent.What what) {
        return Act.of(
                switch (what) {
                    case SUBMITTED -> "LEAVE_SUBMITTED";
                    case APPROVED -> "LEAVE_APPROVED";
                    case REJECTED -> "LEAVE_REJECTED";
                    case CANCELLED -> "LEAVE_CANCELLED";
                    case CANCELLATION_REQUESTED -> "LEAVE_CANCELLATION_REQUESTED";
                    case CANCELLATION_AGREED -> "LEAVE_CANCELLATION_AGREED";
                    case CANCELLATION_REFUSED -> "LEAVE_CANCELLATION_REFUSED";
                });
    }
}

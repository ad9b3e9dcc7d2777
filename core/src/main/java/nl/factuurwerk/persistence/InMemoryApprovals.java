package nl.factuurwerk.persistence;

import java.util.List;
import java.util.function.Consumer;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.TimeEntryApprovals;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;

/** The steps of approval of a unit of work. */
record InMemoryApprovals(TableView<IdPlace<Employee>, ApprovalFact> steps, Consumer<StoreChange> record)
        implements TimeEntryApprovals {

    @Override
    public void append(ApprovalFact step) {
        // Two units that add to one employee want the same place, so that each looked at what the other did.
        steps.add(new IdPlace<>(step.employee(), of(step.employee()).size()), step);
        record.accept(new StoreChange.ApprovalAdded(step));
    }

    @Override
    public List<ApprovalFact> of(Id<Employee> employee) {
        return steps.between(IdPlace.first(employee), IdPlace.last(employee)).toList();
    }
}

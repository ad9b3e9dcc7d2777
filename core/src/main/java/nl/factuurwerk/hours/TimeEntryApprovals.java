package nl.factuurwerk.hours;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;

/** The steps that were taken to approve the hours of one administration. Append-only. */
public interface TimeEntryApprovals {

    /**
     * Adds a step, as the last one for its employee.
     *
     * @param step the step
     */
    void append(ApprovalFact step);

    /**
     * Returns the steps for an employee.
     *
     * @param employee whose hours
     * @return in the order in which they were taken
     */
    List<ApprovalFact> of(Id<Employee> employee);
}

package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;

/**
 * All that is known of the leave of one employee: the contract, what happened, and what was asked for. Every answer about
 * leave is worked out of these, with what the employer arranged.
 *
 * @param employee who, with the contracts of employment
 * @param facts what happened, in any order
 * @param requests what was asked for, in any order, whatever became of it
 * @param policy what the employer arranged
 */
public record LeaveFile(Employee employee, List<LeaveFact> facts, List<LeaveRequest> requests, LeavePolicy policy) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a request is of somebody else
     */
    public LeaveFile {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(policy, "policy");
        facts = List.copyOf(facts);
        requests = List.copyOf(requests);
        for (LeaveRequest request : requests) {
            if (!request.employee().equals(employee.id())) {
                throw new IllegalArgumentException(
                        "Request " + request.id() + " is of " + request.employee() + ", not of " + employee.id());
            }
        }
    }

    /**
     * Returns this file with a fact more.
     *
     * @param fact the fact
     * @return the changed file
     */
    public LeaveFile with(LeaveFact fact) {
        List<LeaveFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new LeaveFile(employee, more, requests, policy);
    }

    /**
     * Returns this file with a request, in place of the one of the same identity if there is one.
     *
     * @param request the request
     * @return the changed file
     * @throws IllegalArgumentException if the request is of somebody else
     */
    public LeaveFile with(LeaveRequest request) {
        List<LeaveRequest> more = new ArrayList<>(requests);
        more.removeIf(each -> each.id().equals(request.id()));
        more.add(request);
        return new LeaveFile(employee, facts, more, policy);
    }

    /**
     * Works out the leave that is given for an event: a birth, an adoption, care.
     *
     * @param kind the code of a kind with a window, for instance {@code BIRTH}
     * @param event the day of the event
     * @param id the identity of the grant
     * @return the grant, by the weekly hours of that day, usable in the window of the kind
     * @throws IllegalArgumentException if there is no employment on that day, or the kind is not given for an event
     * @throws nl.factuurwerk.reference.OutsideTable if there is no such kind on that day
     */
    public LeaveFact.Granted entitlement(String kind, LocalDate event, Id<LeaveFact> id) {
        LeaveKind given = policy.kinds().at(kind, event);
        DateRange window = given.window(event)
                .orElseThrow(() -> new IllegalArgumentException(kind + " is not given for an event"));
        Hours weekly = employee.termsOn(event)
                .map(EmploymentTerms::weekly)
                .orElseThrow(() -> new IllegalArgumentException(employee.id() + " has no employment on " + event));
        Hours hours = given.entitlement(weekly)
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no number of hours"));
        return new LeaveFact.Granted(
                id, new LotKey(kind, event.getYear()), window, hours, LeaveFact.Reason.ENTITLEMENT);
    }

    /**
     * Folds all of it.
     *
     * @param asOf the last day that is asked about; requests count as they stand on that day
     * @return the ledger
     * @throws nl.factuurwerk.reference.OutsideTable if a fact names a kind that there is not
     */
    public LeaveLedger ledger(LocalDate asOf) {
        return LeaveLedger.of(employee, facts, agreed(asOf), policy, asOf);
    }

    /**
     * Works out the balance of a day, past or future.
     *
     * @param asOf the day, at its end
     * @return the balance
     * @throws nl.factuurwerk.reference.OutsideTable if a fact names a kind that there is not
     */
    public LeaveBalance balance(LocalDate asOf) {
        return ledger(asOf).on(asOf);
    }

    /**
     * Gathers when the employee is away.
     *
     * @param asOf how things stood on which day
     * @return the absences
     */
    public Absences absences(LocalDate asOf) {
        return Absences.of(employee, requests, facts, policy.holidays(), asOf);
    }

    /**
     * Holds a request against this file: whether there is work and a contract on its days, nothing else was asked for on
     * them, and there is leave enough left for it on each of them.
     *
     * @param request the request, submitted or not
     * @param asOf how things stand on which day
     * @return the findings; none if nothing stands in its way
     */
    public Report check(LeaveRequest request, LocalDate asOf) {
        return RequestCheck.of(this, request, asOf);
    }

    /**
     * Holds a fact against this file: nobody sells statutory leave while employed (art. 7:640 BW), and nothing is paid out
     * for the end of an employment that goes on (art. 7:641 BW).
     *
     * @param fact the fact, not yet in this file
     * @return the findings; none if it can be added
     */
    public Report check(LeaveFact fact) {
        return FactCheck.of(this, fact);
    }

    /**
     * Tells what an employer should look at: requests that were agreed because nobody answered (art. 7:638(2) BW), and leave
     * that cannot lapse because nobody informed the employee.
     *
     * @param asOf the day
     * @return warnings
     */
    public Report attention(LocalDate asOf) {
        return Attention.of(this, asOf);
    }

    List<LeaveDay> agreed(LocalDate asOf) {
        List<LeaveDay> agreed = new ArrayList<>();
        for (LeaveRequest request : requests) {
            if (request.status(asOf).isAgreed()) {
                agreed.addAll(request.hours(employee, policy.holidays()));
            }
        }
        return agreed;
    }
}

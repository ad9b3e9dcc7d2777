package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.leave.Absences;
import nl.factuurwerk.leave.LeaveBalance;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveFile;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeavePolicy;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.leave.Team;
import nl.factuurwerk.leave.TeamCalendar;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the leave of those who work here: requests and what becomes of them, facts, balances on any day, and who is away
 * when. Every act on a request returns it with the event that was added, for a host to notify who has to know, and leaves an
 * entry in the audit trail: who did it and why, in words that can be erased, and never of what kind the leave is.
 *
 * <pre>{@code
 * LeaveRequest request = office.leave()
 *         .submit(office.leave().draft(sanne.id(), LeaveKinds.VACATION, days), Actor.person("Sanne"))
 *         .orThrow();
 * office.leave().approve(request.id(), Actor.person("Bas"));
 * office.leave().balance(sanne.id(), date("2027-06-30")).available();
 * }</pre>
 */
public final class LeaveService {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveService.class);

    private final Surroundings surroundings;
    private final LeavePolicy policy;
    private final LeaveTrail trail;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what day it is
     * @param policy what the employer arranged about leave
     */
    public LeaveService(Surroundings surroundings, LeavePolicy policy) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.trail = new LeaveTrail(surroundings);
    }

    /**
     * Returns what the employer arranged.
     *
     * @return the policy
     */
    public LeavePolicy policy() {
        return policy;
    }

    /**
     * Starts a request, and keeps nothing yet.
     *
     * @param employee for whom
     * @param from the code of a pool or a kind, for instance {@link LeaveKinds#VACATION}
     * @param days the first day and the last
     * @return a draft with an identity of its own, approved in as many stages as the policy has
     * @throws IllegalArgumentException if the days are open, or far too many
     */
    public LeaveRequest draft(Id<Employee> employee, String from, DateRange days) {
        return LeaveRequest.draft(surroundings.ids().nextId(), employee, from, days)
                .withStages(policy.stages());
    }

    /**
     * Asks for leave, if nothing stands in its way.
     *
     * @param draft the request; approved in as many stages as the policy has at least
     * @param by who asks
     * @return the request, submitted today; or what stands in its way, and nothing is kept
     * @throws IllegalArgumentException if there is no such employee
     * @throws IllegalStateException if the request was submitted before
     */
    public Parsed<LeaveRequest> submit(LeaveRequest draft, Actor by) {
        LocalDate today = surroundings.today();
        Parsed<LeaveRequest> submitted = surroundings.inTransaction(repositories -> {
            Report report = file(draft.employee(), repositories).check(draft, today);
            if (report.hasErrors()) {
                return Parsed.invalid(report);
            }
            // A draft that was made by hand does not get by with fewer who approve.
            LeaveRequest request =
                    draft.withStages(Math.max(draft.stages(), policy.stages())).submit(today, by);
            repositories.leaveRequests().add(request);
            trail.record(request, 0, repositories);
            return new Parsed.Valid<>(request, report);
        });
        submitted.value().ifPresent(request -> LOG.debug("Submitted request {}", request.id()));
        return submitted;
    }

    /**
     * Approves a request, for one of those who have to.
     *
     * @param request its identity
     * @param by who approves
     * @return the request, agreed if nobody else has to
     * @throws IllegalArgumentException if there is no such request
     * @throws IllegalStateException if nobody asks for it any more, or the same person approved before
     */
    public LeaveRequest approve(Id<LeaveRequest> request, Actor by) {
        return change(request, kept -> kept.approve(surroundings.today(), by));
    }

    /**
     * Refuses a request.
     *
     * @param request its identity
     * @param by who refuses
     * @param reason the weighty reasons (art. 7:638(2) BW)
     * @return the request, rejected
     * @throws IllegalArgumentException if there is no such request, or the reason is blank
     * @throws IllegalStateException if nobody asks for it any more, or it was agreed by silence
     */
    public LeaveRequest reject(Id<LeaveRequest> request, Actor by, String reason) {
        return change(request, kept -> kept.reject(surroundings.today(), by, reason));
    }

    /**
     * Does with a request what else can be done with one: take it back, ask to, agree to that or refuse it.
     *
     * <pre>{@code
     * office.leave().change(id, it -> it.requestCancellation(today, Actor.person("Sanne"), "Reis gaat niet door"));
     * }</pre>
     *
     * @param request its identity
     * @param act makes the changed request of the kept one; without effect of its own, for it may be called again
     * @return the changed request
     * @throws IllegalArgumentException if there is no such request
     * @throws IllegalStateException if that cannot be done with it now
     */
    public LeaveRequest change(Id<LeaveRequest> request, UnaryOperator<LeaveRequest> act) {
        LeaveRequest changed = surroundings.inTransaction(repositories -> {
            Versioned<LeaveRequest> kept = repositories
                    .leaveRequests()
                    .find(request)
                    .orElseThrow(() -> new IllegalArgumentException("There is no request " + request));
            LeaveRequest now = act.apply(kept.value());
            repositories.leaveRequests().save(kept.with(now));
            trail.record(now, kept.value().events().size(), repositories);
            return now;
        });
        LOG.debug("Changed request {}", request);
        return changed;
    }

    /**
     * Adds a fact, if nothing stands in its way. Adding it again does nothing.
     *
     * @param employee whose leave it is about
     * @param fact what happened
     * @return the fact; or what stands in its way, and nothing is kept
     * @throws IllegalArgumentException if there is no such employee
     * @throws IllegalStateException if another fact has its identity
     */
    public Parsed<LeaveFact> add(Id<Employee> employee, LeaveFact fact) {
        return surroundings.inTransaction(repositories -> {
            LeaveFile file = file(employee, repositories);
            Report report = file.facts().contains(fact) ? Report.empty() : file.check(fact);
            if (report.hasErrors()) {
                return Parsed.invalid(report);
            }
            if (!file.facts().contains(fact)) {
                repositories.leaveFacts().append(employee, fact);
                trail.record(employee, fact, repositories);
            }
            return new Parsed.Valid<>(fact, report);
        });
    }

    /**
     * Grants the leave that the law or the policy gives for an event: a birth, an adoption, care.
     *
     * @param employee who
     * @param kind the code of a kind with a window, for instance {@code BIRTH}
     * @param event the day of the event
     * @return the grant, by the weekly hours of that day, usable in the window of the kind
     * @throws IllegalArgumentException if there is no such employee, no employment on that day, or the kind is not given for
     *     an event
     * @throws nl.factuurwerk.reference.OutsideTable if there is no such kind on that day
     */
    public LeaveFact.Granted grant(Id<Employee> employee, String kind, LocalDate event) {
        return surroundings.inTransaction(repositories -> {
            LeaveFact.Granted granted = file(employee, repositories)
                    .entitlement(kind, event, surroundings.ids().nextId());
            repositories.leaveFacts().append(employee, granted);
            trail.record(employee, granted, repositories);
            return granted;
        });
    }

    /**
     * Makes days collective leave: the construction holiday, the days between Christmas and New Year. It is agreed at once,
     * for who has work on those days. Days that somebody asked for already are left out, and of others the hours.
     *
     * @param days the first day and the last
     * @param employees for whom
     * @param by who decided
     * @return the requests that were made: none for who has no work left on those days, several where days in between were
     *     asked for already
     * @throws IllegalArgumentException if there is no such employee
     */
    public List<LeaveRequest> collective(DateRange days, Collection<Id<Employee>> employees, Actor by) {
        LocalDate today = surroundings.today();
        return surroundings.inTransaction(repositories -> {
            List<LeaveRequest> made = new ArrayList<>();
            for (Id<Employee> employee : employees) {
                LeaveFile file = file(employee, repositories);
                for (LeaveRequest draft : new CollectiveLeave(file, days, today, surroundings.ids()).drafts()) {
                    LeaveRequest request = draft.submit(today, by).approve(today, by);
                    repositories.leaveRequests().add(request);
                    trail.record(request, 0, repositories);
                    made.add(request);
                }
            }
            return made;
        });
    }

    /**
     * Works out the balance of a day, past or future.
     *
     * @param employee whose
     * @param asOf the day, at its end
     * @return the balance
     * @throws IllegalArgumentException if there is no such employee
     */
    public LeaveBalance balance(Id<Employee> employee, LocalDate asOf) {
        return file(employee).balance(asOf);
    }

    /**
     * Works out the balance of a day, past or future.
     *
     * @param employee whose
     * @param asOf the day, at its end
     * @return the balance
     * @throws IllegalArgumentException if there is no such employee
     */
    public LeaveBalance balance(Employee employee, LocalDate asOf) {
        return balance(employee.id(), asOf);
    }

    /**
     * Returns all that is known of the leave of an employee.
     *
     * @param employee who
     * @return the file
     * @throws IllegalArgumentException if there is no such employee
     */
    public LeaveFile file(Id<Employee> employee) {
        return surroundings.inTransaction(repositories -> file(employee, repositories));
    }

    /**
     * Makes the calendar of a team, as things stand today.
     *
     * @param team the team
     * @param days the days
     * @return who is away when, and the capacity left
     * @throws IllegalArgumentException if a member is not known, or the days are open or far too many
     */
    public TeamCalendar calendar(Team team, DateRange days) {
        LocalDate today = surroundings.today();
        List<Absences> absences = surroundings.inTransaction(repositories -> team.members().stream()
                .map(member -> file(member, repositories).absences(today))
                .toList());
        return TeamCalendar.of(team, absences, days);
    }

    /**
     * Tells on which days of a request fewer of a team would be there than it needs, if the request were agreed.
     *
     * @param request the request, submitted or not
     * @param team a team that the employee is in
     * @return a warning for each such day
     * @throws IllegalArgumentException if a member is not known
     */
    public Report conflicts(LeaveRequest request, Team team) {
        LocalDate today = surroundings.today();
        List<Absences> absences = surroundings.inTransaction(repositories -> team.members().stream()
                .map(member -> {
                    Absences each = file(member, repositories).absences(today);
                    return member.equals(request.employee())
                                    && !request.status(today).isAgreed()
                            ? each.assuming(request)
                            : each;
                })
                .toList());
        return TeamCalendar.of(team, absences, request.days()).report();
    }

    /**
     * Erases what is known of the leave of somebody who left (art. 17 GDPR): requests, facts, and the contracts that leave
     * was earned under; and takes who and why out of the audit trail about it. The name stays, for hours and invoices name
     * who did the work.
     *
     * <p>For how long leave is kept after an employment, and what of it belongs to the payroll, no term of ours says: the
     * host decides when to ask for this. Leave that was not paid out can be claimed for five years after its year
     * (art. 7:642 BW). What was there is returned once, to hand over or to archive.
     *
     * @param employee who left
     * @param why what is written down about the erasure, which must not name the employee
     * @return what was there
     * @throws IllegalArgumentException if there is no such employee
     * @throws IllegalStateException if an employment goes on today or begins later: leave is needed for it
     */
    public LeaveFile erase(Id<Employee> employee, String why) {
        LeaveFile erased = surroundings.inTransaction(repositories -> {
            LeaveFile file = file(employee, repositories);
            LocalDate today = surroundings.today();
            file.employee().employments().stream()
                    .filter(each -> !each.days().last().isBefore(today))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new IllegalStateException(
                                "Employee " + employee + " is employed on " + today + " or later: " + each.days());
                    });
            trail.erase(file, why, repositories);
            repositories.leaveRequests().remove(employee);
            repositories.leaveFacts().remove(employee);
            repositories.employees().put(new Employee(employee, file.employee().name()));
            return file;
        });
        LOG.debug("Erased the leave of employee {}", employee);
        return erased;
    }

    private LeaveFile file(Id<Employee> id, Repositories repositories) {
        Employee employee = repositories
                .employees()
                .find(id)
                .map(Versioned::value)
                .orElseThrow(() -> new IllegalArgumentException("There is no employee " + id));
        try (var facts = repositories.leaveFacts().of(id);
                var requests = repositories.leaveRequests().of(id)) {
            return new LeaveFile(employee, facts.toList(), requests.toList(), policy);
        }
    }
}

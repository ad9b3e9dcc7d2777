package nl.factuurwerk.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.ApprovalFact;
import nl.factuurwerk.hours.Approvals;
import nl.factuurwerk.hours.EntryCheck;
import nl.factuurwerk.hours.HourShare;
import nl.factuurwerk.hours.HourShares;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.HoursRules;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.HouseRates;
import nl.factuurwerk.hours.KnownHours;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeEntryFact;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.hours.worktime.Shifts;
import nl.factuurwerk.hours.worktime.WorkingTimeCheck;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps who works here, what an hour costs, the hours worked, what happened to them, and how far they are approved. */
public final class HoursService {

    private static final Logger LOG = LoggerFactory.getLogger(HoursService.class);

    private final Surroundings surroundings;
    private final HoursPolicy policy;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what day it is
     * @param policy until when hours can be changed
     */
    public HoursService(Surroundings surroundings, HoursPolicy policy) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Keeps an employee, in place of the one of the same identity if there is one.
     *
     * @param employee the employee
     */
    public void put(Employee employee) {
        surroundings.inTransaction(repositories -> {
            repositories.employees().put(employee);
            return employee;
        });
    }

    /**
     * Keeps a rate card, in place of the one for the same customer if there is one. Hours keep the price of their day: a card
     * that gives another price for a day that is locked is refused.
     *
     * @param card the rate card
     * @return {@code HOURS-RATE-LOCKED} if it was refused; empty if it is kept
     */
    public Report put(RateCard card) {
        return surroundings.inTransaction(repositories -> {
            Optional<Finding> locked = repositories
                    .rateCards()
                    .of(card.customer())
                    .flatMap(kept -> policy.checkRates(
                            card.customer().value(), card.differsFrom(kept.value()), surroundings.today()));
            if (locked.isEmpty()) {
                repositories.rateCards().put(card);
            }
            return locked.map(Report::of).orElseGet(Report::empty);
        });
    }

    /**
     * Keeps what the house itself reckons hours at, in place of what was kept before.
     *
     * @param rates what customers are asked that agreed nothing narrower, and what hours cost the house
     * @return {@code HOURS-RATE-LOCKED} if it was refused, because a price of a locked day would change; empty if it is kept
     */
    public Report put(HouseRates rates) {
        return surroundings.inTransaction(repositories -> {
            Optional<Finding> locked = repositories
                    .rateCards()
                    .house()
                    .flatMap(kept -> policy.checkRates("-", rates.differsFrom(kept.value()), surroundings.today()));
            if (locked.isEmpty()) {
                repositories.rateCards().put(rates);
            }
            return locked.map(Report::of).orElseGet(Report::empty);
        });
    }

    /**
     * Adds entries, all in one unit of work. Adding an entry again does nothing, so that a file may be imported twice.
     *
     * @param entries the entries
     * @return for each, in the same order, whether it was added, was there already, or was refused because another one
     *     has its identity, or its day is locked or approved
     * @throws IllegalArgumentException if an entry replaces another one: that is {@link #correct correcting}
     */
    public List<Addition> add(List<TimeEntry> entries) {
        entries.stream()
                .filter(entry -> entry.replaces().isPresent())
                .findFirst()
                .ifPresent(entry -> {
                    throw new IllegalArgumentException("Corrects another entry: " + entry);
                });
        List<Addition> additions = surroundings.inTransaction(repositories -> {
            Map<Id<Employee>, Approvals> approvals = new HashMap<>();
            return entries.stream()
                    .map(entry -> add(entry, approvals, repositories))
                    .toList();
        });
        LOG.debug(
                "Added {} of {} time entries",
                additions.stream()
                        .filter(addition -> addition == Addition.ADDED)
                        .count(),
                entries.size());
        return additions;
    }

    private Addition add(TimeEntry entry, Map<Id<Employee>, Approvals> approvals, Repositories repositories) {
        boolean known = repositories.timeEntries().find(entry.id()).isPresent();
        Approvals steps = approvals.computeIfAbsent(
                entry.employee(),
                who -> Approvals.of(repositories.timeEntryApprovals().of(who)));
        return known || policy.check(entry, steps, surroundings.today()).isEmpty()
                ? repositories.timeEntries().add(entry)
                : Addition.LOCKED;
    }

    /**
     * Finds an entry.
     *
     * @param id its identity
     * @return the entry, or empty if there is none
     */
    public Optional<TimeEntry> find(Id<TimeEntry> id) {
        return surroundings.inTransaction(
                repositories -> repositories.timeEntries().find(id));
    }

    /**
     * Returns the entries for a customer, billable or not.
     *
     * @param customer the customer
     * @param days the days, both ends included
     * @return by date, without what was replaced or withdrawn
     */
    public List<TimeEntry> of(Id<Party> customer, DateRange days) {
        return surroundings.inTransaction(repositories -> {
            try (var entries = repositories.timeEntries().of(customer, days)) {
                return entries.toList();
            }
        });
    }

    /**
     * Puts an entry in the place of another one. The other one stays, and does not count any more.
     *
     * @param correction the entry that counts, made with {@link TimeEntry#correction}
     * @return why not: {@code HOURS-UNKNOWN}, {@code HOURS-ENDED}, {@code HOURS-BILLED}, {@code HOURS-LOCKED}, {@code
     *     HOURS-APPROVED}; empty if it was done
     * @throws IllegalArgumentException if it replaces nothing, or another entry has its identity
     */
    public Report correct(TimeEntry correction) {
        Id<TimeEntry> replaced = correction
                .replaces()
                .orElseThrow(() -> new IllegalArgumentException("Replaces no entry: " + correction));
        return changing(replaced, (entry, repositories) -> {
            Optional<Finding> locked = locked(correction, repositories);
            if (locked.isPresent()) {
                return Report.of(locked.get());
            }
            release(entry, repositories);
            if (repositories.timeEntries().add(correction) != Addition.ADDED) {
                throw new IllegalArgumentException("There is an entry of that identity already: " + correction);
            }
            return Report.empty();
        });
    }

    /**
     * Says that an entry should not have been written. It stays, and does not count any more.
     *
     * @param entry its identity
     * @param reason why
     * @return why not, as for {@link #correct}; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report withdraw(Id<TimeEntry> entry, String reason) {
        TimeEntryFact fact = new TimeEntryFact.Withdrawn(entry, surroundings.today(), reason);
        return changing(entry, (found, repositories) -> {
            release(found, repositories);
            repositories.timeEntries().append(fact);
            return Report.empty();
        });
    }

    /**
     * Says that an entry was worked and will not be billed. That can be said of locked and approved hours too: the work stays
     * as it is.
     *
     * @param entry its identity
     * @param reason why
     * @return why not: {@code HOURS-UNKNOWN}, {@code HOURS-ENDED}, {@code HOURS-BILLED}; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report writeOff(Id<TimeEntry> entry, String reason) {
        return happened(new TimeEntryFact.WrittenOff(entry, surroundings.today(), reason));
    }

    /**
     * Says that an entry that was written off can be billed after all.
     *
     * @param entry its identity
     * @param reason why
     * @return why not: {@code HOURS-UNKNOWN}, {@code HOURS-ENDED}; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report restore(Id<TimeEntry> entry, String reason) {
        return happened(new TimeEntryFact.Restored(entry, surroundings.today(), reason));
    }

    private Report happened(TimeEntryFact fact) {
        return surroundings.inTransaction(repositories -> against(fact, repositories)
                .map(Report::of)
                .orElseGet(() -> {
                    repositories.timeEntries().find(fact.entry()).ifPresent(entry -> release(entry, repositories));
                    repositories.timeEntries().append(fact);
                    return Report.empty();
                }));
    }

    /** What stands in the way of something that is to happen to an entry, whatever day it is of. */
    private static Optional<Finding> against(TimeEntryFact fact, Repositories repositories) {
        Optional<TimeEntry> found = repositories.timeEntries().find(fact.entry());
        if (found.isEmpty()) {
            return Optional.of(HoursRules.unknown(fact.entry()));
        }
        if (!repositories.timeEntries().state(fact.entry()).allows(fact)) {
            return Optional.of(HoursRules.ended(found.get()));
        }
        return repositories.invoices().billing(found.get().source()).isPresent()
                ? Optional.of(HoursRules.billed(found.get()))
                : Optional.empty();
    }

    private Report changing(Id<TimeEntry> id, BiFunction<TimeEntry, Repositories, Report> change) {
        TimeEntryFact end = new TimeEntryFact.Withdrawn(id, surroundings.today(), "-");
        return surroundings.inTransaction(repositories -> {
            Optional<Finding> against = against(end, repositories)
                    .or(() -> repositories.timeEntries().find(id).flatMap(entry -> locked(entry, repositories)));
            return against.isPresent()
                    ? Report.of(against.get())
                    : change.apply(repositories.timeEntries().find(id).orElseThrow(), repositories);
        });
    }

    private Optional<Finding> locked(TimeEntry entry, Repositories repositories) {
        Approvals approvals = Approvals.of(repositories.timeEntryApprovals().of(entry.employee()));
        return policy.check(entry, approvals, surroundings.today());
    }

    /** Gives back what an entry used of a retainer: what does not count or will not be billed uses nothing. */
    private void release(TimeEntry entry, Repositories repositories) {
        Optional<HoursTerms> terms = entry.customer()
                .flatMap(customer -> repositories.rateCards().of(customer))
                .map(card -> card.value().termsOf(entry));
        if (terms.isPresent() && terms.get() instanceof HoursTerms.Retained(var plan)) {
            try (var entries = repositories.retainerEntries().of(plan)) {
                Optional<RetainerEntry> last = entries.filter(
                                each -> each.source().equals(entry.source()))
                        .reduce((earlier, later) -> later);
                last.filter(RetainerEntry.Used.class::isInstance)
                        .ifPresent(used -> repositories
                                .retainerEntries()
                                .append(plan, new RetainerEntry.TakenBack(entry.source(), used.day())));
            }
        }
    }

    /**
     * Takes a step to approve somebody's hours: see {@link ApprovalFact}.
     *
     * @param step the step
     * @return a finding for each day that it does not fit; empty if it was taken
     * @throws IllegalArgumentException if the step is for more than 400 days
     */
    public Report take(ApprovalFact step) {
        Report report = surroundings.inTransaction(repositories -> {
            Report against = Approvals.of(repositories.timeEntryApprovals().of(step.employee()))
                    .check(step);
            if (!against.hasErrors()) {
                repositories.timeEntryApprovals().append(step);
            }
            return against;
        });
        LOG.debug(
                "Hours of {} for {}: {} with {} findings",
                step.employee(),
                step.days(),
                step.act(),
                report.findings().size());
        return report;
    }

    /**
     * Says that somebody's hours are complete.
     *
     * @param employee whose hours
     * @param days the days, both ends included
     * @param by who says so
     * @return {@code HOURS-SUBMITTED} for each day that was submitted before; empty if it was done
     */
    public Report submit(Id<Employee> employee, DateRange days, Id<Employee> by) {
        return take(new ApprovalFact(employee, days, ApprovalFact.Act.SUBMITTED, signedBy(by), ""));
    }

    /**
     * Approves somebody's hours.
     *
     * @param employee whose hours
     * @param days the days, both ends included
     * @param by who approves
     * @return {@code HOURS-NOT-SUBMITTED} for each day that is not submitted; empty if it was done
     */
    public Report approve(Id<Employee> employee, DateRange days, Id<Employee> by) {
        return take(new ApprovalFact(employee, days, ApprovalFact.Act.APPROVED, signedBy(by), ""));
    }

    /**
     * Rejects somebody's hours: they can be changed, and submitted again.
     *
     * @param employee whose hours
     * @param days the days, both ends included
     * @param by who rejects
     * @param reason why
     * @return {@code HOURS-NOT-SUBMITTED} for each day that is not submitted; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report reject(Id<Employee> employee, DateRange days, Id<Employee> by, String reason) {
        return take(new ApprovalFact(employee, days, ApprovalFact.Act.REJECTED, signedBy(by), reason));
    }

    /**
     * Has approved hours changed once more.
     *
     * @param employee whose hours
     * @param days the days, both ends included
     * @param by who reopens them
     * @param reason why
     * @return {@code HOURS-NOT-APPROVED} for each day that is not approved; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report reopen(Id<Employee> employee, DateRange days, Id<Employee> by, String reason) {
        return take(new ApprovalFact(employee, days, ApprovalFact.Act.REOPENED, signedBy(by), reason));
    }

    private ApprovalFact.Signature signedBy(Id<Employee> by) {
        return new ApprovalFact.Signature(by, surroundings.today());
    }

    /**
     * Returns how far somebody's hours are on the way to approval.
     *
     * @param employee whose hours
     * @return day by day
     */
    public Approvals approvals(Id<Employee> employee) {
        return surroundings.inTransaction(
                repositories -> Approvals.of(repositories.timeEntryApprovals().of(employee)));
    }

    /**
     * Returns what an employee worked, for whomever.
     *
     * @param employee the employee
     * @param days the days, both ends included
     * @return by date, without what was replaced or withdrawn
     */
    public List<TimeEntry> by(Id<Employee> employee, DateRange days) {
        return surroundings.inTransaction(repositories -> {
            try (var entries = repositories.timeEntries().by(employee, days)) {
                return entries.toList();
            }
        });
    }

    /**
     * Looks at the hours of an employee: what overlaps, what is missing, and what the law says of working time. Needs entries
     * that say from when until when.
     *
     * @param employee the employee
     * @param days the days, both ends included
     * @param check from which length on a gap is found
     * @param workingTime the limits that the employee has
     * @return overlaps and gaps first; warnings and notices
     */
    public Report check(Id<Employee> employee, DateRange days, EntryCheck check, WorkingTimeCheck workingTime) {
        List<TimeEntry> entries = by(employee, days);
        return check.of(entries).plus(workingTime.check(Shifts.of(entries)));
    }

    /**
     * Says of every billable minute for a customer what became of it: billed, included in a price for the whole, open, or
     * written off.
     *
     * @param customer the customer
     * @param days the days, both ends included
     * @return the parts, by date
     */
    public List<HourShare> shares(Id<Party> customer, DateRange days) {
        return surroundings.inTransaction(repositories -> shares(customer, days, repositories));
    }

    private static List<HourShare> shares(Id<Party> customer, DateRange days, Repositories repositories) {
        RateCard card = repositories
                .rateCards()
                .of(customer)
                .map(Versioned::value)
                .orElseGet(() -> RateCard.of(customer).build());
        HouseRates house =
                repositories.rateCards().house().map(Versioned::value).orElse(HouseRates.none());
        try (var entries = repositories.timeEntries().of(customer, DateRange.of(LocalDate.MIN, days.last()))) {
            HourKnowledge knowledge = new HourKnowledge(repositories, card);
            List<KnownHours> known = entries.filter(
                            entry -> days.contains(entry.date()) || card.termsOf(entry) instanceof HoursTerms.Capped)
                    .map(knowledge::of)
                    .toList();
            return HourShares.under(card, house).of(known).stream()
                    .filter(share -> days.contains(share.entry().date()))
                    .toList();
        }
    }

    /**
     * Says what the lines of an invoice are made of: hours, trips and expenses, entry by entry.
     *
     * @param invoice the invoice
     * @return the timesheet, to be printed or written to a file; or {@code HOURS-TIMESHEET} for each line that its entries do not
     *     come to
     */
    public Parsed<Timesheet> timesheet(Invoice invoice) {
        return surroundings.inTransaction(
                repositories -> Timesheet.of(invoice, new BilledItems(repositories, HoursService::shares).of(invoice)));
    }
}

package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.hours.Addition;
import nl.factuurwerk.hours.Approvals;
import nl.factuurwerk.hours.EntryState;
import nl.factuurwerk.hours.HourFate;
import nl.factuurwerk.hours.HoursPolicy;
import nl.factuurwerk.hours.Outlay;
import nl.factuurwerk.hours.OutlayFact;
import nl.factuurwerk.hours.OutlayRules;
import nl.factuurwerk.hours.OutlayShare;
import nl.factuurwerk.hours.Outlays;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.expense.Payer;
import nl.factuurwerk.hours.mileage.TravelCheck;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps trips and expenses, and what happened to them. They are locked, and approved, with the hours of their day: see {@link
 * HoursService}.
 */
public final class OutlayService {

    private static final Logger LOG = LoggerFactory.getLogger(OutlayService.class);

    private final Surroundings surroundings;
    private final HoursPolicy policy;

    /**
     * Makes the service.
     *
     * @param surroundings whose books, where they are kept, what day it is
     * @param policy until when trips and expenses can be changed
     */
    public OutlayService(Surroundings surroundings, HoursPolicy policy) {
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Adds trips, all in one unit of work. Adding a trip again does nothing, so that a file may be imported twice.
     *
     * @param trips the trips
     * @return for each, in the same order, whether it was added, was there already, or was refused because another one has its
     *     identity, or its day is locked or approved
     * @throws IllegalArgumentException if a trip replaces another one: that is {@link #correct(Trip) correcting}
     */
    public List<Addition> addTrips(List<Trip> trips) {
        return add(trips, Repositories::trips);
    }

    /**
     * Adds expenses, all in one unit of work. Adding an expense again does nothing, so that a file may be imported twice.
     *
     * @param expenses the expenses
     * @return for each, in the same order, whether it was added, was there already, or was refused because another one has its
     *     identity, or its day is locked or approved
     * @throws IllegalArgumentException if an expense replaces another one: that is {@link #correct(Expense) correcting}
     */
    public List<Addition> addExpenses(List<Expense> expenses) {
        return add(expenses, Repositories::expenses);
    }

    private <O extends Outlay<O>> List<Addition> add(List<O> outlays, Function<Repositories, Outlays<O>> kept) {
        outlays.stream()
                .filter(outlay -> outlay.replaces().isPresent())
                .findFirst()
                .ifPresent(outlay -> {
                    throw new IllegalArgumentException("Corrects another one: " + outlay);
                });
        List<Addition> additions = surroundings.inTransaction(repositories -> {
            Map<Id<Employee>, Approvals> approvals = new HashMap<>();
            List<Addition> all = new ArrayList<>();
            for (O outlay : outlays) {
                Approvals steps = approvals.computeIfAbsent(outlay.employee(), who -> approvals(who, repositories));
                boolean known = kept.apply(repositories).find(outlay.id()).isPresent();
                all.add(
                        known
                                        || policy.check(outlay, steps, surroundings.today())
                                                .isEmpty()
                                ? kept.apply(repositories).add(outlay)
                                : Addition.LOCKED);
            }
            return all;
        });
        LOG.debug("Looked at {} trips or expenses to add", outlays.size());
        return additions;
    }

    private static Approvals approvals(Id<Employee> employee, Repositories repositories) {
        return Approvals.of(repositories.timeEntryApprovals().of(employee));
    }

    /**
     * Puts a trip in the place of another one. The other one stays, and does not count any more.
     *
     * @param correction the trip that counts, made with {@link Trip#correction}
     * @return why not: {@code OUTLAY-UNKNOWN}, {@code OUTLAY-ENDED}, {@code OUTLAY-BILLED}, {@code OUTLAY-LOCKED}, {@code
     *     OUTLAY-APPROVED}; empty if it was done
     * @throws IllegalArgumentException if it replaces nothing, or another trip has its identity
     */
    public Report correct(Trip correction) {
        return correct(correction, Trip.KIND, Repositories::trips);
    }

    /**
     * Puts an expense in the place of another one. The other one stays, and does not count any more.
     *
     * @param correction the expense that counts, made with {@link Expense#correction}
     * @return why not, as for {@link #correct(Trip)}; empty if it was done
     * @throws IllegalArgumentException if it replaces nothing, or another expense has its identity
     */
    public Report correct(Expense correction) {
        return correct(correction, Expense.KIND, Repositories::expenses);
    }

    private <O extends Outlay<O>> Report correct(O correction, String kind, Function<Repositories, Outlays<O>> kept) {
        Id<O> replaced = correction
                .replaces()
                .orElseThrow(() -> new IllegalArgumentException("Replaces nothing: " + correction));
        return surroundings.inTransaction(repositories -> {
            Optional<Finding> against = ends(new SourceReference(kind, replaced.value()), repositories)
                    .or(() -> locked(correction, repositories));
            if (against.isPresent()) {
                return Report.of(against.get());
            }
            if (kept.apply(repositories).add(correction) != Addition.ADDED) {
                throw new IllegalArgumentException("There is one of that identity already: " + correction);
            }
            return Report.empty();
        });
    }

    /**
     * Says that a trip or an expense should not have been written. It stays, and does not count any more.
     *
     * @param outlay what it is called by, as {@link Outlay#source}
     * @param reason why
     * @return why not, as for {@link #correct(Trip)}; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report withdraw(SourceReference outlay, String reason) {
        OutlayFact fact = new OutlayFact(outlay, OutlayFact.Act.WITHDRAWN, surroundings.today(), reason);
        return surroundings.inTransaction(repositories -> keep(fact, ends(outlay, repositories), repositories));
    }

    /**
     * Says that a trip or an expense will not be billed. That can be said of locked and approved days too: what was laid out
     * stays as it is.
     *
     * @param outlay what it is called by, as {@link Outlay#source}
     * @param reason why
     * @return why not: {@code OUTLAY-UNKNOWN}, {@code OUTLAY-ENDED}, {@code OUTLAY-BILLED}; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report writeOff(SourceReference outlay, String reason) {
        return happened(new OutlayFact(outlay, OutlayFact.Act.WRITTEN_OFF, surroundings.today(), reason));
    }

    /**
     * Says that a trip or an expense that was written off can be billed after all.
     *
     * @param outlay what it is called by, as {@link Outlay#source}
     * @param reason why
     * @return why not: {@code OUTLAY-UNKNOWN}, {@code OUTLAY-ENDED}; empty if it was done
     * @throws IllegalArgumentException if the reason is blank, too long or cannot be printed
     */
    public Report restore(SourceReference outlay, String reason) {
        return happened(new OutlayFact(outlay, OutlayFact.Act.RESTORED, surroundings.today(), reason));
    }

    private Report happened(OutlayFact fact) {
        return surroundings.inTransaction(
                repositories -> keep(fact, against(fact.outlay(), fact.act(), repositories), repositories));
    }

    private static Report keep(OutlayFact fact, Optional<Finding> against, Repositories repositories) {
        if (against.isPresent()) {
            return Report.of(against.get());
        }
        kept(fact.outlay(), repositories).orElseThrow().append(fact);
        return Report.empty();
    }

    /** What stands in the way of ending one: what became of it, or the day that it is of. */
    private Optional<Finding> ends(SourceReference outlay, Repositories repositories) {
        return against(outlay, OutlayFact.Act.WITHDRAWN, repositories)
                .or(() -> find(outlay, repositories).flatMap(found -> locked(found, repositories)));
    }

    private Optional<Finding> locked(Outlay<?> outlay, Repositories repositories) {
        return policy.check(outlay, approvals(outlay.employee(), repositories), surroundings.today());
    }

    private static Optional<Finding> against(SourceReference outlay, OutlayFact.Act act, Repositories repositories) {
        Optional<Outlay<?>> found = find(outlay, repositories);
        if (found.isEmpty()) {
            return Optional.of(OutlayRules.unknown(outlay));
        }
        if (!act.isPossible(state(outlay, repositories))) {
            return Optional.of(OutlayRules.ended(found.get()));
        }
        return repositories.invoices().billing(outlay).isPresent()
                ? Optional.of(OutlayRules.billed(found.get()))
                : Optional.empty();
    }

    private static Optional<Outlays<?>> kept(SourceReference outlay, Repositories repositories) {
        return switch (outlay.kind()) {
            case Trip.KIND -> Optional.of(repositories.trips());
            case Expense.KIND -> Optional.of(repositories.expenses());
            default -> Optional.empty();
        };
    }

    private static Optional<Outlay<?>> find(SourceReference outlay, Repositories repositories) {
        return switch (outlay.kind()) {
            case Trip.KIND -> repositories.trips().find(Id.of(outlay.key())).map(found -> found);
            case Expense.KIND ->
                repositories.expenses().find(Id.of(outlay.key())).map(found -> found);
            default -> Optional.empty();
        };
    }

    private static EntryState state(SourceReference outlay, Repositories repositories) {
        return outlay.kind().equals(Trip.KIND)
                ? repositories.trips().state(Id.of(outlay.key()))
                : repositories.expenses().state(Id.of(outlay.key()));
    }

    /**
     * Finds a trip.
     *
     * @param id its identity
     * @return the trip, whether it counts or not; or empty if there is none
     */
    public Optional<Trip> trip(Id<Trip> id) {
        return surroundings.inTransaction(repositories -> repositories.trips().find(id));
    }

    /**
     * Finds an expense.
     *
     * @param id its identity
     * @return the expense, whether it counts or not; or empty if there is none
     */
    public Optional<Expense> expense(Id<Expense> id) {
        return surroundings.inTransaction(
                repositories -> repositories.expenses().find(id));
    }

    /**
     * Returns the trips of an employee.
     *
     * @param employee who travelled
     * @param days the days, both ends included
     * @return by date, without what was replaced or withdrawn
     */
    public List<Trip> trips(Id<Employee> employee, DateRange days) {
        return surroundings.inTransaction(repositories -> {
            try (var trips = repositories.trips().by(employee, days)) {
                return trips.toList();
            }
        });
    }

    /**
     * Returns the expenses of an employee.
     *
     * @param employee who paid, or had it paid
     * @param days the days, both ends included
     * @return by date, without what was replaced or withdrawn
     */
    public List<Expense> expenses(Id<Employee> employee, DateRange days) {
        return surroundings.inTransaction(repositories -> {
            try (var expenses = repositories.expenses().by(employee, days)) {
                return expenses.toList();
            }
        });
    }

    /**
     * Returns what an employee advanced and is to get back.
     *
     * @param employee who paid
     * @param days the days, both ends included
     * @return the expenses that were paid with the employee's own money, by date; whether they are billed does not matter
     */
    public List<Expense> toReimburse(Id<Employee> employee, DateRange days) {
        return expenses(employee, days).stream()
                .filter(expense -> expense.payer() == Payer.EMPLOYEE)
                .toList();
    }

    /**
     * Looks whether the travel of an employee is paid for twice.
     *
     * @param employee who travelled
     * @param days the days, both ends included
     * @param check what is known of fixed allowances and of days at home
     * @return what is paid for twice, by day and trip
     */
    public Report check(Id<Employee> employee, DateRange days, TravelCheck check) {
        return check.of(trips(employee, days));
    }

    /**
     * Says of every billable trip and expense for a customer what became of it: billed, open, or written off.
     *
     * @param customer the customer
     * @param days the days, both ends included
     * @return trips first, each by date
     */
    public List<OutlayShare> shares(Id<Party> customer, DateRange days) {
        return surroundings.inTransaction(repositories -> {
            Optional<RateCard> card = repositories.rateCards().of(customer).map(Versioned::value);
            List<OutlayShare> shares = new ArrayList<>();
            addShares(repositories.trips(), customer, days, trip -> amount(trip, card), repositories, shares);
            addShares(repositories.expenses(), customer, days, Expense::charge, repositories, shares);
            return shares;
        });
    }

    private static Optional<Money> amount(Trip trip, Optional<RateCard> card) {
        Quantity distance = new Quantity(trip.kilometres(), Unit.KILOMETRE);
        return card.flatMap(known -> known.kilometreRateOf(trip))
                .map(rate -> rate.price().times(distance));
    }

    private static <O extends Outlay<O>> void addShares(
            Outlays<O> kept,
            Id<Party> customer,
            DateRange days,
            Function<O, Optional<Money>> amount,
            Repositories repositories,
            List<OutlayShare> shares) {
        try (var outlays = kept.of(customer, days)) {
            outlays.filter(Outlay::isBillable)
                    .map(outlay -> new OutlayShare(
                            outlay, fate(outlay, kept.state(outlay.id()), repositories), amount.apply(outlay)))
                    .forEach(shares::add);
        }
    }

    private static HourFate fate(Outlay<?> outlay, EntryState state, Repositories repositories) {
        if (state == EntryState.WRITTEN_OFF) {
            return HourFate.WRITTEN_OFF;
        }
        return repositories.invoices().billing(outlay.source()).isPresent() ? HourFate.BILLED : HourFate.OPEN;
    }
}

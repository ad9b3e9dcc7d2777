package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.Hours;

/**
 * All leave of one employee, in lots, with what became of each hour: a fold over the contract, the facts and the leave
 * that was agreed. Nothing is booked at New Year and nothing is stored; the same facts give the same ledger, in whatever
 * order they arrived and whenever somebody asks.
 *
 * <pre>{@code
 * LeaveLedger ledger = LeaveLedger.of(sanne, facts, agreed, LeavePolicy.standard(), date("2027-06-30"));
 * ledger.on(date("2026-12-31")).available();
 * }</pre>
 */
public final class LeaveLedger {

    private final Id<Employee> employee;
    private final LocalDate through;
    private final List<LeaveLot> lots;
    private final List<Owed> owed;
    private final List<LeaveDay> givenBack;
    private final Map<String, String> pools;

    /**
     * Makes a ledger.
     *
     * @param pools the pool of each kind of which hours are owed
     */
    LeaveLedger(
            Id<Employee> employee,
            LocalDate through,
            List<LeaveLot> lots,
            List<Owed> owed,
            List<LeaveDay> givenBack,
            Map<String, String> pools) {
        this.employee = employee;
        this.through = through;
        this.lots = List.copyOf(lots);
        this.owed = List.copyOf(owed);
        this.givenBack = List.copyOf(givenBack);
        this.pools = Map.copyOf(pools);
    }

    /**
     * Hours that were taken though there were none: they come off the next that is earned.
     *
     * @param day on which day
     * @param from the code of the pool or kind they were taken from
     * @param hours how many more are owed; negative where some are settled
     */
    public record Owed(LocalDate day, String from, Hours hours) {

        /** Checks presence. */
        public Owed {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(hours, "hours");
        }
    }

    /**
     * Folds what is known.
     *
     * @param employee who, with the contracts of employment
     * @param facts what happened, in any order; the same fact twice counts once
     * @param agreed leave that was agreed, in any order, past and future
     * @param policy what the employer arranged
     * @param through the last day that is asked about: leave is earned up to the end of its year
     * @return the ledger
     * @throws nl.factuurwerk.reference.OutsideTable if a fact names a kind that there is not
     */
    public static LeaveLedger of(
            Employee employee,
            Collection<? extends LeaveFact> facts,
            Collection<LeaveDay> agreed,
            LeavePolicy policy,
            LocalDate through) {
        return new LedgerFold(employee, facts, agreed, policy, through, through).ledger();
    }

    /**
     * Returns whose it is.
     *
     * @return the employee
     */
    public Id<Employee> employee() {
        return employee;
    }

    /**
     * Returns how far it goes.
     *
     * @return the last day that can be asked about
     */
    public LocalDate through() {
        return through;
    }

    /**
     * Returns every lot there was or is.
     *
     * @return the lots by year and kind
     */
    public List<LeaveLot> lots() {
        return lots;
    }

    /**
     * Returns what was taken in advance, and settled.
     *
     * @return the changes by day
     */
    public List<Owed> owed() {
        return owed;
    }

    /**
     * Returns agreed leave that does not count, for the employee was ill (art. 7:638(8) BW).
     *
     * @return the days in order
     */
    public List<LeaveDay> givenBack() {
        return givenBack;
    }

    /**
     * Looks at a day.
     *
     * @param asOf the day, at its end
     * @return the balance
     * @throws IllegalArgumentException if the ledger does not go that far
     */
    public LeaveBalance on(LocalDate asOf) {
        if (asOf.isAfter(through)) {
            throw new IllegalArgumentException("The ledger goes up to " + through + ", not to " + asOf);
        }
        return new LeaveBalance(this, asOf);
    }

    /** Adds up what is owed on a day of a pool or a kind; what is owed of a kind is owed of its pool. */
    Hours owedOn(LocalDate day, String from) {
        Hours sum = Hours.ZERO;
        for (Owed each : owed) {
            boolean same = each.from().equals(from) || from.equals(pools.get(each.from()));
            sum = same && !each.day().isAfter(day) ? sum.plus(each.hours()) : sum;
        }
        return sum;
    }

    /** Adds up what was ever taken in advance, settled later or not: on the day it was taken there was nothing. */
    Hours everOwed() {
        return owed.stream().map(Owed::hours).filter(Hours::isPositive).reduce(Hours.ZERO, Hours::plus);
    }

    /** Adds up what ever became leave of another kind. */
    Hours everConverted() {
        return lots.stream()
                .map(lot -> lot.total(LotMovement.Kind.CONVERTED, LocalDate.MAX))
                .reduce(Hours.ZERO, Hours::plus);
    }
}

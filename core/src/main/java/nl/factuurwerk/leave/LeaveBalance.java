package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.time.Hours;

/**
 * The leave of one employee at the end of a day, past or future. What is taken later is planned, and what will lapse is a
 * forecast; neither changes what is left on this day.
 *
 * <pre>{@code
 * LeaveBalance balance = office.leave().balance(sanne, date("2027-06-30"));
 * balance.available();                        // 83.20
 * balance.expiringOn(date("2027-07-01"));     // 24.00
 * }</pre>
 */
public final class LeaveBalance {

    private final LeaveLedger ledger;
    private final LocalDate asOf;
    private final List<LotBalance> lots;

    LeaveBalance(LeaveLedger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
        this.lots = ledger.lots().stream()
                .filter(lot -> !lot.movements().getFirst().day().isAfter(asOf))
                .map(lot -> new LotBalance(lot, asOf))
                .toList();
    }

    /**
     * Returns whose it is.
     *
     * @return the employee
     */
    public Id<Employee> employee() {
        return ledger.employee();
    }

    /**
     * Returns the day.
     *
     * @return the day at whose end this holds
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the lots there have been up to this day.
     *
     * @return the lots by year and kind, those that are used up or lapsed too
     */
    public List<LotBalance> lots() {
        return lots;
    }

    /**
     * Returns how much holiday can still be asked for.
     *
     * @return what is left of the pool {@link LeaveKinds#VACATION}, less what is planned of it and less what was taken in
     *     advance; negative where more was taken than there was
     */
    public Hours available() {
        return available(LeaveKinds.VACATION);
    }

    /**
     * Returns how much leave can still be asked for.
     *
     * @param from the code of a pool or of a kind
     * @return what is left of it, less what is planned of it and less what was taken in advance
     */
    public Hours available(String from) {
        Hours sum = owed(from).negate();
        for (LotBalance each : lots) {
            if (isFrom(each.lot(), from) && each.lot().isOpenOn(asOf)) {
                sum = sum.plus(each.left()).minus(each.planned());
            }
        }
        return sum;
    }

    /**
     * Returns how much holiday is left, planned or not.
     *
     * @return what is left of the pool {@link LeaveKinds#VACATION}, less what was taken in advance
     */
    public Hours left() {
        return left(LeaveKinds.VACATION);
    }

    /**
     * Returns how much leave is left, planned or not.
     *
     * @param from the code of a pool or of a kind
     * @return what is left of it, less what was taken in advance
     */
    public Hours left(String from) {
        Hours sum = owed(from).negate();
        for (LotBalance each : lots) {
            sum = isFrom(each.lot(), from) ? sum.plus(each.left()) : sum;
        }
        return sum;
    }

    /**
     * Returns what was taken of a lot's kind in advance of earning it.
     *
     * @param from the code of a pool or of a kind
     * @return the hours that come off the next that is earned
     */
    public Hours owed(String from) {
        return ledger.owedOn(asOf, from);
    }

    /**
     * Returns what is left of a kind of a year.
     *
     * @param kind the code of the kind
     * @param year the year in which it was earned
     * @return the hours of all lots of that kind and year
     */
    public Hours left(String kind, int year) {
        LotKey key = new LotKey(kind, year);
        Hours sum = Hours.ZERO;
        for (LotBalance each : lots) {
            sum = each.key().equals(key) ? sum.plus(each.left()) : sum;
        }
        return sum;
    }

    /**
     * Returns how many hours lapse on a day, unless more is taken before than was agreed.
     *
     * @param day the first day on which they cannot be taken any more
     * @return the hours of every kind
     */
    public Hours expiringOn(LocalDate day) {
        Hours sum = Hours.ZERO;
        for (LotBalance each : lots) {
            for (LotMovement movement : each.lot().movements()) {
                if (movement.kind() == LotMovement.Kind.EXPIRED
                        && movement.day().equals(day)) {
                    sum = sum.plus(movement.hours());
                }
            }
        }
        return sum;
    }

    /**
     * Forecasts what will lapse of what is there on this day.
     *
     * @return by day, then by lot
     */
    public List<Expiry> expiries() {
        return lots.stream()
                .flatMap(each -> expiries(each.lot()))
                .sorted(Comparator.comparing(Expiry::on).thenComparing(Expiry::lot))
                .toList();
    }

    private Stream<Expiry> expiries(LeaveLot lot) {
        return lot.movements().stream()
                .filter(movement -> movement.kind() == LotMovement.Kind.EXPIRED
                        && movement.day().isAfter(asOf))
                .map(movement -> new Expiry(
                        movement.day(), lot.key(), movement.hours(), lot.lapse().reason()));
    }

    /**
     * Explains the balance: each lot with what became of it, and when it lapses and why.
     *
     * @return the explanation, of the pool {@link LeaveKinds#VACATION} first
     */
    public Explanation explain() {
        return BalanceExplanation.of(this);
    }

    /** Returns the ledger it is a look at. */
    LeaveLedger ledger() {
        return ledger;
    }

    private static boolean isFrom(LeaveLot lot, String from) {
        return lot.key().kind().equals(from) || lot.kind().pool().equals(from);
    }

    @Override
    public String toString() {
        return explain().toString();
    }
}

package nl.factuurwerk.leave;

import java.time.Period;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.time.DutchHolidays;
import nl.factuurwerk.time.HolidayCalendar;

/**
 * What an employer arranged about leave, where the law leaves room. Immutable; each {@code with…} returns a changed copy.
 *
 * <pre>{@code
 * LeavePolicy policy = LeavePolicy.standard()
 *         .withEarned(LeaveKinds.EXTRA, "1")              // one week more a year, 40 hours for who works 40
 *         .withHolidays(DutchHolidays.free().with(DutchHoliday.GOOD_FRIDAY))
 *         .withStages(2);
 * }</pre>
 */
public final class LeavePolicy {

    private static final LeavePolicy STANDARD = new LeavePolicy(
            LeaveKinds.standard(),
            Map.of(),
            AccrualMode.YEAR_AHEAD,
            ConsumptionOrder.SOONEST_LAPSING,
            Period.ofMonths(3),
            DutchHolidays.free(),
            1);

    private final LeaveKinds kinds;
    private final Map<String, Decimal> earned;
    private final AccrualMode accrual;
    private final ConsumptionOrder order;
    private final Period notice;
    private final HolidayCalendar holidays;
    private final int stages;

    private LeavePolicy(
            LeaveKinds kinds,
            Map<String, Decimal> earned,
            AccrualMode accrual,
            ConsumptionOrder order,
            Period notice,
            HolidayCalendar holidays,
            int stages) {
        this.kinds = Objects.requireNonNull(kinds, "kinds");
        this.earned = Collections.unmodifiableMap(new TreeMap<>(earned));
        this.accrual = Objects.requireNonNull(accrual, "accrual");
        this.order = Objects.requireNonNull(order, "order");
        this.notice = Objects.requireNonNull(notice, "notice");
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.stages = stages;
        if (notice.isNegative()) {
            throw new IllegalArgumentException("To inform in time is to inform before, not " + notice);
        }
        if (stages != 1 && stages != 2) {
            throw new IllegalArgumentException("Leave is approved in one stage or in two, not in " + stages);
        }
    }

    /**
     * Returns what holds where nothing was arranged: statutory leave alone, for the year ahead, what lapses first taken
     * first, the usual Dutch holidays free, one stage of approval; to inform three months before leave lapses is in time.
     *
     * @return the policy
     */
    public static LeavePolicy standard() {
        return STANDARD;
    }

    /**
     * Returns this policy with other kinds.
     *
     * @param table the kinds
     * @return the changed policy
     */
    public LeavePolicy withKinds(LeaveKinds table) {
        return new LeavePolicy(table, earned, accrual, order, notice, holidays, stages);
    }

    /**
     * Returns this policy with leave that is earned with every year of service besides the statutory part, which is always.
     *
     * @param kind the code of the kind, for instance {@link LeaveKinds#EXTRA}
     * @param factor how many times the weekly hours for a full year, as plain text
     * @return the changed policy
     * @throws IllegalArgumentException if the factor is not a number above zero, or the kind is the statutory one
     */
    public LeavePolicy withEarned(String kind, String factor) {
        Decimal times = Decimal.of(factor);
        if (times.signum() <= 0 || kind.equals(LeaveKinds.STATUTORY)) {
            throw new IllegalArgumentException("Not earned besides statutory leave: " + kind + " times " + factor);
        }
        Map<String, Decimal> more = new TreeMap<>(earned);
        more.put(kind, times);
        return new LeavePolicy(kinds, more, accrual, order, notice, holidays, stages);
    }

    /**
     * Returns this policy with another moment from which earned leave can be taken.
     *
     * @param mode ahead or by month
     * @return the changed policy
     */
    public LeavePolicy withAccrual(AccrualMode mode) {
        return new LeavePolicy(kinds, earned, mode, order, notice, holidays, stages);
    }

    /**
     * Returns this policy with another order in which lots are used.
     *
     * @param first which leave is taken first
     * @return the changed policy
     */
    public LeavePolicy withOrder(ConsumptionOrder first) {
        return new LeavePolicy(kinds, earned, accrual, first, notice, holidays, stages);
    }

    /**
     * Returns this policy with another measure of what is in time. The law has no number; it has to leave the employee a
     * real chance to take the leave.
     *
     * @param before how long before the day of lapse the employer informs at the latest
     * @return the changed policy
     * @throws IllegalArgumentException if it is negative
     */
    public LeavePolicy withNotice(Period before) {
        return new LeavePolicy(kinds, earned, accrual, order, before, holidays, stages);
    }

    /**
     * Returns this policy with other days off.
     *
     * @param free the holidays on which nobody has to work or to take leave
     * @return the changed policy
     */
    public LeavePolicy withHolidays(HolidayCalendar free) {
        return new LeavePolicy(kinds, earned, accrual, order, notice, free, stages);
    }

    /**
     * Returns this policy with another number of stages of approval.
     *
     * @param count one or two
     * @return the changed policy
     * @throws IllegalArgumentException if it is another number
     */
    public LeavePolicy withStages(int count) {
        return new LeavePolicy(kinds, earned, accrual, order, notice, holidays, count);
    }

    /**
     * Returns the kinds of leave.
     *
     * @return the table
     */
    public LeaveKinds kinds() {
        return kinds;
    }

    /**
     * Returns what is earned besides the statutory part.
     *
     * @return the factor of the weekly hours, by the code of the kind
     */
    public Map<String, Decimal> earned() {
        return earned;
    }

    /**
     * Returns when earned leave can be taken.
     *
     * @return ahead or by month
     */
    public AccrualMode accrual() {
        return accrual;
    }

    /**
     * Returns which leave is taken first.
     *
     * @return the order
     */
    public ConsumptionOrder order() {
        return order;
    }

    /**
     * Returns what is in time.
     *
     * @return how long before the day of lapse
     */
    public Period notice() {
        return notice;
    }

    /**
     * Returns the days off.
     *
     * @return the calendar
     */
    public HolidayCalendar holidays() {
        return holidays;
    }

    /**
     * Returns how many have to approve.
     *
     * @return one or two
     */
    public int stages() {
        return stages;
    }
}

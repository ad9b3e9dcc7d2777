package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.factuurwerk.time.DateRange;

/**
 * The days of maternity leave (art. 3:1(2) and (3) Wazo). It starts six to four weeks before the day after the due date,
 * ten to eight for more than one child. Behind the birth follow ten weeks, and what was not used before: the six weeks (or
 * ten) less the days of leave up to and including the due date, or the birth if that was earlier. A child that comes late
 * so makes the leave longer.
 *
 * <pre>{@code
 * MaternityLeave leave = MaternityLeave.due(date("2026-09-15"));
 * leave.earliest();                                               // 2026-08-05
 * leave.days(date("2026-08-19"), date("2026-09-10"));             // 2026-08-19/2026-12-08
 * }</pre>
 *
 * @param due the due date, as the doctor or midwife certified it
 * @param multiple whether more than one child is expected
 */
public record MaternityLeave(LocalDate due, boolean multiple) {

    private static final int WEEK = 7;
    private static final int AFTER = 10 * WEEK;

    /** Checks presence. */
    public MaternityLeave {
        Objects.requireNonNull(due, "due");
    }

    /**
     * Counts the leave for one child.
     *
     * @param due the due date
     * @return the leave
     */
    public static MaternityLeave due(LocalDate due) {
        return new MaternityLeave(due, false);
    }

    /**
     * Counts the leave for more than one child.
     *
     * @param due the due date
     * @return the leave
     */
    public static MaternityLeave multiple(LocalDate due) {
        return new MaternityLeave(due, true);
    }

    /**
     * Returns the first day on which it can start.
     *
     * @return six weeks before the day after the due date, or ten
     */
    public LocalDate earliest() {
        return due.plusDays(1).minusDays(before());
    }

    /**
     * Returns the last day on which it starts, birth or not.
     *
     * @return four weeks before the day after the due date, or eight
     */
    public LocalDate latest() {
        return earliest().plusWeeks(2);
    }

    /**
     * Counts the days of leave before the birth that use up the part before it.
     *
     * @param start the first day of the leave
     * @param birth the day of the birth
     * @return up to and including the due date, or the birth when that was earlier; none if the child came before the leave
     * @throws IllegalArgumentException if the leave starts too early or too late, and the birth was not before it
     */
    public int daysBefore(LocalDate start, LocalDate birth) {
        if (!start.isBefore(birth)) {
            return start.equals(birth) ? 1 : 0;
        }
        if (start.isBefore(earliest()) || start.isAfter(latest())) {
            throw new IllegalArgumentException("Maternity leave with due date " + due + " starts from " + earliest()
                    + " to " + latest() + ", not on " + start);
        }
        LocalDate end = birth.isBefore(due) ? birth : due;
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1);
    }

    /**
     * Counts the days of leave after the birth.
     *
     * @param start the first day of the leave
     * @param birth the day of the birth
     * @return ten weeks and what was not used before
     * @throws IllegalArgumentException if the leave starts too early or too late
     */
    public int daysAfter(LocalDate start, LocalDate birth) {
        return AFTER + Math.max(0, before() - daysBefore(start, birth));
    }

    /**
     * Returns the whole leave.
     *
     * @param start the first day of the leave
     * @param birth the day of the birth
     * @return the first and the last day; from the day after the birth where the child came before the leave
     * @throws IllegalArgumentException if the leave starts too early or too late
     */
    public DateRange days(LocalDate start, LocalDate birth) {
        return DateRange.of(start.isAfter(birth) ? birth.plusDays(1) : start, birth.plusDays(daysAfter(start, birth)));
    }

    private int before() {
        return (multiple ? 10 : 6) * WEEK;
    }
}

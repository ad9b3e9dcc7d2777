package nl.factuurwerk.hours;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.PlainText;
import nl.factuurwerk.time.DateRange;

/**
 * A step on the way of somebody's hours to approval, for some days. Steps are added and never changed.
 *
 * @param employee whose hours
 * @param days the days; they have an end
 * @param act what was done
 * @param signature who did it, and when
 * @param reason why; never blank for a rejection and for reopening, empty for what needs none
 */
public record ApprovalFact(Id<Employee> employee, DateRange days, Act act, Signature signature, String reason) {

    /** What can be done. */
    public enum Act {
        /** Whoever worked says that the hours are complete. */
        SUBMITTED,
        /** Whoever answers for them agrees. */
        APPROVED,
        /** Whoever answers for them does not agree: they can be changed and submitted again. */
        REJECTED,
        /** What was approved can be changed once more. */
        REOPENED;

        boolean needsReason() {
            return this == REJECTED || this == REOPENED;
        }
    }

    /**
     * Who did something, and when.
     *
     * @param by the identity of who did it
     * @param on when
     */
    public record Signature(Id<Employee> by, LocalDate on) {
        /** Checks presence. */
        public Signature {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * Checks days and reason.
     *
     * @throws IllegalArgumentException if the days have no end, or a reason is missing, too long or cannot be printed
     */
    public ApprovalFact {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(signature, "signature");
        if (days.first().equals(LocalDate.MIN) || days.last().equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("Hours are approved for days that have a beginning and an end: " + days);
        }
        reason = PlainText.isBlank(reason) ? "" : PlainText.strip(reason);
        if (reason.isEmpty() && act.needsReason()) {
            throw new IllegalArgumentException("Why hours of " + days + " are " + act + " is not said");
        }
        if (reason.length() > TimeEntryFact.LONGEST_REASON
                || PlainText.faultInLines(reason).isPresent()) {
            throw new IllegalArgumentException("A reason has at most " + TimeEntryFact.LONGEST_REASON
                    + " printable characters, not '" + PlainText.quote(reason) + "'");
        }
    }
}

package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How a payment plan stands on a day. Derived, never stored: a payment that is registered late and dated in time keeps a plan
 * that looked broken.
 *
 * @param standing how it stands
 * @param due what was due of its instalments by that day
 * @param paid what was paid on its invoices since it was agreed
 * @param brokenOn the first day on which it had lapsed; empty where it had not
 * @param next the first instalment that is not paid in full yet; empty where there is none, or the plan does not run
 */
public record PlanState(
        PlanStanding standing, Money due, Money paid, Optional<LocalDate> brokenOn, Optional<PlanInstalment> next) {

    /** Checks presence. */
    public PlanState {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(brokenOn, "brokenOn");
        Objects.requireNonNull(next, "next");
    }

    /**
     * Tells whether reminders wait for it.
     *
     * @return whether it is kept
     */
    public boolean suspends() {
        return standing == PlanStanding.KEPT;
    }
}

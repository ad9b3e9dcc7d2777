package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.time.DateRange;

/**
 * One period of a plan: whole as the rhythm has it, and as far as it is billed.
 *
 * @param whole from the rhythm alone; its first day names the period for good
 * @param billed the days of it within the life of the plan
 * @param billingDay the day on which it is billed
 * @param active the days billed that are not paused, in their order
 */
record PlanPeriod(DateRange whole, DateRange billed, LocalDate billingDay, List<DateRange> active) {

    /** From the first to the last day that is not paused. */
    DateRange performed() {
        return DateRange.of(active.getFirst().first(), active.getLast().last());
    }

    boolean isActive(LocalDate day) {
        return active.stream().anyMatch(days -> days.contains(day));
    }
}

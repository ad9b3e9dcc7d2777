package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a run over plans came to: how many, and what is in the way. No invoice and no list of them is in it, so that a run of
 * any size needs the same memory; a {@link PlanProgress} is told of each.
 *
 * @param asOf the day until which everything due was to be billed
 * @param plans how many plans were looked at
 * @param issued how many invoices were issued
 * @param nothingToBill how many times there was nothing, or nothing left, to bill
 * @param rejected the instalments whose invoice would not have been legal, with every finding; the next run tries them again
 */
public record PlanRun(
        LocalDate asOf, long plans, long issued, long nothingToBill, List<PlanOutcome.Rejected> rejected) {

    /** Copies the list. */
    public PlanRun {
        Objects.requireNonNull(asOf, "asOf");
        rejected = List.copyOf(rejected);
    }

    @Override
    public String toString() {
        return "Plans as of " + asOf + ": " + issued + " issued, " + rejected.size() + " rejected, nothing to bill "
                + nothingToBill + " times, " + plans + " plans";
    }
}

package nl.factuurwerk.billing;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.rule.Report;

/**
 * What of some work can be billed, and what cannot and why. Work that is not meant to be billed is in neither.
 *
 * @param billables what can be billed, in the order in which it was looked at
 * @param skipped a finding for each thing that is meant to be billed and cannot
 */
public record BillableBatch(List<Billable> billables, Report skipped) {

    /** Copies the billables. */
    public BillableBatch {
        billables = List.copyOf(billables);
        Objects.requireNonNull(skipped, "skipped");
    }
}

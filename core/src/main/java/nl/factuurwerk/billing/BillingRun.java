package nl.factuurwerk.billing;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;

/**
 * What a billing run came to.
 *
 * <pre>{@code
 * BillingRun run = office.billing().run(october, progress);
 * run.issued();
 * run.rejected();
 * run.nothingToBill();
 * run.skipped();
 * }</pre>
 *
 * @param period the days whose work was billed
 * @param outcomes one for each customer, or for each of two where disbursements have an invoice of their own, in the order in
 *     which they were billed
 * @param skipped a finding for each thing that is meant to be billed and was left, for instance an hour without a rate
 */
public record BillingRun(DateRange period, List<BillingOutcome> outcomes, Report skipped) {

    /** Copies the outcomes. */
    public BillingRun {
        Objects.requireNonNull(period, "period");
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(skipped, "skipped");
    }

    /**
     * Returns the invoices that were issued.
     *
     * @return in the order in which they were issued
     */
    public List<BillingOutcome.Issued> issued() {
        return those(BillingOutcome.Issued.class);
    }

    /**
     * Returns the customers whose invoice would not have been legal.
     *
     * @return with every finding
     */
    public List<BillingOutcome.Rejected> rejected() {
        return those(BillingOutcome.Rejected.class);
    }

    /**
     * Returns the customers that there was nothing to bill to.
     *
     * @return in the order in which they were looked at
     */
    public List<BillingOutcome.NothingToBill> nothingToBill() {
        return those(BillingOutcome.NothingToBill.class);
    }

    private <T extends BillingOutcome> List<T> those(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

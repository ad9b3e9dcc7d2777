package nl.factuurwerk.billing;

import nl.factuurwerk.rule.Finding;

/**
 * Told how far a billing run is. Called after each customer's transaction, once for each invoice where disbursements have one
 * of their own, by the thread that runs it; what it throws
 * ends the run, and what was issued before stays issued.
 */
@FunctionalInterface
public interface BillingProgress {

    /**
     * Takes note that one more customer is done.
     *
     * @param outcome what it came to
     * @param done how many customers are done, this one included
     * @param total how many customers the run has: those that were there when it began, and those that came since and were done
     */
    void done(BillingOutcome outcome, int done, int total);

    /**
     * Takes note that something is meant to be billed and was left. Called within the customer's turn, after its transaction,
     * and before it is {@linkplain #done done}.
     *
     * @param finding what was left, and why
     */
    default void skipped(Finding finding) {}

    /**
     * Returns a progress that tells no one.
     *
     * @return a callback that does nothing
     */
    static BillingProgress none() {
        return (outcome, done, total) -> {};
    }
}

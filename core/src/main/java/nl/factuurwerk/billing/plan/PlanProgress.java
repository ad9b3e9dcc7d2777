package nl.factuurwerk.billing.plan;

/**
 * Told how far a run over plans is, and the only one who is told of each invoice: a run keeps none of them. Called after the
 * unit of work of each instalment, by the thread that runs it; what it throws ends the run, and what was issued before stays
 * issued.
 */
@FunctionalInterface
public interface PlanProgress {

    /**
     * Takes note of one more instalment, or of a plan of which there was none to bill.
     *
     * @param outcome what it came to
     * @param done how many plans were looked at, this one included; the same for all instalments of one plan
     * @param total how many plans there were to look at when the run began
     */
    void done(PlanOutcome outcome, long done, long total);

    /**
     * Returns a progress that tells no one.
     *
     * @return a callback that does nothing
     */
    static PlanProgress none() {
        return (outcome, done, total) -> {};
    }
}

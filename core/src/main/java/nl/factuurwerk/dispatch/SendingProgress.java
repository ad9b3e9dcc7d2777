package nl.factuurwerk.dispatch;

/**
 * Told how far a run of sending is. Called behind the unit of work that wrote down a result, by the thread that runs it;
 * what it throws ends the run, and what was sent before is written down.
 */
@FunctionalInterface
public interface SendingProgress {

    /**
     * Takes note that one more dispatch is done.
     *
     * @param outcome what it came to
     * @param done how many were looked at, this one included, and those that another run took
     * @param total how many were due when the run began
     */
    void done(SendingOutcome outcome, int done, int total);

    /**
     * Returns a progress that tells no one.
     *
     * @return a callback that does nothing
     */
    static SendingProgress none() {
        return (outcome, done, total) -> {};
    }
}

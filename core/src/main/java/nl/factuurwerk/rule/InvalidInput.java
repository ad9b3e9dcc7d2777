package nl.factuurwerk.rule;

/** Input that cannot be used. The report has every finding, not only the first. */
public final class InvalidInput extends RuntimeException {

    private final transient Report report;

    /**
     * Makes the exception.
     *
     * @param report what was found
     */
    public InvalidInput(Report report) {
        super(report.toString());
        this.report = report;
    }

    /**
     * Returns what was found.
     *
     * @return the report, with at least one error
     */
    public Report report() {
        return report;
    }
}

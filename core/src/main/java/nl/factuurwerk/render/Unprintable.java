package nl.factuurwerk.render;

import nl.factuurwerk.rule.Report;

/** A document has texts that a renderer cannot draw. Nothing was drawn: a character is never silently dropped. */
public final class Unprintable extends RuntimeException {

    private final transient Report report;

    /**
     * Makes the exception.
     *
     * @param report a finding for each text, naming the characters
     */
    public Unprintable(Report report) {
        super(report.toString());
        this.report = report;
    }

    /**
     * Returns what cannot be drawn.
     *
     * @return a finding for each text
     */
    public Report report() {
        return report;
    }
}

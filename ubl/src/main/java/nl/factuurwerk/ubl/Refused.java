package nl.factuurwerk.ubl;

import java.util.Objects;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;

/**
 * A document cannot be said in a profile; nothing was written.
 *
 * @param report what is missing or out of place: the term, the rule of the profile, and how to mend it
 */
public record Refused(Report report) implements WriteResult {

    /** Checks presence. */
    public Refused {
        Objects.requireNonNull(report, "report");
    }

    @Override
    public UblFile orThrow() {
        throw new InvalidInput(report);
    }
}

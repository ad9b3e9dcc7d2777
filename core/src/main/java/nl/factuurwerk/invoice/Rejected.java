package nl.factuurwerk.invoice;

import java.util.Objects;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;

/**
 * The document was not issued, no number was used, and nothing was stored.
 *
 * @param report every finding
 * @param <D> the kind of document
 */
public record Rejected<D>(Report report) implements IssueResult<D> {

    /** Checks presence. */
    public Rejected {
        Objects.requireNonNull(report, "report");
    }

    @Override
    public D orThrow() {
        throw new InvalidInput(report);
    }
}

package nl.factuurwerk.service;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.rule.Report;

/**
 * What issuing a draft would give, without any effect.
 *
 * @param candidate the invoice without its number; empty where too much is missing to compute one
 * @param report what rules find; it would be issued if there is a candidate and no error
 */
public record Preview(Optional<InvoiceCandidate> candidate, Report report) {

    /** Checks presence. */
    public Preview {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(report, "report");
    }

    /**
     * Tells whether it would be issued.
     *
     * @return whether there is a candidate, and no error
     */
    public boolean isIssuable() {
        return candidate.isPresent() && !report.hasErrors();
    }
}

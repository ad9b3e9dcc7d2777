package nl.factuurwerk.quote;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Severity;

/**
 * That an invoice bills something beyond what was agreed.
 *
 * @param finding what it bills, and what was agreed; an error
 * @param order the order that it goes beyond; empty for a line that no order has, and for the total
 * @param line the line that it goes beyond
 * @param explanation why it does so nevertheless; empty while nobody said
 */
public record Deviation(
        Finding finding,
        Optional<Id<Order>> order,
        Optional<LineKey> line,
        Optional<DeviationExplanation> explanation) {

    /** Checks presence. */
    public Deviation {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Returns what is to be reported of it.
     *
     * @return the finding: an error, and once it is explained a notice
     */
    public Finding reported() {
        return explanation.isEmpty()
                ? finding
                : new Finding(finding.rule().weighing(Severity.NOTICE), finding.where(), finding.values());
    }

    Deviation explained(DeviationExplanation why) {
        return why.isOf(this) ? new Deviation(finding, order, line, Optional.of(why)) : this;
    }
}

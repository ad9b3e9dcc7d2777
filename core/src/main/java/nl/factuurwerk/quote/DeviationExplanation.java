package nl.factuurwerk.quote;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.RuleId;

/**
 * Why an invoice bills something beyond what was agreed. Printed on the invoice.
 *
 * @param rule the kind of deviation that it explains; empty for every kind
 * @param order the order that it is about; empty for all orders on the invoice
 * @param line the line that it is about; empty for all of them
 * @param text why, in the language of the invoice
 * @param by who explained it
 */
public record DeviationExplanation(
        Optional<RuleId> rule, Optional<Id<Order>> order, Optional<LineKey> line, String text, Actor by) {

    /**
     * Checks the text, and drops blanks around it.
     *
     * @throws IllegalArgumentException if it is blank, longer than 1,000 characters, or cannot be printed
     */
    public DeviationExplanation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(line, "line");
        text = PrintedText.required("explanation", text);
        Objects.requireNonNull(by, "by");
    }

    boolean isOf(Deviation deviation) {
        return rule.filter(known -> !known.equals(deviation.finding().id())).isEmpty()
                && (order.isEmpty() || order.equals(deviation.order()))
                && (line.isEmpty() || line.equals(deviation.line()));
    }
}

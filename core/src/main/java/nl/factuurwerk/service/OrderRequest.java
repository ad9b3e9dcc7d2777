package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.quote.DeviationExplanation;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of an order, as it is being asked for.
 *
 * <pre>{@code
 * Invoice advance = office.orders().advance(order, percent("30")).issue().orThrow();
 * Invoice last = office.orders().finalInvoice(order)
 *         .with(draft -> draft.note("Bedankt voor de opdracht."))
 *         .issue().orThrow();
 * }</pre>
 *
 * <p>Nothing happens before {@link #issue} is called. It is drawn up from how the order stands then. What is asked for once
 * is issued once: for the next invoice, make another request. After a refusal the same one may be mended and issued.
 */
public final class OrderRequest {

    private final Ordering ordering;
    private final List<Id<Order>> orders;
    private final Ordering.Kind kind;
    private final List<UnaryOperator<InvoiceDraftBuilder>> changes = new ArrayList<>();
    private final List<DeviationExplanation> explanations = new ArrayList<>();
    private @Nullable Invoice issued;

    OrderRequest(Ordering ordering, List<Id<Order>> orders, Ordering.Kind kind) {
        this.ordering = ordering;
        this.orders = List.copyOf(orders);
        this.kind = kind;
    }

    /**
     * Changes the draft that was drawn up: adds a note, other terms, a line that nobody ordered. What goes beyond the order
     * is an error until it is {@linkplain #explained explained}.
     *
     * @param change what to change
     * @return this request
     */
    public OrderRequest with(UnaryOperator<InvoiceDraftBuilder> change) {
        changes.add(Objects.requireNonNull(change, "change"));
        return this;
    }

    /**
     * Explains why a line goes beyond what was agreed. Printed on the invoice.
     *
     * @param line what the line of the order is called by
     * @param why in the language of the invoice
     * @return this request
     * @throws IllegalArgumentException if the text is blank, longer than 1,000 characters, or cannot be printed
     */
    public OrderRequest explained(LineKey line, String why) {
        explanations.add(
                new DeviationExplanation(Optional.empty(), Optional.empty(), Optional.of(line), why, ordering.actor()));
        return this;
    }

    /**
     * Explains all deviations of a kind. Printed on the invoice.
     *
     * @param rule the id of the rule, for instance {@code FW-ORDER-DEVIATING-LINE}
     * @param why in the language of the invoice
     * @return this request
     * @throws IllegalArgumentException if the text is blank, longer than 1,000 characters, or cannot be printed
     */
    public OrderRequest explained(RuleId rule, String why) {
        explanations.add(
                new DeviationExplanation(Optional.of(rule), Optional.empty(), Optional.empty(), why, ordering.actor()));
        return this;
    }

    /**
     * Returns what would be issued. Has no effect.
     *
     * @return the draft, with everything that was changed and explained; or why none can be drawn up
     */
    public Parsed<InvoiceDraft> draft() {
        return ordering.draft(this);
    }

    /**
     * Shows what issuing it would give. Has no effect.
     *
     * @return the candidate, as far as one can be computed, and everything that rules find: deviations from the order, and
     *     what is billed ahead of the work, among it
     */
    public Preview preview() {
        return ordering.preview(this);
    }

    /**
     * Issues the invoice, and keeps with the order what it bills: both, or nothing.
     *
     * @return the invoice, or every finding that forbids it
     * @throws IllegalStateException if this request was issued before
     */
    public IssueResult<Invoice> issue() {
        if (issued != null) {
            throw new IllegalStateException("This request issued invoice " + issued.number() + " already");
        }
        IssueResult<Invoice> result = ordering.issue(this);
        if (result instanceof Issued<Invoice>(var invoice)) {
            issued = invoice;
        }
        return result;
    }

    List<Id<Order>> orders() {
        return orders;
    }

    Ordering.Kind kind() {
        return kind;
    }

    List<DeviationExplanation> explanations() {
        return explanations;
    }

    InvoiceDraftBuilder changed(InvoiceDraftBuilder drawn) {
        InvoiceDraftBuilder draft = drawn;
        for (UnaryOperator<InvoiceDraftBuilder> change : changes) {
            draft = change.apply(draft);
        }
        return draft;
    }
}

package nl.factuurwerk.quote;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.text.Language;

/**
 * A quote as the host knows it, before it is sent: no number, no totals. Immutable; {@link #toBuilder()} edits.
 *
 * <pre>{@code
 * var draft = Quote.draft().to(customer)
 *         .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
 *         .optional("fotografie", "Fotografie", pieces(1), eur("450.00"))
 *         .validFor(30)
 *         .build();
 * }</pre>
 */
public final class QuoteDraft {

    private final Optional<Party> customer;
    private final List<QuoteLine> lines;
    private final Pricing pricing;
    private final Optional<Term> validity;
    private final Optional<Term> followUp;
    private final Optional<String> introduction;
    private final Optional<String> closing;
    private final References references;
    private final Optional<PaymentTerms> terms;
    private final Optional<Language> language;

    QuoteDraft(QuoteDraftBuilder builder) {
        this.customer = Optional.ofNullable(builder.customer);
        this.lines = List.copyOf(builder.lines);
        this.pricing = builder.pricing;
        this.validity = Optional.ofNullable(builder.validity);
        this.followUp = Optional.ofNullable(builder.followUp);
        this.introduction = Optional.ofNullable(builder.introduction);
        this.closing = Optional.ofNullable(builder.closing);
        this.references = builder.references;
        this.terms = Optional.ofNullable(builder.terms);
        this.language = Optional.ofNullable(builder.language);
    }

    /**
     * Starts a draft from this one, for instance to make a next version.
     *
     * @return a builder that has everything this draft has
     */
    public QuoteDraftBuilder toBuilder() {
        return new QuoteDraftBuilder(this);
    }

    /** Returns an invoice of all lines, options among them: what the calculators of invoices take. */
    InvoiceDraftBuilder invoice() {
        InvoiceDraftBuilder draft = Invoice.draft()
                .lines(lines.stream().map(QuoteLine::line).toList())
                .pricing(pricing);
        customer.ifPresent(draft::to);
        references.purchaseOrder().ifPresent(draft::purchaseOrder);
        references.buyerReference().ifPresent(draft::buyerReference);
        references.project().ifPresent(draft::project);
        references.contract().ifPresent(draft::contract);
        terms.ifPresent(draft::terms);
        language.ifPresent(draft::language);
        return draft;
    }

    /**
     * Returns whom it is for.
     *
     * @return the customer, or empty while not known
     */
    public Optional<Party> customer() {
        return customer;
    }

    /**
     * Returns what is offered.
     *
     * @return in the order in which it is printed
     */
    public List<QuoteLine> lines() {
        return lines;
    }

    /**
     * Returns how prices are to be read, here and on all that follows.
     *
     * @return currency, price mode and exchange rate; VAT is rounded per group, because that of a group of advances, parts
     *     and the rest comes to that of the whole, and that of lines does not
     */
    public Pricing pricing() {
        return pricing;
    }

    /**
     * Returns until when it can be accepted.
     *
     * @return the term, or empty while not known
     */
    public Optional<Term> validity() {
        return validity;
    }

    /**
     * Returns when to ask the customer how it stands.
     *
     * @return the term, or empty for no day
     */
    public Optional<Term> followUp() {
        return followUp;
    }

    /**
     * Returns the text before the lines.
     *
     * @return the introduction
     */
    public Optional<String> introduction() {
        return introduction;
    }

    /**
     * Returns the text behind the lines.
     *
     * @return the closing text
     */
    public Optional<String> closing() {
        return closing;
    }

    /**
     * Returns what the customer and the office call the deal by.
     *
     * @return the references
     */
    public References references() {
        return references;
    }

    /**
     * Returns when invoices will be to be paid.
     *
     * @return the terms, or empty for the default of the administration
     */
    public Optional<PaymentTerms> terms() {
        return terms;
    }

    /**
     * Returns the language of the quote and of what follows from it.
     *
     * @return the language, or empty for the customer's, or else the seller's
     */
    public Optional<Language> language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuoteDraft that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                customer, lines, pricing, validity, followUp, introduction, closing, references, terms, language);
    }

    @Override
    public String toString() {
        return "quote" + customer.map(party -> " to " + party.name()).orElse("") + ", " + lines.size() + " lines";
    }
}

package nl.factuurwerk.invoice;

import java.time.Instant;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/** An issued invoice (<em>factuur</em>): asks for money. What takes it back is a {@link CreditNote}. */
public final class Invoice implements IssuedDocument {

    private final Id<Invoice> id;
    private final DocumentNumber number;
    private final Instant issuedAt;
    private final InvoiceCandidate candidate;

    private Invoice(Id<Invoice> id, DocumentNumber number, Instant issuedAt, InvoiceCandidate candidate) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = Objects.requireNonNull(number, "number");
        this.issuedAt = Objects.requireNonNull(issuedAt, "issuedAt");
        this.candidate = candidate;
        if (candidate.header().kind().isCredit()) {
            throw new IllegalArgumentException("A credit is not an invoice: " + candidate);
        }
    }

    /**
     * Starts a draft.
     *
     * @return the builder
     */
    public static InvoiceDraftBuilder draft() {
        return new InvoiceDraftBuilder();
    }

    /**
     * Issues a candidate that was found legal; called within the unit of work that allocated the number. Where the
     * candidate states no payment reference, one is made of the number: structured (ISO 11649) if its characters allow,
     * and else the number as text.
     *
     * @param candidate what is issued
     * @param id the identity of the invoice
     * @param number the number it was given
     * @param at the moment of issue
     * @return the invoice
     */
    public static Invoice issue(InvoiceCandidate candidate, Id<Invoice> id, DocumentNumber number, Instant at) {
        return new Invoice(id, number, at, candidate.referringTo(number));
    }

    /**
     * Rebuilds an invoice that was issued before, from what a store or a file states of it. Every amount is computed
     * again and held against what is stated.
     *
     * @param stored what is stated
     * @return the invoice
     * @throws IllegalArgumentException if a stated amount is not what the stated parts come to, or the payment reference
     *     is missing; names both
     */
    public static Invoice restore(StoredInvoice stored) {
        StoredInvoice.Identity identity = stored.identity();
        return new Invoice(identity.id(), identity.number(), identity.issuedAt(), stored.recomputed());
    }

    /**
     * Returns a draft that states what this invoice states: to bill it again, to make another one like it, or to ask what a
     * change would come to with {@link Amendment}. The invoice stays as it is.
     *
     * <pre>{@code
     * invoice.toDraft().toBuilder().undated().correcting(invoice, WRONG_TEXT, "").lines(mended).build();
     * }</pre>
     *
     * <p>It states the date of the invoice, its day of supply, its language, its terms and its parties as they were at issue.
     * What followed from something else follows again: a payment reference that was made of the number, a transfer to the
     * seller's account, the buyer over the counter. Lines are as the host stated them, with their adjustments and sources,
     * and each with all facts that decided its VAT, wherever those were stated. Adjustments on the document stand on the
     * invoice once for each VAT group: those that one statement over all lines comes to, to the cent, are that one again;
     * every other is stated apart, as taxed like the lines of its group. Where there are none, its class is made of the
     * treatment: of supplies at other Dutch rates and of those taxed in another state, that is the standard rate, for no more
     * is known; a preview of the draft then shows a difference.
     *
     * @return the draft
     */
    public InvoiceDraft toDraft() {
        return RestatedInvoice.of(this);
    }

    /**
     * Takes this invoice apart, for a store or a file.
     *
     * @return what it states, and what was printed
     */
    public StoredInvoice stored() {
        return new StoredInvoice(
                new StoredInvoice.Identity(id, number, issuedAt),
                header(),
                lines().stream().map(InvoiceLine::item).toList(),
                candidate.adjustments(),
                StoredInvoice.Amounts.of(candidate));
    }

    /**
     * Returns its identity.
     *
     * @return the identity, the same for ever
     */
    public Id<Invoice> id() {
        return id;
    }

    @Override
    public DocumentNumber number() {
        return number;
    }

    @Override
    public Instant issuedAt() {
        return issuedAt;
    }

    @Override
    public InvoiceCandidate statement() {
        return candidate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Invoice that
                && id.equals(that.id)
                && number.equals(that.number)
                && issuedAt.equals(that.issuedAt)
                && candidate.equals(that.candidate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, number);
    }

    @Override
    public String toString() {
        return "invoice " + number + " of " + issueDate() + ": " + totals();
    }
}

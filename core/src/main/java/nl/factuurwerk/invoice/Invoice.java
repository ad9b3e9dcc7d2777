package nl.factuurwerk.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatBreakdown;
import org.joda.money.Money;

/**
 * An issued invoice: numbered, complete, and never changed again. A snapshot: what becomes of a customer's address later
 * does not reach it. A correction is a new document that refers to it.
 */
public final class Invoice {

    private final Id<Invoice> id;
    private final DocumentNumber number;
    private final Instant issuedAt;
    private final InvoiceCandidate candidate;

    private Invoice(Id<Invoice> id, DocumentNumber number, Instant issuedAt, InvoiceCandidate candidate) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = Objects.requireNonNull(number, "number");
        this.issuedAt = Objects.requireNonNull(issuedAt, "issuedAt");
        this.candidate = candidate;
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
        PaymentRequest payment = candidate.header().payment();
        InvoiceCandidate complete = payment.reference().isPresent()
                ? candidate
                : candidate.withPayment(payment.withReference(referenceFor(number)));
        return new Invoice(id, number, at, complete);
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

    private static PaymentReference referenceFor(DocumentNumber number) {
        return CreditorReference.tryForNumber(number.value())
                .<PaymentReference>map(structured -> structured)
                .orElseGet(() -> RemittanceText.of(number.value()));
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

    /**
     * Returns its number.
     *
     * @return BT-1
     */
    public DocumentNumber number() {
        return number;
    }

    /**
     * Returns when it was issued.
     *
     * @return the moment; the date on the document is {@link #issueDate}
     */
    public Instant issuedAt() {
        return issuedAt;
    }

    /**
     * Returns everything it states beside its number.
     *
     * @return header, lines, totals
     */
    public InvoiceCandidate statement() {
        return candidate;
    }

    /**
     * Returns everything it states beside lines and amounts.
     *
     * @return who, when, in which words, how prices are to be read
     */
    public InvoiceHeader header() {
        return candidate.header();
    }

    /**
     * Returns the date of issue.
     *
     * @return BT-2
     */
    public LocalDate issueDate() {
        return header().issueDate();
    }

    /**
     * Returns the last day to pay.
     *
     * @return BT-9
     */
    public LocalDate dueDate() {
        return header().payment().dueDate();
    }

    /**
     * Returns who supplies, as known at issue.
     *
     * @return the seller (BG-4)
     */
    public Party seller() {
        return header().seller();
    }

    /**
     * Returns who buys, as known at issue.
     *
     * @return the buyer (BG-7)
     */
    public Party buyer() {
        return header().buyer();
    }

    /**
     * Returns the language of the document.
     *
     * @return the language
     */
    public Language language() {
        return header().language();
    }

    /**
     * Returns what the buyer is to state with the payment.
     *
     * @return BT-83
     */
    public PaymentReference paymentReference() {
        return header().payment().reference().orElseThrow();
    }

    /**
     * Returns the lines.
     *
     * @return in the order in which they are printed (BG-25)
     */
    public List<InvoiceLine> lines() {
        return candidate.lines();
    }

    /**
     * Returns VAT by group.
     *
     * @return the breakdown (BG-23)
     */
    public VatBreakdown vat() {
        return candidate.vat();
    }

    /**
     * Returns what it comes to.
     *
     * @return the totals (BG-22)
     */
    public Totals totals() {
        return candidate.totals();
    }

    /**
     * Returns what is to be paid.
     *
     * @return BT-115
     */
    public Money total() {
        return totals().payable();
    }

    /**
     * Returns what it says in the terms of EN 16931, for rules and exchange.
     *
     * @return the content, with its number
     */
    public InvoiceContent content() {
        return ContentOf.candidate(candidate).number(number.value()).build();
    }

    /**
     * Explains what is to be paid, down to the lines.
     *
     * @return the derivation, as data and as words
     */
    public Explanation explain() {
        return candidate.explain();
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

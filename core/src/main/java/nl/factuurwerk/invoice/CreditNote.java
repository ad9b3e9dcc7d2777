package nl.factuurwerk.invoice;

import java.time.Instant;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.numbering.DocumentNumber;

/**
 * An issued credit note (<em>creditfactuur</em>): takes an invoice back, wholly or in part, and refers to it (BG-3,
 * art. 34f Wet OB). Its amounts are what is given back, so they are above zero where those of the invoice are.
 */
public final class CreditNote implements IssuedDocument {

    private final Id<CreditNote> id;
    private final DocumentNumber number;
    private final Instant issuedAt;
    private final InvoiceCandidate statement;

    private CreditNote(Id<CreditNote> id, DocumentNumber number, Instant issuedAt, InvoiceCandidate statement) {
        this.id = Objects.requireNonNull(id, "id");
        this.number = Objects.requireNonNull(number, "number");
        this.issuedAt = Objects.requireNonNull(issuedAt, "issuedAt");
        this.statement = statement;
        if (!statement.header().kind().isCredit() || statement.credited().isEmpty()) {
            throw new IllegalArgumentException("Not a credit: " + statement);
        }
    }

    /**
     * Issues a candidate that was found legal; called within the unit of work that allocated the number.
     *
     * @param candidate what is issued, of a kind that credits
     * @param id the identity of the credit note
     * @param number the number it was given
     * @param at the moment of issue
     * @return the credit note
     * @throws IllegalArgumentException if the candidate is not one of a credit
     */
    public static CreditNote issue(InvoiceCandidate candidate, Id<CreditNote> id, DocumentNumber number, Instant at) {
        return new CreditNote(id, number, at, candidate.referringTo(number));
    }

    /**
     * Rebuilds a credit note that was issued before, from what a store or a file states of it. Every amount is computed
     * again and held against what is stated.
     *
     * @param stored what is stated
     * @return the credit note
     * @throws IllegalArgumentException if a stated amount is not what the stated parts come to; names both
     */
    public static CreditNote restore(StoredCreditNote stored) {
        StoredCreditNote.Identity identity = stored.identity();
        return new CreditNote(identity.id(), identity.number(), identity.issuedAt(), stored.recomputed());
    }

    /**
     * Takes this credit note apart, for a store or a file.
     *
     * @return what it states, and what was printed
     */
    public StoredCreditNote stored() {
        return new StoredCreditNote(
                new StoredCreditNote.Identity(id, number, issuedAt),
                header(),
                new StoredCreditNote.Parts(
                        lines().stream().map(InvoiceLine::item).toList(), statement.adjustments()),
                credited(),
                StoredInvoice.Amounts.of(statement));
    }

    /**
     * Returns its identity.
     *
     * @return the identity, the same for ever
     */
    public Id<CreditNote> id() {
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
        return statement;
    }

    /**
     * Returns the invoice that it takes back.
     *
     * @return the reference (BG-3)
     */
    public PrecedingInvoice of() {
        return correction().of();
    }

    /**
     * Returns why.
     *
     * @return the invoice it changes, the reason, and words
     */
    public Correction correction() {
        return header().correction().orElseThrow();
    }

    /**
     * Returns what it takes back, part by part.
     *
     * @return the parts, and what was left before
     */
    public Credited credited() {
        return statement.credited().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditNote that
                && id.equals(that.id)
                && number.equals(that.number)
                && issuedAt.equals(that.issuedAt)
                && statement.equals(that.statement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, number);
    }

    @Override
    public String toString() {
        return "credit note " + number + " of " + issueDate() + " on " + of().number() + ": " + totals();
    }
}

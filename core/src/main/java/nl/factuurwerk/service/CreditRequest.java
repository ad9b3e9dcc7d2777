package nl.factuurwerk.service;

import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.money.Quantity;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A credit of an invoice, as it is being asked for.
 *
 * <pre>{@code
 * CreditNote credit = office.invoices().credit(invoice)
 *         .line(2, pieces(100))
 *         .because(RETURNED, "Beschadigd geleverd")
 *         .issue().orThrow();
 * }</pre>
 *
 * <p>Nothing happens before one of {@link #preview}, {@link #issue} and {@link #reinvoice} is called. What is asked for once
 * is issued once: to credit more, make another request. After a refusal the same one may be mended and issued.
 */
public final class CreditRequest {

    private final Crediting crediting;
    private final Id<Invoice> invoice;
    private final CreditDraft.Builder draft = CreditDraft.of();
    private @Nullable CreditNote issued;

    CreditRequest(Crediting crediting, Id<Invoice> invoice) {
        this.crediting = crediting;
        this.invoice = invoice;
    }

    /**
     * Credits everything that is left.
     *
     * @return this request
     */
    public CreditRequest everything() {
        draft.everything();
        return this;
    }

    /**
     * Credits what is left of a line.
     *
     * @param number the number of the line, from 1
     * @return this request
     */
    public CreditRequest line(int number) {
        draft.line(number);
        return this;
    }

    /**
     * Credits a quantity of a line.
     *
     * @param number the number of the line, from 1
     * @param quantity how much, in the unit and with the sign of the line
     * @return this request
     */
    public CreditRequest line(int number, Quantity quantity) {
        draft.line(number, quantity);
        return this;
    }

    /**
     * Credits an amount off a line.
     *
     * @param number the number of the line, from 1
     * @param amount how much, without or with VAT as the prices of the invoice are, and with the sign of the line
     * @return this request
     */
    public CreditRequest line(int number, Money amount) {
        draft.line(number, amount);
        return this;
    }

    /**
     * Credits what is left of a charge on the document.
     *
     * @param number its number among the allowances and charges of the document, from 1
     * @return this request
     */
    public CreditRequest charge(int number) {
        draft.charge(number);
        return this;
    }

    /**
     * Says why.
     *
     * @param reason the reason
     * @param explanation more about it, printed; empty where the reason says enough
     * @return this request
     */
    public CreditRequest because(CorrectionReason reason, String explanation) {
        draft.because(reason, explanation);
        return this;
    }

    /**
     * Sets the date to issue it under.
     *
     * @param date BT-2; today unless set
     * @return this request
     */
    public CreditRequest issuedOn(LocalDate date) {
        draft.issuedOn(date);
        return this;
    }

    /**
     * Adds a free text.
     *
     * @param text the note (BT-22)
     * @return this request
     */
    public CreditRequest note(String text) {
        draft.note(text);
        return this;
    }

    /**
     * Shows what issuing it would give. Has no effect.
     *
     * @return the candidate, as far as one can be computed, and everything that rules find
     */
    public Preview preview() {
        return crediting.preview(invoice, draft.build());
    }

    /**
     * Issues the credit note: gives it its number and keeps it for ever, if it is legal and within what is left of the
     * invoice. Otherwise nothing is kept.
     *
     * @return the credit note, or every finding that forbids it
     * @throws IllegalStateException if this request was issued before
     */
    public IssueResult<CreditNote> issue() {
        checkOnce();
        IssueResult<CreditNote> result = crediting.issue(invoice, draft.build());
        if (result instanceof Issued<CreditNote>(var credit)) {
            issued = credit;
        }
        return result;
    }

    /**
     * Issues the credit note and the invoice that takes the place of what it credits, as one act: both, or neither.
     *
     * @param instead the invoice to issue in its place
     * @return both, or every finding that forbids one of them
     * @throws IllegalStateException if this request was issued before
     */
    public IssueResult<Reinvoiced> reinvoice(InvoiceDraft instead) {
        checkOnce();
        IssueResult<Reinvoiced> result = crediting.reinvoice(invoice, draft.build(), instead);
        if (result instanceof Issued<Reinvoiced>(var both)) {
            issued = both.credit();
        }
        return result;
    }

    private void checkOnce() {
        if (issued != null) {
            throw new IllegalStateException("This request issued credit note " + issued.number() + " already");
        }
    }
}

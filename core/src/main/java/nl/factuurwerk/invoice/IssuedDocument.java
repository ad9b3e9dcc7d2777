package nl.factuurwerk.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.audit.RetentionGround;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.DuePart;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatBreakdown;
import org.joda.money.Money;

/**
 * A document that was issued: numbered, complete, and never changed again. A snapshot: what becomes of a customer's
 * address later does not reach it. A correction is a new document that refers to it.
 */
public sealed interface IssuedDocument permits Invoice, CreditNote {

    /**
     * Returns its number.
     *
     * @return BT-1
     */
    DocumentNumber number();

    /**
     * Returns when it was issued.
     *
     * @return the moment; the date on the document is {@link #issueDate}
     */
    Instant issuedAt();

    /**
     * Returns everything it states beside its number.
     *
     * @return header, lines, totals
     */
    InvoiceCandidate statement();

    /**
     * Returns everything it states beside lines and amounts.
     *
     * @return who, when, in which words, how prices are to be read
     */
    default InvoiceHeader header() {
        return statement().header();
    }

    /**
     * Returns what kind of invoice it is.
     *
     * @return the kind (BT-3)
     */
    default DocumentKind kind() {
        return header().kind();
    }

    /**
     * Returns the date of issue.
     *
     * @return BT-2
     */
    default LocalDate issueDate() {
        return header().issueDate();
    }

    /**
     * Returns the last day to pay.
     *
     * @return BT-9
     */
    default LocalDate dueDate() {
        return header().payment().dueDate();
    }

    /**
     * Returns what is to be paid by when.
     *
     * @return by due date, to the cent the total; one part unless it is paid in instalments
     */
    default List<DuePart> schedule() {
        return header().payment().schedule(issueDate(), total());
    }

    /**
     * Returns who supplies, as known at issue.
     *
     * @return the seller (BG-4)
     */
    default Party seller() {
        return header().seller();
    }

    /**
     * Returns who buys, as known at issue.
     *
     * @return the buyer (BG-7)
     */
    default Party buyer() {
        return header().buyer();
    }

    /**
     * Returns the language of the document.
     *
     * @return the language
     */
    default Language language() {
        return header().language();
    }

    /**
     * Returns what is to be stated with the payment.
     *
     * @return BT-83
     */
    default PaymentReference paymentReference() {
        return header().payment().reference().orElseThrow();
    }

    /**
     * Returns the lines.
     *
     * @return in the order in which they are printed (BG-25)
     */
    default List<InvoiceLine> lines() {
        return statement().lines();
    }

    /**
     * Returns VAT by group.
     *
     * @return the breakdown (BG-23)
     */
    default VatBreakdown vat() {
        return statement().vat();
    }

    /**
     * Returns what it comes to.
     *
     * @return the totals (BG-22)
     */
    default Totals totals() {
        return statement().totals();
    }

    /**
     * Returns what is to be paid, or given back by a credit note.
     *
     * @return BT-115
     */
    default Money total() {
        return totals().payable();
    }

    /**
     * Returns what it says in the terms of EN 16931, for rules and exchange.
     *
     * @return the content, with its number
     */
    default InvoiceContent content() {
        return ContentOf.candidate(statement()).number(number().value()).build();
    }

    /**
     * Returns what shows that it was changed: the SHA-256 digest over everything that it states, from its identity and
     * number to each text, price and amount. Equal documents have equal digests, on every platform and in every release
     * of this library; two that differ in anything have different ones. An audit trail keeps it, so that a stored
     * document of which a description or the name of the buyer was changed is found although no cent moved.
     *
     * <p>Computed anew at each call.
     *
     * @return the digest of its canonical form
     * @throws IllegalArgumentException if a text has half of a surrogate pair, which no file can hold
     */
    default Digest digest() {
        return DocumentForm.digest(this);
    }

    /**
     * Tells how long it is to be kept: like all books, and longer where VAT of another member state on it is declared under
     * a one-stop shop. That it is about immovable property only the host knows.
     *
     * @param rules the terms of the law
     * @return until when, and by which articles
     * @throws nl.factuurwerk.reference.OutsideTable if the rules have nothing for its dates
     */
    default Retention retention(RetentionRules rules) {
        boolean elsewhere = lines().stream()
                .map(InvoiceLine::vat)
                .anyMatch(vat -> vat.group().category().isCharged()
                        && vat.taxedIn()
                                .filter(state -> !seller().country().equals(Optional.of(state)))
                                .isPresent());
        return elsewhere
                ? rules.retention(issueDate(), List.of(RetentionGround.oneStopShop(issueDate())))
                : rules.retention(issueDate());
    }

    /**
     * Explains the total, down to the lines.
     *
     * @return the derivation, as data and as words
     */
    default Explanation explain() {
        return statement().explain();
    }
}

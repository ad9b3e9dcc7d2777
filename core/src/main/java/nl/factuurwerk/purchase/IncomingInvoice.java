package nl.factuurwerk.purchase;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.invoice.content.InvoiceContent;

/**
 * An invoice or credit note that came in and is in nobody's books yet: what a reader of foreign files makes, and what a host
 * makes of an invoice on paper.
 *
 * @param file the bytes it came as
 * @param content what it says, as stated, right or wrong
 * @param attachments the files that came within it, in order
 * @param unread what of the file was not understood, in order
 */
public record IncomingInvoice(
        ReceivedFile file, InvoiceContent content, List<ReceivedAttachment> attachments, List<UnreadPart> unread) {

    /** Checks presence and copies the lists. */
    public IncomingInvoice {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(content, "content");
        attachments = List.copyOf(attachments);
        unread = List.copyOf(unread);
    }

    /**
     * Makes one that was understood whole and has no attachments.
     *
     * @param file the bytes it came as
     * @param content what it says
     * @return the invoice or credit note
     */
    public static IncomingInvoice of(ReceivedFile file, InvoiceContent content) {
        return new IncomingInvoice(file, content, List.of(), List.of());
    }

    /**
     * Tells whether this is a credit note: one that lowers what the buyer owes where its amounts are positive.
     *
     * @return whether its kind (BT-3) is one that UNTDID 1001 calls a credit note, or it came as one without saying its kind
     */
    public boolean isCreditNote() {
        return content.typeCode().map(CreditNoteKinds::has).orElse(file.format() == ReceivedFormat.UBL_CREDIT_NOTE);
    }

    /**
     * Tells whether another one is the same document by what it says: of the same seller, under the same number (BT-1), and
     * of the same sort. Two files may be that, for instance where an invoice came by Peppol and once more by e-mail.
     *
     * @param other what to compare with
     * @return whether both are invoices, or both credit notes, with one number of one {@linkplain SellerIdentity seller};
     *     false where one of them states no number
     */
    public boolean isSameDocumentAs(IncomingInvoice other) {
        return content.number().isPresent()
                && content.number().equals(other.content.number())
                && isCreditNote() == other.isCreditNote()
                && SellerIdentity.of(content.seller()).isSameAs(SellerIdentity.of(other.content.seller()));
    }

    /** Names digest and number, and says nothing of the parties. */
    @Override
    public String toString() {
        return content + " in " + file.format() + " " + file.sha256();
    }
}

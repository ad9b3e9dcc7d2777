package nl.factuurwerk.purchase;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.invoice.content.AttachmentContent;
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
     * Makes one that was understood whole, and lists the files that its content holds.
     *
     * @param file the bytes it came as
     * @param content what it says
     * @return the invoice or credit note
     */
    public static IncomingInvoice of(ReceivedFile file, InvoiceContent content) {
        return of(file, content, List.of());
    }

    /**
     * Makes one, and lists the files that its content holds.
     *
     * @param file the bytes it came as
     * @param content what it says
     * @param unread what of the file was not understood, in order
     * @return the invoice or credit note
     */
    public static IncomingInvoice of(ReceivedFile file, InvoiceContent content, List<UnreadPart> unread) {
        return new IncomingInvoice(
                file,
                content,
                content.supportingDocuments().stream()
                        .filter(document -> !document.attachment().isEmpty())
                        .map(ReceivedAttachment::of)
                        .toList(),
                unread);
    }

    /**
     * Leaves out the bytes of the files that came within it: books need not hold again what the file holds.
     *
     * @return the same with a content in which no file (BT-125) has any bytes; what they were is still listed
     */
    public IncomingInvoice withoutFiles() {
        boolean has = content.supportingDocuments().stream()
                .anyMatch(document -> document.attachment().size() > 0);
        return has ? new IncomingInvoice(file, bare(content), attachments, unread) : this;
    }

    private static InvoiceContent bare(InvoiceContent content) {
        return content.toBuilder()
                .supportingDocuments(content.supportingDocuments().stream()
                        .map(document -> document.with(bare(document.attachment())))
                        .toList())
                .build();
    }

    private static AttachmentContent bare(AttachmentContent file) {
        return AttachmentContent.of(new byte[0], file.mimeCode(), file.fileName());
    }

    /**
     * Tells whether this is a credit note: one that lowers what the buyer owes where its amounts are positive.
     *
     * @return whether its kind (BT-3) is one that UNTDID 1001 calls a credit note, or it came as one without saying its kind;
     *     of a kind that EN 16931 allows an invoice as well (81), whether it did not come as an invoice
     */
    public boolean isCreditNote() {
        return content.typeCode()
                .map(kind -> CreditNoteKinds.has(kind)
                        && (file.format() != ReceivedFormat.UBL_INVOICE || !CreditNoteKinds.isInvoiceToo(kind)))
                .orElse(file.format() == ReceivedFormat.UBL_CREDIT_NOTE);
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

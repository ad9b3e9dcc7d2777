package nl.factuurwerk.purchase;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;

/**
 * A file that came within an invoice (BT-125): what it is called and what it was, without its bytes. Those lie within the
 * file of the invoice, and whoever reads that gets them.
 *
 * @param document the identifier of the supporting document (BT-122); empty if it has none
 * @param fileName the name of the file, as stated: never to be trusted as a path
 * @param mimeType what it is said to be
 * @param sha256 the digest of its bytes
 * @param size how many bytes it has, from 0
 */
public record ReceivedAttachment(
        String document, Optional<String> fileName, Optional<String> mimeType, Digest sha256, long size) {

    /**
     * Says what a file within an invoice is.
     *
     * @param document the supporting document that holds it
     * @return what it is
     */
    public static ReceivedAttachment of(SupportingDocumentContent document) {
        AttachmentContent file = document.attachment();
        byte[] bytes = file.bytes();
        return new ReceivedAttachment(
                document.reference().orElse(""), file.fileName(), file.mimeCode(), Digest.sha256(bytes), bytes.length);
    }

    /**
     * Checks presence and size.
     *
     * @throws IllegalArgumentException if the size is below 0
     */
    public ReceivedAttachment {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mimeType, "mimeType");
        Objects.requireNonNull(sha256, "sha256");
        if (size < 0) {
            throw new IllegalArgumentException("An attachment cannot have " + size + " bytes");
        }
    }
}

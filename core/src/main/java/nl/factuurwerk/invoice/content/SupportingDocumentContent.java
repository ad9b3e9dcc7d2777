package nl.factuurwerk.invoice.content;

import java.util.Optional;

/**
 * A document that supports an invoice, such as a timesheet, as the invoice states it (BG-24).
 *
 * @param reference its identifier (BT-122)
 * @param description what it is (BT-123)
 * @param location where it can be fetched (BT-124)
 * @param attachment the document itself (BT-125)
 */
public record SupportingDocumentContent(
        Optional<String> reference,
        Optional<String> description,
        Optional<String> location,
        AttachmentContent attachment) {

    /** Takes a blank text for none. */
    public SupportingDocumentContent {
        reference = Stated.text(reference);
        description = Stated.text(description);
        location = Stated.text(location);
    }

    /**
     * States a document that lies elsewhere, or that both parties have.
     *
     * @param reference its identifier
     * @return the document, without a place to fetch it
     */
    public static SupportingDocumentContent of(String reference) {
        return new SupportingDocumentContent(
                Optional.of(reference), Optional.empty(), Optional.empty(), AttachmentContent.none());
    }

    /**
     * Adds what the document is.
     *
     * @param words what it is: {@code Timesheet}
     * @return the document with the words
     */
    public SupportingDocumentContent described(String words) {
        return new SupportingDocumentContent(reference, Optional.of(words), location, attachment);
    }

    /**
     * Adds where the document can be fetched.
     *
     * @param place its address
     * @return the document with the place
     */
    public SupportingDocumentContent at(String place) {
        return new SupportingDocumentContent(reference, description, Optional.of(place), attachment);
    }

    /**
     * Adds the document itself.
     *
     * @param file the file
     * @return the document with the file
     */
    public SupportingDocumentContent with(AttachmentContent file) {
        return new SupportingDocumentContent(reference, description, location, file);
    }
}

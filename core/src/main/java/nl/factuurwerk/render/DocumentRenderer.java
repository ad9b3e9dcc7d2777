package nl.factuurwerk.render;

import nl.factuurwerk.invoice.IssuedDocument;

/** Turns a view into bytes. What it looks like is the renderer's own; what it says is the view's. */
public interface DocumentRenderer {

    /**
     * Returns what the bytes are.
     *
     * @return a media type, for instance {@code application/pdf}
     */
    String mediaType();

    /**
     * Renders a document.
     *
     * @param view what it says
     * @return the whole file; the same view gives the same bytes
     * @throws Unprintable if a text has a character that none of the fonts can draw
     */
    byte[] render(DocumentView view);

    /**
     * Renders an issued document as {@link InvoiceView} words it.
     *
     * @param document an invoice or a credit note, of whatever kind
     * @return the whole file
     * @throws Unprintable if a text has a character that none of the fonts can draw
     */
    default byte[] render(IssuedDocument document) {
        return render(InvoiceView.of(document));
    }
}

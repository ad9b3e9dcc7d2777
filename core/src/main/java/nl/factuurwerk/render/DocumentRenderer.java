package nl.factuurwerk.render;

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
}

package nl.factuurwerk.pdf;

import java.util.Objects;
import nl.factuurwerk.render.DocumentRenderer;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.rule.Report;

/**
 * Renders documents as PDF/A-3b on A4: letterhead with the recipient behind the window of the envelope, a table that carries
 * its subtotal from page to page, VAT and totals beside each other, and a payment code that banking apps scan.
 *
 * <p>The same view in the same style gives the same bytes: there is no clock and no chance in them. A renderer may be used
 * by many threads at once.
 *
 * <pre>{@code
 * byte[] pdf = new PdfRenderer(Style.studio()).render(view);
 * }</pre>
 */
public final class PdfRenderer implements DocumentRenderer {

    private final Style style;

    /** Makes a renderer in the {@linkplain Style#plain() plain} style. */
    public PdfRenderer() {
        this(Style.plain());
    }

    /**
     * Makes a renderer.
     *
     * @param style what its documents look like
     */
    public PdfRenderer(Style style) {
        this.style = Objects.requireNonNull(style, "style");
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    /**
     * Renders a document.
     *
     * @param view what it says
     * @return the whole file
     * @throws Unprintable if a text has a character that no font of the style can draw, or one of a script that needs more
     *     than glyphs in a row, such as Arabic or Hindi (FW-PDF-GLYPH); nothing was drawn
     * @throws IllegalArgumentException if a payment code says more than QR version 13 holds at level M (331 bytes)
     */
    @Override
    public byte[] render(DocumentView view) {
        Typefaces faces = Typefaces.open(style);
        Report report = new GlyphCheck(faces.regular()).check(view);
        if (report.hasErrors()) {
            throw new Unprintable(report);
        }
        return new PageSetter(view, style, new Typography(style, faces)).draw(new PdfFile(view, faces));
    }
}

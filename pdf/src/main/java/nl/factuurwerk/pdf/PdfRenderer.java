package nl.factuurwerk.pdf;

import java.util.Objects;
import nl.factuurwerk.render.DocumentRenderer;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.rule.Report;

/**
 * Renders documents as PDF on A4.
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

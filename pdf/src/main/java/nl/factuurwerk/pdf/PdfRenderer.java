package nl.factuurwerk.pdf;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.pdf.Paginator.Placed;
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
        Typography typography = new Typography(style, faces);
        Footer footer = new Footer(view, style, typography);
        Setting setting = new Setting(typography, Ruling.of(style), Frame.of(style, footer.height()));
        Letterhead letterhead = new Letterhead(view, style, setting);
        RunningHead runningHead = new RunningHead(view, style, setting);
        Frame frame = setting.frame();
        List<List<Placed>> pages = Paginator.pages(
                new BodySetter(setting).blocks(view),
                letterhead.bottom() + Measures.UNDER_LETTERHEAD,
                frame.following(),
                frame.bottom());
        return new PdfFile(view, faces).write(pages.size(), (canvas, page) -> {
            if (page == 0) {
                letterhead.draw(canvas);
            } else {
                runningHead.draw(canvas);
            }
            pages.get(page).forEach(placed -> placed.piece().draw(canvas, frame.left(), placed.top()));
            footer.draw(canvas, page + 1, pages.size(), setting);
        });
    }
}

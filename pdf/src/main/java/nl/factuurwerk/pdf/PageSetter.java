package nl.factuurwerk.pdf;

import java.util.List;
import nl.factuurwerk.pdf.Paginator.Placed;
import nl.factuurwerk.render.DocumentView;

/** Makes pages of a document: lays its body out between what stands on every page, then draws all of it. */
final class PageSetter {

    private final DocumentView view;
    private final Style style;
    private final Typography typography;
    private final Ruling ruling;
    private final Letterhead letterhead;
    private final RunningHead runningHead;
    private final Footer footer;
    private final Frame frame;

    PageSetter(DocumentView view, Style style, Typography typography) {
        this.view = view;
        this.style = style;
        this.typography = typography;
        this.ruling = Ruling.of(style);
        this.letterhead = new Letterhead(view, style, typography);
        this.runningHead = new RunningHead(view, typography, ruling, Frame.width(style.margins()));
        this.footer = new Footer(view, style, typography);
        this.frame = Frame.of(style.margins(), runningHead.height(), footer.height());
    }

    byte[] draw(PdfFile file) {
        List<List<Placed>> pages = pages();
        return file.write(pages.size(), (canvas, page) -> {
            if (page == 0) {
                letterhead.draw(canvas);
            } else {
                runningHead.draw(
                        canvas, frame.left(), Measures.mm(style.margins().top()));
            }
            pages.get(page).forEach(placed -> placed.piece().draw(canvas, frame.left(), placed.top()));
            footer.draw(canvas, page + 1, pages.size(), frame, ruling);
        });
    }

    /** Spends less white only where that saves the reader a page. */
    private List<List<Placed>> pages() {
        List<List<Placed>> generous = pages(Spacing.GENEROUS);
        if (generous.size() == 1) {
            return generous;
        }
        List<List<Placed>> compact = pages(Spacing.COMPACT);
        if (compact.size() == 2) {
            // A second sheet with hardly more than how to pay is worth some more.
            List<List<Placed>> tight = pages(Spacing.TIGHT);
            if (tight.size() == 1) {
                return tight;
            }
        }
        return compact.size() < generous.size() ? compact : generous;
    }

    private List<List<Placed>> pages(Spacing spacing) {
        return Paginator.pages(
                new BodySetter(new Setting(typography, ruling, spacing, frame)).blocks(view),
                letterhead.bottom() + spacing.underLetterhead(),
                frame.following(),
                frame.bottom());
    }
}

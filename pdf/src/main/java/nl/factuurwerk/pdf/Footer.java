package nl.factuurwerk.pdf;

import java.util.List;
import nl.factuurwerk.render.DocumentView;

/** The foot of every page: short texts in a row, and which page this is of how many. */
final class Footer {

    private static final float PAGE_LABEL = 0.22f;
    private static final String BETWEEN = "   \u00B7   ";

    private final DocumentView view;
    private final Typography typography;
    private final TextBlock texts;

    Footer(DocumentView view, Style style, Typography typography) {
        this.view = view;
        this.typography = typography;
        float width = Measures.PAGE_WIDTH
                - Measures.mm(style.margins().left() + style.margins().right());
        this.texts =
                TextBlock.of(String.join(BETWEEN, whole(view.footer())), typography.label(), width * (1 - PAGE_LABEL));
    }

    float height() {
        return Math.max(texts.height(), typography.label().leading()) + Measures.mm(1.5f);
    }

    void draw(Canvas canvas, int page, int pages, Setting setting) {
        Frame frame = setting.frame();
        Strip.Line line = setting.ruling().hairline();
        float top = frame.bottom() + Measures.ABOVE_FOOTER;
        canvas.rule(frame.left(), frame.width(), top, line.thickness(), line.colour());
        texts.draw(canvas, frame.left(), top + Measures.mm(1.5f));
        float width = frame.width() * PAGE_LABEL;
        TextBlock.of(view.pageLabel(page, pages), typography.label(), width, Side.RIGHT)
                .draw(canvas, frame.left() + frame.width() - width, top + Measures.mm(1.5f));
    }

    /** Lines break between the texts rather than within them. */
    private static List<String> whole(List<String> texts) {
        return texts.stream().map(text -> text.replace(' ', '\u00A0')).toList();
    }
}

package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.DocumentView;

/** The foot of every page: short texts in a row, and which page this is of how many. */
final class Footer {

    private static final float PAGE_LABEL = 0.15f;
    private static final String BETWEEN = "  \u00B7  ";

    private final DocumentView view;
    private final Typography typography;
    private final TextBlock texts;

    Footer(DocumentView view, Style style, Typography typography) {
        this.view = view;
        this.typography = typography;
        float width = Frame.width(style.margins());
        this.texts = TextBlock.of(
                rows(view.footer(), typography.label(), width * (1 - PAGE_LABEL)),
                typography.label(),
                width * (1 - PAGE_LABEL));
    }

    float height() {
        return Math.max(texts.height(), typography.label().leading()) + Measures.BESIDE_LINE;
    }

    void draw(Canvas canvas, int page, int pages, Frame frame, Ruling ruling) {
        Strip.Line line = ruling.hairline();
        float top = frame.bottom() + Measures.ABOVE_FOOTER;
        canvas.rule(frame.left(), frame.width(), top, line.thickness(), line.colour());
        texts.draw(canvas, frame.left(), top + Measures.BESIDE_LINE);
        float width = frame.width() * PAGE_LABEL;
        TextBlock.of(view.pageLabel(page, pages), typography.label(), width, Side.RIGHT)
                .draw(canvas, frame.left() + frame.width() - width, top + Measures.BESIDE_LINE);
    }

    /** Puts as many texts on a line as fit: lines break between texts rather than within them. */
    private static List<String> rows(List<String> texts, Lettering lettering, float width) {
        List<String> rows = new ArrayList<>();
        for (String text : texts) {
            String longer = rows.isEmpty() ? text : rows.getLast() + BETWEEN + text;
            if (!rows.isEmpty() && lettering.width(longer) <= width) {
                rows.set(rows.size() - 1, longer);
            } else {
                rows.add(text);
            }
        }
        return rows;
    }
}

package nl.factuurwerk.pdf;

import nl.factuurwerk.render.DocumentView;

/** The head of following pages: what this is a page of and, where there is room beside it, whose. */
final class RunningHead {

    private final TextBlock subject;
    private final TextBlock sender;
    private final Strip.Line line;

    RunningHead(DocumentView view, Typography typography, Ruling ruling, float width) {
        Lettering lettering = typography.small();
        String name = view.sender().isEmpty() ? "" : view.sender().getFirst();
        float besides = width - LineBreaker.naturalWidth(view.subject(), typography.smallStrong()) - Measures.GUTTER;
        boolean room = LineBreaker.naturalWidth(name, lettering) <= besides;
        this.subject = TextBlock.of(view.subject(), typography.smallStrong(), width);
        this.sender = TextBlock.of(room ? name : "", lettering, width, Side.RIGHT);
        this.line = ruling.hairline();
    }

    float height() {
        return Math.max(subject.height(), sender.height()) + Measures.BESIDE_LINE;
    }

    void draw(Canvas canvas, float left, float top) {
        subject.draw(canvas, left, top);
        sender.draw(canvas, left, top);
        canvas.rule(left, subject.width(), top + height(), line.thickness(), line.colour());
    }
}

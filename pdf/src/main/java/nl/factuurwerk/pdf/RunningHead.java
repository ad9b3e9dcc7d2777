package nl.factuurwerk.pdf;

import nl.factuurwerk.render.DocumentView;

/** The head of following pages: what this is a page of, and whose. */
final class RunningHead {

    private static final float SENDER = 0.4f;

    private final TextBlock subject;
    private final TextBlock sender;
    private final Frame frame;
    private final Strip.Line line;
    private final float top;

    RunningHead(DocumentView view, Style style, Setting setting) {
        this.frame = setting.frame();
        this.line = setting.ruling().hairline();
        this.top = Measures.mm(style.margins().top()) - Measures.mm(2);
        float width = frame.width() * SENDER;
        String name = view.sender().isEmpty() ? "" : view.sender().getFirst();
        this.subject = TextBlock.of(view.subject(), setting.typography().smallStrong(), frame.width() - width)
                .line(0);
        this.sender = TextBlock.of(name, setting.typography().small(), width - Measures.GUTTER, Side.RIGHT)
                .line(0);
    }

    void draw(Canvas canvas) {
        subject.draw(canvas, frame.left(), top);
        sender.draw(canvas, frame.left() + frame.width() - sender.width(), top);
        float y = top + Math.max(subject.height(), sender.height()) + Measures.mm(1);
        canvas.rule(frame.left(), frame.width(), y, line.thickness(), line.colour());
    }
}

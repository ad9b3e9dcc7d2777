package nl.factuurwerk.pdf;

import nl.factuurwerk.render.DocumentView;

/**
 * What the document is, large, and what names it beside it. A subject that begins with the title says both; any other
 * subject stands under the title.
 */
record Headline(TextBlock title, TextBlock name, boolean beside) implements Piece {

    static Headline of(DocumentView view, Typography typography, float width) {
        Lettering bold = typography.headline();
        String rest = view.subject().startsWith(view.title())
                ? view.subject().substring(view.title().length()).strip()
                : view.subject();
        float indent = LineBreaker.naturalWidth(view.title() + " ", bold) + bold.width("\u00A0");
        boolean beside = view.subject().startsWith(view.title())
                && indent + LineBreaker.naturalWidth(rest, typography.headlineNumber()) <= width;
        return beside
                ? new Headline(
                        TextBlock.of(view.title(), bold, indent),
                        TextBlock.of(rest, typography.headlineNumber(), width - indent),
                        true)
                : new Headline(
                        TextBlock.of(view.title(), bold, width),
                        TextBlock.of(rest, typography.subject(), width),
                        false);
    }

    @Override
    public float height() {
        return beside ? title.height() : title.height() + name.height();
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        title.draw(canvas, left, top);
        if (beside) {
            name.draw(canvas, left + title.width(), top);
        } else {
            name.draw(canvas, left, top + title.height());
        }
    }
}

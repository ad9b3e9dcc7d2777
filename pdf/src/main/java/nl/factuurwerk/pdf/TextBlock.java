package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of words under each other, broken to a width. */
record TextBlock(List<SetLine> setLines, float width, Side alignment) implements Piece {

    private static final float BOX = 0.86f;

    TextBlock {
        setLines = List.copyOf(setLines);
    }

    /** One line, and how it is set; or, without a text, a box to tick. */
    record SetLine(String text, Lettering lettering, boolean isBox) {
        SetLine(String text, Lettering lettering) {
            this(text, lettering, false);
        }
    }

    /** A box as high as capitals are, drawn: not every font has a character for it. */
    static TextBlock box(Lettering lettering, float width) {
        return new TextBlock(List.of(new SetLine("", lettering, true)), width, Side.LEFT);
    }

    static TextBlock of(String text, Lettering lettering, float width, Side alignment) {
        List<SetLine> lines = LineBreaker.lines(text, lettering, width).stream()
                .map(line -> new SetLine(line, lettering))
                .toList();
        return new TextBlock(lines, width, alignment);
    }

    static TextBlock of(String text, Lettering lettering, float width) {
        return of(text, lettering, width, Side.LEFT);
    }

    static TextBlock of(List<String> texts, Lettering lettering, float width) {
        TextBlock block = new TextBlock(List.of(), width, Side.LEFT);
        for (String text : texts) {
            block = block.then(of(text, lettering, width));
        }
        return block;
    }

    TextBlock then(TextBlock more) {
        List<SetLine> both = new ArrayList<>(setLines);
        both.addAll(more.setLines);
        return new TextBlock(both, width, alignment);
    }

    /** Returns the block with one line of this one, or with none where this one has no such line. */
    TextBlock line(int index) {
        return new TextBlock(index < setLines.size() ? List.of(setLines.get(index)) : List.of(), width, alignment);
    }

    @Override
    public float height() {
        float height = 0;
        for (SetLine line : setLines) {
            height += line.lettering().leading();
        }
        return height;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float y = top;
        for (SetLine line : setLines) {
            Lettering lettering = line.lettering();
            float indent = alignment == Side.RIGHT ? width - lettering.width(line.text()) : 0;
            if (line.isBox()) {
                canvas.box(left + indent, y + lettering.baseline(), lettering.size() * BOX, lettering.colour());
            } else {
                canvas.text(line.text(), lettering, left + indent, y + lettering.baseline());
            }
            y += lettering.leading();
        }
    }
}

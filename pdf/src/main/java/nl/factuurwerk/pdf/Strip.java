package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;

/** Texts beside each other, with white and perhaps lines above and under them: a row of a table, a label and its value. */
record Strip(List<Cell> cells, float width, float over, float under, Line above, Line below) implements Piece {

    Strip(List<Cell> cells, float width, float padding, Line above, Line below) {
        this(cells, width, padding, padding, above, below);
    }

    Strip {
        cells = List.copyOf(cells);
    }

    /** A text and how far from the left it stands. */
    record Cell(float indent, TextBlock block) {}

    /** A line over the whole width; without thickness, no line. */
    record Line(float thickness, Colour colour) {
        static final Line NONE = new Line(0, Colour.WHITE);
    }

    @Override
    public float height() {
        float highest = 0;
        for (Cell cell : cells) {
            highest = Math.max(highest, cell.block().height());
        }
        return highest + over + under;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        draw(canvas, above, left, top);
        for (Cell cell : cells) {
            cell.block().draw(canvas, left + cell.indent(), top + over);
        }
        draw(canvas, below, left, top + height());
    }

    /** Takes a strip that no page holds apart, line by line. */
    List<Strip> slices() {
        int lines = 0;
        for (Cell cell : cells) {
            lines = Math.max(lines, cell.block().setLines().size());
        }
        List<Strip> slices = new ArrayList<>(lines);
        for (int i = 0; i < lines; i++) {
            int line = i;
            List<Cell> slice = cells.stream()
                    .map(cell -> new Cell(cell.indent(), cell.block().line(line)))
                    .toList();
            boolean first = i == 0;
            boolean last = i == lines - 1;
            slices.add(new Strip(
                    slice,
                    width,
                    first ? over : 0,
                    last ? under : 0,
                    first ? above : Line.NONE,
                    last ? below : Line.NONE));
        }
        return slices;
    }

    private void draw(Canvas canvas, Line line, float left, float y) {
        if (line.thickness() > 0) {
            canvas.rule(left, width, y, line.thickness(), line.colour());
        }
    }
}

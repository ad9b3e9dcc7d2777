package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.pdf.Block.Turn;
import nl.factuurwerk.render.GridCell;
import nl.factuurwerk.render.GridGroup;
import nl.factuurwerk.render.GridKey;
import nl.factuurwerk.render.GridRow;
import nl.factuurwerk.render.Section;

/** Sets a chart: the labels of its rows at the left, and narrow columns in groups with a little white between them. */
final class GridSetter {

    private static final float MOST_FOR_LABELS = 0.3f;
    private static final float WIDEST_CELL = Measures.mm(9);
    private static final float BETWEEN_GROUPS = Measures.mm(1.2f);
    private static final float BETWEEN_KEYS = Measures.mm(7);
    private static final float LEAST_BAR = Measures.mm(2.4f);
    private static final int PALE = 40;

    private final Section.Grid grid;
    private final Setting setting;
    private final Lettering label;
    private final Lettering words;
    private final float labels;
    private final float cell;

    private GridSetter(Section.Grid grid, Setting setting) {
        this.grid = grid;
        this.setting = setting;
        this.label = setting.typography().label();
        this.words = setting.typography().smallFigures();
        float width = setting.frame().width();
        float widest = 0;
        for (GridRow row : grid.rows()) {
            widest = Math.max(widest, LineBreaker.naturalWidth(row.label(), words));
        }
        this.labels = Math.min(widest, width * MOST_FOR_LABELS);
        int columns = 0;
        for (GridGroup group : grid.groups()) {
            columns += group.headings().size();
        }
        float free = width
                - labels
                - Measures.NARROW_GUTTER
                - BETWEEN_GROUPS * (grid.groups().size() - 1);
        this.cell = Math.min(WIDEST_CELL, free / Math.max(1, columns));
    }

    static List<Block> blocks(Section.Grid grid, Setting setting) {
        if (grid.groups().isEmpty() || grid.rows().isEmpty()) {
            return List.of();
        }
        GridSetter setter = new GridSetter(grid, setting);
        List<Block> blocks = new ArrayList<>(setting.heading(grid.heading()));
        float gap = blocks.isEmpty()
                ? setting.spacing().sections()
                : setting.spacing().underHeading();
        Head head = setter.new Head();
        blocks.add(Block.of(head, gap).bound(Bond.FIRM));
        Turn turn = new Turn(List.of(), List.of(head));
        int last = grid.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            // The last row sums up, and the legend explains: neither stands alone.
            Bond bond = i >= last - 1 && !grid.legend().isEmpty() ? Bond.WISH : Bond.FREE;
            blocks.add(new Block(setter.new Line(grid.rows().get(i)), 0, bond, i == 0 ? Turn.PLAIN : turn));
        }
        if (!grid.legend().isEmpty()) {
            blocks.add(Block.of(setter.new Legend(), Measures.BESIDE_LINE));
        }
        return blocks;
    }

    /** Tells where each column starts. */
    private float[] starts(float left) {
        float[] starts = new float[grid.rows().getFirst().cells().size()];
        float x = left + labels + Measures.NARROW_GUTTER;
        int column = 0;
        for (GridGroup group : grid.groups()) {
            for (int i = 0; i < group.headings().size(); i++) {
                starts[column++] = x;
                x += cell;
            }
            x += BETWEEN_GROUPS;
        }
        return starts;
    }

    private void mark(Canvas canvas, GridCell.Mark mark, float left, float top, float height) {
        float bar = Math.max(LEAST_BAR, height * 0.5f);
        float barTop = top + (height - bar) / 2;
        switch (mark) {
            case NONE -> {
                // White paper.
            }
            case PALE -> {
                canvas.rectangle(left, top, cell, height);
                canvas.fill(setting.ruling().hairline().colour().tint(PALE));
            }
            case HALF -> {
                canvas.rectangle(left, barTop + bar / 2, cell, bar / 2);
                canvas.fill(setting.ruling().accent().colour());
            }
            case FULL -> {
                canvas.rectangle(left, barTop, cell, bar);
                canvas.fill(setting.ruling().accent().colour());
            }
        }
    }

    private static void centred(Canvas canvas, String text, Lettering lettering, float left, float top, float width) {
        canvas.text(text, lettering, left + (width - lettering.width(text)) / 2, top + lettering.baseline());
    }

    /** The names of the groups, and under each those of its columns. */
    private final class Head implements Piece {

        private int lines() {
            int most = 1;
            for (GridGroup group : grid.groups()) {
                for (String heading : group.headings()) {
                    most = Math.max(most, (int) heading.lines().count());
                }
            }
            return most;
        }

        @Override
        public float height() {
            return label.leading() * (1 + lines()) + Measures.BESIDE_LINE / 2;
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float[] starts = starts(left);
            int column = 0;
            for (GridGroup group : grid.groups()) {
                int size = group.headings().size();
                if (size == 0) {
                    continue;
                }
                canvas.text(group.label(), label, starts[column], top + label.baseline());
                for (String heading : group.headings()) {
                    float y = top + label.leading();
                    for (String line : heading.lines().toList()) {
                        centred(canvas, line, label, starts[column], y, cell);
                        y += label.leading();
                    }
                    column++;
                }
            }
            Strip.Line firm = setting.ruling().firm();
            float end = starts[starts.length - 1] + cell;
            canvas.rule(left, end - left, top + height(), firm.thickness(), firm.colour());
        }
    }

    private final class Line implements Piece {

        private final GridRow row;
        private final TextBlock name;

        Line(GridRow row) {
            this.row = row;
            this.name = TextBlock.of(row.label(), words, labels);
        }

        @Override
        public float height() {
            return Math.max(name.height(), words.leading())
                    + 2 * setting.spacing().smallRow();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float[] starts = starts(left);
            float height = height();
            for (int i = 0; i < starts.length; i++) {
                GridCell each = row.cells().get(i);
                mark(canvas, each.mark(), starts[i], top, height);
                if (!each.text().isEmpty()) {
                    Lettering lettering = each.strong()
                            ? setting.typography()
                                    .smallStrong()
                                    .in(setting.ruling().accent().colour())
                            : words;
                    centred(canvas, each.text(), lettering, starts[i], top + (height - words.leading()) / 2, cell);
                }
            }
            name.draw(canvas, left, top + (height - name.height()) / 2);
            Strip.Line line = setting.ruling().hairline();
            canvas.rule(left, starts[starts.length - 1] + cell - left, top + height, line.thickness(), line.colour());
        }
    }

    private final class Legend implements Piece {

        @Override
        public float height() {
            return label.leading();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float x = left + labels + Measures.NARROW_GUTTER;
            for (GridKey key : grid.legend()) {
                mark(canvas, key.mark(), x, top, label.leading());
                x += cell + Measures.BESIDE_LINE;
                canvas.text(key.label(), label, x, top + label.baseline());
                x += label.width(key.label()) + BETWEEN_KEYS;
            }
        }
    }
}

package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.pdf.Block.Turn;
import nl.factuurwerk.pdf.Strip.Cell;
import nl.factuurwerk.pdf.Strip.Line;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;

/** Sets one table: its head, its rows, and the subtotals that it carries from page to page. */
final class TableSetter {

    /** The most rows that are kept together. */
    private static final int SHORT = 8;

    private final Section.Table table;
    private final Typography typography;
    private final Ruling ruling;
    private final TableLettering lettering;
    private final Lettering words;
    private final float width;
    private final float padding;
    private final float headPadding;
    private final float gutter;
    private final float[] widths;

    private TableSetter(Section.Table table, Setting setting, Lettering usual, float width, float padding) {
        this.table = table;
        this.typography = setting.typography();
        this.ruling = setting.ruling();
        this.width = width;
        this.padding = padding;
        this.headPadding = setting.spacing().smallRow();
        // Smaller type and less white rather than a figure on two lines.
        TableLettering large = TableLettering.of(usual, typography);
        boolean roomy = ColumnWidths.isRoomy(table, large, width, Measures.GUTTER);
        this.lettering = roomy ? large : TableLettering.of(typography.smallFigures(), typography);
        this.words = lettering.words();
        this.gutter = roomy ? Measures.GUTTER : Measures.NARROW_GUTTER;
        this.widths = ColumnWidths.of(table, lettering, width, gutter);
    }

    /** Sets a table over the whole width, which may run over pages. */
    static List<Block> blocks(Section.Table table, Setting setting) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        TableSetter setter = new TableSetter(
                table,
                setting,
                setting.typography().body(),
                setting.frame().width(),
                setting.spacing().row());
        List<Block> blocks = new ArrayList<>(setting.heading(table.heading()));
        float gap = blocks.isEmpty()
                ? setting.spacing().sections()
                : setting.spacing().underHeading();
        blocks.add(Block.of(setter.head(), gap).bound(Bond.FIRM));
        blocks.addAll(together(table, setter.rows(setting.frame().capacity())));
        return blocks;
    }

    /** A few rows under a heading of their own are read at a glance: they are on one page if they can be. */
    private static List<Block> together(Section.Table table, List<Block> rows) {
        if (table.heading().isEmpty() || !table.carriedForward().isEmpty() || rows.size() > SHORT) {
            return rows;
        }
        List<Block> together = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Block row = rows.get(i);
            together.add(i < rows.size() - 1 && row.bond() == Bond.FREE ? row.bound(Bond.WISH) : row);
        }
        return together;
    }

    /** Sets a small table that stays on one page. */
    static List<Block> small(Section.Table table, Setting setting, float width) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        TableSetter setter = new TableSetter(
                table,
                setting,
                setting.typography().smallFigures(),
                width,
                setting.spacing().smallRow());
        List<Block> blocks = new ArrayList<>();
        if (!table.heading().isEmpty()) {
            blocks.add(
                    Block.of(TextBlock.of(table.heading(), setting.typography().smallStrong(), width), 0));
        }
        blocks.add(Block.of(setter.head(), 0));
        table.rows().forEach(row -> blocks.add(Block.of(setter.row(row), 0)));
        return blocks;
    }

    private Strip head() {
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        return new Strip(cells(headings, typography.label()), width, headPadding, Line.NONE, ruling.firm());
    }

    private List<Block> rows(float capacity) {
        List<Block> blocks = new ArrayList<>();
        float most = capacity - head().height() - 2 * carried("0", "0").height();
        Turn turn = Turn.PLAIN;
        for (Row row : table.rows()) {
            Strip strip = row(row);
            if (strip.height() <= most) {
                blocks.add(new Block(strip, 0, Bond.FREE, turn));
            } else {
                blocks.addAll(slices(strip, turn, turnAfter(row)));
            }
            turn = turnAfter(row);
        }
        return bound(blocks);
    }

    /** A sum does not stand alone: the last row that it counts in goes with it. */
    private List<Block> bound(List<Block> blocks) {
        int last = blocks.size() - 1;
        if (last > 0 && table.rows().getLast().strong()) {
            blocks.set(last - 1, blocks.get(last - 1).bound(Bond.WISH));
        }
        return blocks;
    }

    /** Sets a row that no page holds: its figures stand at its first lines, so a break within it counts it in. */
    private static List<Block> slices(Strip strip, Turn before, Turn within) {
        List<Strip> slices = strip.slices();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            boolean edge = i == 0 || i == slices.size() - 2;
            blocks.add(new Block(slices.get(i), 0, edge ? Bond.FIRM : Bond.FREE, i == 0 ? before : within));
        }
        return blocks;
    }

    private Turn turnAfter(Row row) {
        if (table.carriedForward().isEmpty() || row.runningTotal().isEmpty()) {
            return new Turn(List.of(), List.of(head()));
        }
        return new Turn(
                List.of(carried(table.carriedForward(), row.runningTotal())),
                List.of(head(), carried(table.broughtForward(), row.runningTotal())));
    }

    private Strip carried(String label, String total) {
        float amount = Math.max(widths[widths.length - 1], LineBreaker.naturalWidth(total, words));
        float rest = width - amount - Measures.GUTTER;
        return new Strip(
                List.of(
                        new Cell(
                                0,
                                TextBlock.of(label, words.in(typography.label().colour()), rest)),
                        new Cell(width - amount, TextBlock.of(total, words, amount, Side.RIGHT))),
                width,
                padding,
                Line.NONE,
                ruling.hairline());
    }

    private Strip row(Row row) {
        List<Cell> cells = new ArrayList<>(cells(row.cells(), lettering.of(row)));
        for (int i = 0; i < cells.size(); i++) {
            if (table.columns().get(i).kind() == Column.Kind.CHOICE) {
                cells.set(i, new Cell(cells.get(i).indent(), TextBlock.box(words, widths[i])));
            }
        }
        int column = columnOfDetails();
        Cell cell = cells.get(column);
        TextBlock details = TextBlock.of(row.details(), typography.small(), widths[column]);
        cells.set(column, new Cell(cell.indent(), cell.block().then(details)));
        return row.strong()
                ? new Strip(cells, width, padding, ruling.firm(), Line.NONE)
                : new Strip(cells, width, padding, Line.NONE, ruling.hairline());
    }

    private List<Cell> cells(List<String> texts, Lettering lettering) {
        List<Cell> cells = new ArrayList<>();
        float indent = 0;
        for (int i = 0; i < texts.size(); i++) {
            Side side = table.columns().get(i).kind() == Column.Kind.NUMBER ? Side.RIGHT : Side.LEFT;
            cells.add(new Cell(indent, TextBlock.of(texts.get(i), lettering, widths[i], side)));
            indent += widths[i] + gutter;
        }
        return cells;
    }

    private int columnOfDetails() {
        for (int i = 0; i < widths.length; i++) {
            if (table.columns().get(i).kind() == Column.Kind.TEXT) {
                return i;
            }
        }
        return 0;
    }
}

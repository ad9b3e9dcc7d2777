package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.pdf.Strip.Cell;
import nl.factuurwerk.pdf.Strip.Line;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;

/** Sets the headline and, under it, the references: each a label with its value beneath, four to a row. */
final class OpeningSetter {

    private static final int COLUMNS = 4;

    private OpeningSetter() {}

    static List<Block> blocks(DocumentView view, Setting setting) {
        List<Block> blocks = new ArrayList<>();
        Headline headline =
                Headline.of(view, setting.typography(), setting.frame().width());
        blocks.add(Block.of(headline, 0).bound(Bond.FIRM));
        for (int from = 0; from < view.references().size(); from += COLUMNS) {
            int to = Math.min(from + COLUMNS, view.references().size());
            blocks.addAll(row(view.references().subList(from, to), setting, from == 0));
        }
        return Block.bindLast(blocks, Bond.WISH);
    }

    private static List<Block> row(List<Field> fields, Setting setting, boolean first) {
        float column = (setting.frame().width() - (COLUMNS - 1) * Measures.GUTTER) / COLUMNS;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            TextBlock block = TextBlock.of(field.label(), setting.typography().label(), column)
                    .then(TextBlock.of(field.value(), setting.typography().body(), column));
            cells.add(new Cell(i * (column + Measures.GUTTER), block));
        }
        Strip strip = new Strip(
                cells,
                setting.frame().width(),
                Measures.BESIDE_LINE,
                first ? setting.ruling().hairline() : Line.NONE,
                Line.NONE);
        float gap = first ? setting.spacing().sections() / 2 : 0;
        if (strip.height() <= setting.frame().capacity() / 2) {
            return List.of(Block.of(strip, gap));
        }
        return strip.slices().stream().map(slice -> Block.of(slice, 0)).toList();
    }
}

package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;

/** Shares the width of a table out: figures take what they need, words take what is left. */
final class ColumnWidths {

    /** The part of a table that its words should have. */
    private static final float GOOD_FOR_WORDS = 0.34f;

    /** The part that its words keep before a figure is broken. */
    private static final float LEAST_FOR_WORDS = 0.22f;

    private final Section.Table table;
    private final float[] natural;

    private ColumnWidths(Section.Table table, TableLettering lettering) {
        this.table = table;
        this.natural = new float[table.columns().size()];
        for (int i = 0; i < natural.length; i++) {
            Column column = table.columns().get(i);
            natural[i] = LineBreaker.naturalWidth(column.heading(), lettering.label());
            if (column.kind() == Column.Kind.CHOICE) {
                natural[i] = Math.max(natural[i], lettering.words().size());
            }
            for (Row row : table.rows()) {
                natural[i] = Math.max(
                        natural[i], LineBreaker.naturalWidth(row.cells().get(i), lettering.of(row)));
            }
        }
    }

    /** Returns the width of each column, without the white between them. */
    static float[] of(Section.Table table, TableLettering lettering, float width, float gutter) {
        return new ColumnWidths(table, lettering).share(forColumns(table, width, gutter));
    }

    /** Tells whether figures stand on one line and leave words the room that they should have. */
    static boolean isRoomy(Section.Table table, TableLettering lettering, float width, float gutter) {
        ColumnWidths columns = new ColumnWidths(table, lettering);
        float forColumns = forColumns(table, width, gutter);
        return sum(columns.natural, columns.columns(false)) <= forColumns - columns.words(forColumns, GOOD_FOR_WORDS);
    }

    private static float forColumns(Section.Table table, float width, float gutter) {
        return width - gutter * (table.columns().size() - 1);
    }

    private float words(float width, float part) {
        return Math.min(sum(natural, columns(true)), width * part);
    }

    private float[] share(float width) {
        List<Integer> words = columns(true);
        List<Integer> figures = columns(false);
        float[] widths = new float[natural.length];
        if (words.isEmpty()) {
            fill(widths, figures, width);
            spread(widths, figures, width);
            return widths;
        }
        fill(widths, figures, width - words(width, LEAST_FOR_WORDS));
        float left = width - sum(widths, figures);
        fill(widths, words, left);
        widths[words.getFirst()] += left - sum(widths, words);
        return widths;
    }

    /** Gives each what it wants, and where that is too much, the same to all that want more than their share. */
    private void fill(float[] widths, List<Integer> columns, float width) {
        List<Integer> open = new ArrayList<>(columns);
        float left = width;
        boolean settled = true;
        while (settled && !open.isEmpty()) {
            float share = left / open.size();
            List<Integer> modest =
                    open.stream().filter(i -> natural[i] <= share).toList();
            for (int i : modest) {
                widths[i] = natural[i];
                left -= natural[i];
            }
            open.removeAll(modest);
            settled = !modest.isEmpty();
        }
        for (int i : open) {
            widths[i] = left / open.size();
        }
    }

    private static void spread(float[] widths, List<Integer> columns, float width) {
        float spare = (width - sum(widths, columns)) / columns.size();
        for (int i : columns) {
            widths[i] += spare;
        }
    }

    private List<Integer> columns(boolean words) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < natural.length; i++) {
            if ((table.columns().get(i).kind() == Column.Kind.TEXT) == words) {
                columns.add(i);
            }
        }
        return columns;
    }

    private static float sum(float[] widths, List<Integer> columns) {
        float sum = 0;
        for (int i : columns) {
            sum += widths[i];
        }
        return sum;
    }
}

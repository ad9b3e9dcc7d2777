package nl.factuurwerk.render;

import java.util.List;
import java.util.Objects;

/**
 * One row of a printed table.
 *
 * @param cells one text for each column
 * @param details smaller lines under the first text column: a period, an allowance, a note
 * @param runningTotal the sum of the table up to and including this row, formatted; what is carried forward where a page
 *     ends behind it; empty in tables that carry nothing
 * @param strong whether it sums up the rows above it
 */
public record Row(List<String> cells, List<String> details, String runningTotal, boolean strong) {

    /** Copies the lists. */
    public Row {
        cells = List.copyOf(cells);
        details = List.copyOf(details);
        Objects.requireNonNull(runningTotal, "runningTotal");
    }

    /**
     * Makes an ordinary row.
     *
     * @param cells one text for each column
     * @param details smaller lines under the first text column
     * @param runningTotal what is carried forward behind it; empty in tables that carry nothing
     */
    public Row(List<String> cells, List<String> details, String runningTotal) {
        this(cells, details, runningTotal, false);
    }

    /**
     * Makes a row without details, in a table that carries nothing.
     *
     * @param cells one text for each column
     * @return the row
     */
    public static Row of(String... cells) {
        return new Row(List.of(cells), List.of(), "");
    }

    /**
     * Makes a row that sums up the rows above it.
     *
     * @param cells one text for each column
     * @return the row
     */
    public static Row total(String... cells) {
        return new Row(List.of(cells), List.of(), "", true);
    }
}

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
 */
public record Row(List<String> cells, List<String> details, String runningTotal) {

    /** Copies the lists. */
    public Row {
        cells = List.copyOf(cells);
        details = List.copyOf(details);
        Objects.requireNonNull(runningTotal, "runningTotal");
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
}

package nl.factuurwerk.render;

import java.util.List;
import java.util.Objects;

/**
 * One row of a grid.
 *
 * @param label what stands before it
 * @param cells one for each column of every group
 */
public record GridRow(String label, List<GridCell> cells) {

    /** Copies the list. */
    public GridRow {
        Objects.requireNonNull(label, "label");
        cells = List.copyOf(cells);
    }
}

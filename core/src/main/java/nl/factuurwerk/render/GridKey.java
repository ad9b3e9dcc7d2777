package nl.factuurwerk.render;

import java.util.Objects;

/**
 * What a mark of a grid means.
 *
 * @param mark the mark
 * @param label what it means
 */
public record GridKey(GridCell.Mark mark, String label) {

    /** Checks presence. */
    public GridKey {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(label, "label");
    }
}

package nl.factuurwerk.render;

import java.util.List;
import java.util.Objects;

/**
 * Columns of a grid that belong together, such as the days of a week.
 *
 * @param label what stands above them
 * @param headings what stands above each; a line feed breaks it
 */
public record GridGroup(String label, List<String> headings) {

    /** Copies the list. */
    public GridGroup {
        Objects.requireNonNull(label, "label");
        headings = List.copyOf(headings);
    }
}

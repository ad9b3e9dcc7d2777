package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stage that is due.
 *
 * @param item of what
 * @param stage which stage
 * @param since since when it could have been taken; earlier than the day of the plan where runs were missed
 */
public record PlannedStep(Overdue item, Stage stage, LocalDate since) {

    /** Checks presence. */
    public PlannedStep {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
    }
}

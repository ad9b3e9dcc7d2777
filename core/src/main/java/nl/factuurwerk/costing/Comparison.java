package nl.factuurwerk.costing;

import java.util.Objects;

/**
 * Planned against actual, of one part of a project.
 *
 * @param name what the part is: the identity of a phase or employee, a task, a kind of cost; empty for what belongs to none
 * @param planned what was planned
 * @param actual what it became
 */
public record Comparison(String name, Figures planned, Figures actual) {

    /** Checks presence. */
    public Comparison {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(actual, "actual");
    }

    /**
     * Returns how much more it became.
     *
     * @return actual less planned; below zero where it took less
     */
    public Figures deviation() {
        return actual.minus(planned);
    }
}

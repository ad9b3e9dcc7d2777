package nl.factuurwerk.project;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.time.DateRange;

/**
 * A part of a project (<em>fase</em>).
 *
 * @param id its identity within the project
 * @param name what it is called
 * @param days when it is planned; may overlap other phases
 * @param budget how much it may take
 */
public record Phase(Id<Phase> id, String name, DateRange days, Budget budget) {

    /**
     * Checks presence, and drops blanks around the name.
     *
     * @throws IllegalArgumentException if the name is blank, too long or cannot be printed
     */
    public Phase {
        Objects.requireNonNull(id, "id");
        name = Words.required("name of a phase", name);
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(budget, "budget");
    }

    /** Returns this phase so many days later, or earlier below zero. */
    Phase moved(long later) {
        return new Phase(id, name, Moved.by(later, days), budget);
    }
}

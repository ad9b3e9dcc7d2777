package nl.factuurwerk.project;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.identity.Id;

/**
 * What a project gets to on a day (<em>mijlpaal</em>). What an order bills at a milestone is for the order; a target may
 * stand for one without money.
 *
 * @param id its identity within the project
 * @param description what is reached
 * @param planned when it is to be reached
 * @param phase the phase it ends, if it ends one
 * @param reached when it was; empty while it is not
 */
public record Target(
        Id<Target> id, String description, LocalDate planned, Optional<Id<Phase>> phase, Optional<LocalDate> reached) {

    /**
     * Checks presence, and drops blanks around the description.
     *
     * @throws IllegalArgumentException if the description is blank, too long or cannot be printed
     */
    public Target {
        Objects.requireNonNull(id, "id");
        description = Words.required("description of a target", description);
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(reached, "reached");
    }

    /**
     * Plans a target.
     *
     * @param id its identity within the project
     * @param description what is reached
     * @param planned when it is to be reached
     * @return the target, not reached yet, at the end of no phase
     * @throws IllegalArgumentException if a text has the wrong shape
     */
    public static Target of(String id, String description, LocalDate planned) {
        return new Target(Id.of(id), description, planned, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this target as one that ends a phase.
     *
     * @param ended the phase
     * @return the changed target
     */
    public Target ending(Id<Phase> ended) {
        return new Target(id, description, planned, Optional.of(ended), reached);
    }

    /**
     * Returns this target as one that was reached.
     *
     * @param day when
     * @return the changed target
     */
    public Target reachedOn(LocalDate day) {
        return new Target(id, description, planned, phase, Optional.of(day));
    }

    /**
     * Tells whether it should have been reached and was not.
     *
     * @param asOf the day, seen at its end
     * @return whether it was planned for an earlier day, and not reached by this one
     */
    public boolean isLate(LocalDate asOf) {
        return planned.isBefore(asOf)
                && reached.filter(day -> !day.isAfter(asOf)).isEmpty();
    }

    /** Returns this target so many days later and not reached. */
    Target planned(long later) {
        return new Target(id, description, planned.plusDays(later), phase, Optional.empty());
    }
}

package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.identity.Id;

/**
 * A point that work on an order gets to (<em>mijlpaal</em>). A line that hangs on milestones is delivered wholly when all
 * of them are reached.
 *
 * @param id its identity within the order
 * @param description what is reached, in the language of the order
 * @param planned when it is to be reached
 * @param lines the lines that hang on it, at least one
 * @param reached when it was; empty while it is not
 */
public record Milestone(
        Id<Milestone> id, String description, LocalDate planned, Set<LineKey> lines, Optional<LocalDate> reached) {

    /**
     * Checks the parts, and puts the lines in a fixed order.
     *
     * @throws IllegalArgumentException if the description is blank, longer than 1,000 characters or cannot be printed, or
     *     no line hangs on it
     */
    public Milestone {
        Objects.requireNonNull(id, "id");
        description = PrintedText.required("description", description);
        Objects.requireNonNull(planned, "planned");
        lines = Collections.unmodifiableSet(new TreeSet<>(lines));
        Objects.requireNonNull(reached, "reached");
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("No line hangs on milestone " + id);
        }
    }

    /**
     * Plans a milestone.
     *
     * @param id its identity within the order
     * @param description what is reached
     * @param planned when it is to be reached
     * @param lines the lines that hang on it, at least one
     * @return the milestone, not reached yet
     * @throws IllegalArgumentException if a text does not have the shape of an identity or key, the description is blank,
     *     longer than 1,000 characters or cannot be printed, or there is no line
     */
    public static Milestone of(String id, String description, LocalDate planned, String... lines) {
        Set<LineKey> keys = new TreeSet<>();
        for (String line : lines) {
            keys.add(LineKey.of(line));
        }
        return new Milestone(Id.of(id), description, planned, keys, Optional.empty());
    }

    /** Returns this milestone as one that was reached. */
    Milestone reachedOn(LocalDate day) {
        return new Milestone(id, description, planned, lines, Optional.of(day));
    }

    /**
     * Tells whether it was reached by a day.
     *
     * @param day the day
     * @return whether it was reached on or before it
     */
    public boolean isReached(LocalDate day) {
        return reached.filter(known -> !known.isAfter(day)).isPresent();
    }
}

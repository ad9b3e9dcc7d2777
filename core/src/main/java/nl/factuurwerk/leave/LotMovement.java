package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.time.Hours;

/**
 * What became of hours of a lot.
 *
 * @param day on which day
 * @param caused on which day that came about: before {@code day} for what was taken in advance and settled now
 * @param kind what happened to them
 * @param hours how many, above zero; below zero only for a correction that takes away
 */
public record LotMovement(LocalDate day, LocalDate caused, Kind kind, Hours hours) {

    /** Checks presence. */
    public LotMovement {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(caused, "caused");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hours, "hours");
    }

    /** What can happen to hours. */
    public enum Kind {
        /** They were earned or given. */
        GRANTED,
        /** They were put right. */
        CORRECTED,
        /** They were taken as leave. */
        TAKEN,
        /** Money took their place. */
        PAID_OUT,
        /** They became leave of another kind. */
        CONVERTED,
        /** They lapsed. */
        EXPIRED;

        boolean adds() {
            return this == GRANTED || this == CORRECTED;
        }
    }

    /** Returns what this adds to the lot; negative where it takes away. */
    Hours effect() {
        return kind.adds() ? hours : hours.negate();
    }
}

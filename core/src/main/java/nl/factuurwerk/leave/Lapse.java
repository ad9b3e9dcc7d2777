package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a lot of leave lapses, and why then.
 *
 * @param on the first day on which it cannot be taken any more; empty while nothing makes it lapse
 * @param reason why
 */
public record Lapse(Optional<LocalDate> on, Reason reason) {

    /** Checks presence. */
    public Lapse {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why leave lapses on a day, or does not. */
    public enum Reason {
        /** Half a year after the year: the employer informed in time, and the employee was able (art. 7:640a BW). */
        TERM,
        /** Five years after the year (art. 7:642 BW). */
        PRESCRIBED,
        /** Five years after the year, for the employee was not able to take it sooner (art. 7:640a and 7:642 BW). */
        UNABLE,
        /** The employer informed too late for the short term: five years after the year. */
        INFORMED_LATE,
        /** Not at all, for the employer did not inform (HR 23 June 2023, ECLI:NL:HR:2023:955). */
        NOT_INFORMED,
        /** With the window of the event it is for. */
        WINDOW,
        /** As was agreed. */
        AGREED,
        /** Not at all, for nothing says so. */
        NEVER
    }

    /**
     * Returns the last day on which it can be taken.
     *
     * @return the day before it lapses, or empty while nothing makes it lapse
     */
    public Optional<LocalDate> lastUsable() {
        return on.map(day -> day.minusDays(1));
    }

    /**
     * Tells whether it has lapsed on a day.
     *
     * @param day the day
     * @return whether it cannot be taken on that day any more
     */
    public boolean hasLapsed(LocalDate day) {
        return on.isPresent() && !on.get().isAfter(day);
    }
}

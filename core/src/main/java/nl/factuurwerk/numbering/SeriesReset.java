package nl.factuurwerk.numbering;

import java.time.LocalDate;

/** When the sequence of a series starts again from its first number. */
public enum SeriesReset {
    /** Never: one sequence for as long as the series lives. */
    NEVER,
    /** With the first document of each calendar year. */
    YEARLY,
    /** With the first document of each calendar month. */
    MONTHLY;

    /**
     * Names the period that a date falls in.
     *
     * @param date the date of a document
     * @return for instance {@code 2026}, {@code 2026-03}, or an empty text where the sequence never starts again
     */
    public String period(LocalDate date) {
        return switch (this) {
            case NEVER -> "";
            case YEARLY -> Integer.toString(date.getYear());
            case MONTHLY -> date.toString().substring(0, date.toString().length() - 3);
        };
    }
}

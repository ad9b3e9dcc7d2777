package nl.factuurwerk.numbering;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a series stands: its last number.
 *
 * @param period the period of the last number, as {@link SeriesReset#period} names it
 * @param sequence the sequence number within that period
 * @param date the latest date that a document of the series has
 * @param number the last number that was given
 */
public record SeriesPosition(String period, long sequence, LocalDate date, DocumentNumber number) {

    /** Checks presence. */
    public SeriesPosition {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(number, "number");
    }
}

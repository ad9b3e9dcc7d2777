package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.rule.Report;

/**
 * What a fourteen-day letter is worth: with an error, no costs at all.
 *
 * @param letter the letter
 * @param report what is wrong with it
 * @param dates the days that count; empty where nobody knows when it arrived, or its term is unclear
 */
public record LetterCheck(FourteenDayLetter letter, Report report, Optional<LetterDates> dates) {

    /** Checks presence. */
    public LetterCheck {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(dates, "dates");
    }

    /**
     * Returns from when costs are owed, if nothing is paid.
     *
     * @return the first day; empty if the letter has an error, and costs are never owed on it
     */
    public Optional<LocalDate> costsFrom() {
        return report.hasErrors() ? Optional.empty() : dates.map(LetterDates::costsFrom);
    }

    /**
     * Tells whether costs are owed on a day, if nothing was paid.
     *
     * @param asOf the day
     * @return whether the letter is correct and its term was over before that day
     */
    public boolean costsDue(LocalDate asOf) {
        return costsFrom().filter(day -> !asOf.isBefore(day)).isPresent();
    }
}

package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.rule.Report;

/**
 * What a fourteen-day letter is worth: with an error, no costs at all. Only {@link LetterChecker} makes one, so that
 * nobody is charged on a letter that was not checked.
 */
public final class LetterCheck {

    private final FourteenDayLetter letter;
    private final Report report;
    private final Optional<LetterDates> dates;

    LetterCheck(FourteenDayLetter letter, Report report, Optional<LetterDates> dates) {
        this.letter = letter;
        this.report = report;
        this.dates = dates;
    }

    /**
     * Returns what was checked.
     *
     * @return the letter
     */
    public FourteenDayLetter letter() {
        return letter;
    }

    /**
     * Returns what is wrong with it.
     *
     * @return errors, of which each one takes the costs away, and warnings
     */
    public Report report() {
        return report;
    }

    /**
     * Returns the days that count.
     *
     * @return the days; empty where nobody knows when it arrived, or its term is unclear
     */
    public Optional<LetterDates> dates() {
        return dates;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterCheck that
                && letter.equals(that.letter)
                && report.equals(that.report)
                && dates.equals(that.dates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(letter, report, dates);
    }

    @Override
    public String toString() {
        return letter + ": " + report;
    }
}

package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.time.StatutoryTerm;

/**
 * The days that count for a fourteen-day letter.
 *
 * @param received the day it reached the debtor, or is presumed to have
 * @param presumed whether that day is presumed
 * @param firstDay the first day of the term: the day after
 * @param lastDay the last day of the term
 * @param safeLastDay the last day of the term, moved past Saturday, Sunday and holidays. Whether the law asks for that
 *     here (art. 1 Algemene termijnenwet) was not found out; who waits until then is safe
 */
public record LetterDates(
        LocalDate received, boolean presumed, LocalDate firstDay, LocalDate lastDay, LocalDate safeLastDay) {

    /** Checks presence. */
    public LetterDates {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(safeLastDay, "safeLastDay");
    }

    /** Counts so many days from the day after receipt. */
    static LetterDates of(LocalDate received, boolean presumed, int days) {
        return until(received, presumed, received.plusDays(days));
    }

    static LetterDates until(LocalDate received, boolean presumed, LocalDate lastDay) {
        return new LetterDates(received, presumed, received.plusDays(1), lastDay, StatutoryTerm.extended(lastDay));
    }

    /**
     * Returns the first day on which the costs are owed, if nothing is paid.
     *
     * @return the day after the safe last day
     */
    public LocalDate costsFrom() {
        return safeLastDay.plusDays(1);
    }

    /**
     * Says how the days were counted.
     *
     * @return receipt, first, last and safe last day
     */
    public Explanation explain() {
        return Explanation.of(ClaimTexts.EXPLANATIONS.message(
                presumed ? "letter-presumed" : "letter-received",
                Map.of("received", received, "first", firstDay, "last", lastDay, "safe", safeLastDay)));
    }
}

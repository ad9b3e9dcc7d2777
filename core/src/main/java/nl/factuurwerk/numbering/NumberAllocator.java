package nl.factuurwerk.numbering;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Parsed;

/**
 * Hands out numbers within a unit of work. A number becomes given when that unit of work is committed, and not at all
 * when it is rolled back, so that the series has no gap and no double, whatever fails.
 *
 * <p>From the first call for a series until the end of the unit of work, no other one gets a number of that series.
 */
public interface NumberAllocator {

    /**
     * Takes the next number of a series.
     *
     * @param series the series
     * @param date the date of the document
     * @return the number, or why the series cannot give one for that date
     */
    Parsed<DocumentNumber> next(NumberSeries series, LocalDate date);

    /**
     * Takes over a number that was given before and elsewhere, so that the next one follows it.
     *
     * @param series the series
     * @param number the number that was given; the one that is next, unless the series has none yet
     * @param date the date of its document
     * @return the number, or why it cannot be the next of the series
     * @see NumberSeries#adopt
     */
    Parsed<DocumentNumber> adopt(NumberSeries series, DocumentNumber number, LocalDate date);

    /**
     * Leaves numbers out on purpose, from the next one up to and including another, and keeps the reason.
     *
     * @param series the series
     * @param through the last number to leave out
     * @param date the date that the numbers would have been given for
     * @param reason why
     * @return the gap, or why the numbers cannot be left out
     * @throws IllegalArgumentException if the reason is blank
     * @see NumberSeries#skip
     */
    Parsed<NumberGap> skip(NumberSeries series, DocumentNumber through, LocalDate date, String reason);

    /**
     * Returns the gaps of a series.
     *
     * @param series the identity of the series
     * @return in the order in which they were made; to be closed by the caller
     */
    Stream<NumberGap> gaps(Id<NumberSeries> series);
}

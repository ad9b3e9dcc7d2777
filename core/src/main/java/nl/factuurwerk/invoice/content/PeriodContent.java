package nl.factuurwerk.invoice.content;

import java.time.LocalDate;
import java.util.Optional;
import nl.factuurwerk.time.DateRange;

/**
 * A period as a document states it (BG-14 of the document, BG-26 of a line). One end alone may be stated, and a broken
 * document may end before it starts.
 *
 * @param start the first day, included (BT-73, BT-134)
 * @param end the last day, included (BT-74, BT-135)
 */
public record PeriodContent(Optional<LocalDate> start, Optional<LocalDate> end) {

    private static final PeriodContent NONE = new PeriodContent(Optional.empty(), Optional.empty());

    /**
     * States a range of days.
     *
     * @param range the range; an open end is not stated
     * @return the period
     */
    public static PeriodContent of(DateRange range) {
        return new PeriodContent(Optional.of(range.first()).filter(first -> !first.equals(LocalDate.MIN)), range.end());
    }

    /**
     * Returns the period of which nothing is stated.
     *
     * @return the absent period
     */
    public static PeriodContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether both ends are absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}

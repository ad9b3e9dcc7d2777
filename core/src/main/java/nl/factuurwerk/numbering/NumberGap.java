package nl.factuurwerk.numbering;

import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.text.PlainText;

/**
 * Numbers of a series that were left out on purpose, with the reason: a missing number is legal as long as it can be told
 * why it is missing (art. 35a(1)(b) Wet OB; decree BWBR0035935, 3.3.1).
 *
 * @param series the series
 * @param first the first number left out
 * @param last the last number left out; equal to {@code first} where it is one
 * @param reason why, for whoever inspects the books
 */
public record NumberGap(Id<NumberSeries> series, DocumentNumber first, DocumentNumber last, String reason) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public NumberGap {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        reason = PlainText.strip(reason);
        if (PlainText.isBlank(reason)) {
            throw new IllegalArgumentException("A gap in a series needs a reason: " + first + " to " + last);
        }
    }
}

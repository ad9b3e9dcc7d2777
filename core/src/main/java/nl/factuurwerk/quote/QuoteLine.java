package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.invoice.DraftLine;

/**
 * A line of a quote: what is offered, and when and as what it is to be delivered (<em>statement of work</em>).
 *
 * @param key what the line is called by
 * @param line what is offered, how much, at which price
 * @param isOptional whether the customer chooses it or leaves it; other lines go with the quote
 * @param deadline by which day it is delivered
 * @param deliverable what the customer gets in hand, for instance {@code ontwerp in PDF}
 */
public record QuoteLine(
        LineKey key, DraftLine line, boolean isOptional, Optional<LocalDate> deadline, Optional<String> deliverable) {

    /** Checks presence. */
    public QuoteLine {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(deliverable, "deliverable");
    }

    /**
     * Makes a line that goes with the quote.
     *
     * @param key what the line is called by
     * @param line what is offered
     * @return the line, without deadline
     * @throws IllegalArgumentException if the key does not have the shape of a {@link LineKey}
     */
    public static QuoteLine of(String key, DraftLine line) {
        return new QuoteLine(LineKey.of(key), line, false, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this line as one that the customer may choose.
     *
     * @return the changed line
     */
    public QuoteLine optional() {
        return new QuoteLine(key, line, true, deadline, deliverable);
    }

    /**
     * Returns this line with a day by which it is delivered.
     *
     * @param day the day
     * @return the changed line
     */
    public QuoteLine by(LocalDate day) {
        return new QuoteLine(key, line, isOptional, Optional.of(day), deliverable);
    }

    /**
     * Returns this line with what the customer gets in hand.
     *
     * @param what in the language of the quote, at most 1,000 characters
     * @return the changed line
     */
    public QuoteLine delivering(String what) {
        return new QuoteLine(key, line, isOptional, deadline, Optional.of(what));
    }

    @Override
    public String toString() {
        return key + ": " + line + (isOptional ? " (optional)" : "");
    }
}

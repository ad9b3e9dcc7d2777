package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.PlainText;
import org.joda.money.Money;

/**
 * A result that makes a part of a fixed price due (<em>mijlpaal</em>).
 *
 * @param key what it is known by within its plan; it is billed once under this key
 * @param name what the customer calls it, as it is printed
 * @param share how much of the price
 * @param reached the day on which it was reached; empty while it is not
 */
public record Milestone(String key, String name, Share share, Optional<LocalDate> reached) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if key or name are blank or cannot be printed
     */
    public Milestone {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(reached, "reached");
        if (key.isBlank() || name.isBlank() || !PlainText.isPrintable(key) || !PlainText.isPrintable(name)) {
            throw new IllegalArgumentException(
                    "A milestone needs a printable key and name: '" + key + "', '" + PlainText.quote(name) + "'");
        }
    }

    /**
     * Makes a milestone that is not reached yet.
     *
     * @param key what it is known by within its plan
     * @param name what the customer calls it
     * @param percentage how much of the price
     * @return the milestone
     */
    public static Milestone milestone(String key, String name, Percentage percentage) {
        return new Milestone(key, name, Share.of(percentage), Optional.empty());
    }

    /**
     * Makes a milestone that is not reached yet.
     *
     * @param key what it is known by within its plan
     * @param name what the customer calls it
     * @param amount how much of the price
     * @return the milestone
     */
    public static Milestone milestone(String key, String name, Money amount) {
        return new Milestone(key, name, Share.of(amount), Optional.empty());
    }
}

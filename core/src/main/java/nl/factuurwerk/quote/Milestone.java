package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Percentage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A point that work on an order gets to (<em>mijlpaal</em>). A line that hangs on milestones is delivered wholly when all
 * of them are reached; an advance that was agreed with one falls due when it is.
 *
 * <pre>{@code
 * Milestone.of("ontworpen", "Ontwerp goedgekeurd", date("2026-12-11"), "ontwerp")
 * Milestone.advance("start", "Start van het werk", date("2026-12-01"), percent("30"))
 * }</pre>
 *
 * @param id its identity within the order
 * @param description what is reached, in the language of the order
 * @param planned when it is to be reached
 * @param lines the lines that hang on it, at least one where no advance falls due with it
 * @param advance what is billed in advance when it is reached; empty where nothing is
 * @param reached when it was; empty while it is not
 */
public record Milestone(
        Id<Milestone> id,
        String description,
        LocalDate planned,
        Set<LineKey> lines,
        Optional<Advance> advance,
        Optional<LocalDate> reached) {

    /** How much is billed in advance, of what is still to be supplied then. */
    public sealed interface Advance {

        /**
         * A share of the order, as it is agreed when it is billed.
         *
         * @param share above zero
         */
        record Share(Percentage share) implements Advance {
            /**
             * Checks the sign.
             *
             * @throws IllegalArgumentException if the share is not above zero
             */
            public Share {
                if (share.value().signum() <= 0) {
                    throw new IllegalArgumentException("An advance is above zero: " + share);
                }
            }

            @Override
            public Money of(Money total) {
                return share.of(total);
            }
        }

        /**
         * An amount.
         *
         * @param amount above zero, without or with VAT as the prices of the order are
         */
        record Amount(Money amount) implements Advance {
            /**
             * Checks the sign.
             *
             * @throws IllegalArgumentException if the amount is not above zero
             */
            public Amount {
                if (!amount.isPositive()) {
                    throw new IllegalArgumentException("An advance is above zero: " + amount);
                }
            }

            @Override
            public Money of(Money total) {
                return amount;
            }
        }

        /**
         * Returns how much it is in money.
         *
         * @param total what the order comes to
         * @return the amount, without or with VAT as the prices of the order are; a share is rounded half up to the smallest unit
         */
        Money of(Money total);
    }

    /**
     * Checks the parts, and puts the lines in a fixed order.
     *
     * @throws IllegalArgumentException if the description is blank, longer than 1,000 characters or cannot be printed, or
     *     neither a line hangs on it nor an advance falls due with it
     */
    public Milestone {
        Objects.requireNonNull(id, "id");
        description = PrintedText.required("description", description);
        Objects.requireNonNull(planned, "planned");
        lines = Collections.unmodifiableSet(new TreeSet<>(lines));
        Objects.requireNonNull(advance, "advance");
        Objects.requireNonNull(reached, "reached");
        if (lines.isEmpty() && advance.isEmpty()) {
            throw new IllegalArgumentException(
                    "No line hangs on milestone " + id + ", and no advance falls due with it");
        }
    }

    /**
     * Plans a milestone.
     *
     * @param id its identity within the order
     * @param description what is reached
     * @param planned when it is to be reached
     * @param lines the lines that hang on it, at least one
     * @return the milestone, not reached yet
     * @throws IllegalArgumentException if a text does not have the shape of an identity or key, the description is blank,
     *     longer than 1,000 characters or cannot be printed, or there is no line
     */
    public static Milestone of(String id, String description, LocalDate planned, String... lines) {
        Set<LineKey> keys = new TreeSet<>();
        for (String line : lines) {
            keys.add(LineKey.of(line));
        }
        return new Milestone(Id.of(id), description, planned, keys, Optional.empty(), Optional.empty());
    }

    /**
     * Plans a milestone with which an advance over a share of the order falls due. No line hangs on it.
     *
     * @param id its identity within the order
     * @param description what is reached
     * @param planned when it is to be reached
     * @param share of all lines of the order as they are agreed when it is billed, above zero
     * @return the milestone, not reached yet
     * @throws IllegalArgumentException if a text does not have the shape of an identity, the description is blank, longer than
     *     1,000 characters or cannot be printed, or the share is not above zero
     */
    public static Milestone advance(String id, String description, LocalDate planned, Percentage share) {
        return advance(id, description, planned, new Advance.Share(share));
    }

    /**
     * Plans a milestone with which an advance of an amount falls due. No line hangs on it.
     *
     * @param id its identity within the order
     * @param description what is reached
     * @param planned when it is to be reached
     * @param amount above zero, without or with VAT as the prices of the order are
     * @return the milestone, not reached yet
     * @throws IllegalArgumentException if a text does not have the shape of an identity, the description is blank, longer than
     *     1,000 characters or cannot be printed, or the amount is not above zero
     */
    public static Milestone advance(String id, String description, LocalDate planned, Money amount) {
        return advance(id, description, planned, new Advance.Amount(amount));
    }

    private static Milestone advance(String id, String description, LocalDate planned, Advance advance) {
        return new Milestone(Id.of(id), description, planned, Set.of(), Optional.of(advance), Optional.empty());
    }

    /** Returns this milestone as one that was reached. */
    Milestone reachedOn(LocalDate day) {
        return new Milestone(id, description, planned, lines, advance, Optional.of(day));
    }

    /** Whether its advance is in another currency than that of its order. */
    boolean isForeign(CurrencyUnit currency) {
        return advance.filter(each -> each instanceof Advance.Amount(Money amount)
                        && !amount.getCurrencyUnit().equals(currency))
                .isPresent();
    }

    /**
     * Tells whether it was reached by a day.
     *
     * @param day the day
     * @return whether it was reached on or before it
     */
    public boolean isReached(LocalDate day) {
        return reached.filter(known -> !known.isAfter(day)).isPresent();
    }
}

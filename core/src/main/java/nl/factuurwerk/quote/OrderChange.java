package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Objects;

/** A change of an order (<em>meer- en minderwerk</em>), as agreed on a day. Append-only. */
public sealed interface OrderChange {

    /**
     * Returns from when it holds.
     *
     * @return the day on which it was agreed
     */
    LocalDate on();

    /**
     * Returns why.
     *
     * @return the reason, as the customer may read it
     */
    String reason();

    /**
     * Returns which line it changes.
     *
     * @return what the line is called by
     */
    LineKey key();

    /**
     * A line more.
     *
     * @param on from when it holds
     * @param line the line, with a key that the order did not use before
     * @param reason why
     */
    record Added(LocalDate on, OrderLine line, String reason) implements OrderChange {
        /**
         * Checks the reason, and drops blanks around it.
         *
         * @throws IllegalArgumentException if it is blank, longer than 1,000 characters, or cannot be printed
         */
        public Added {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(line, "line");
            reason = PrintedText.required("reason", reason);
        }

        @Override
        public LineKey key() {
            return line.key();
        }
    }

    /**
     * Another quantity, price or description.
     *
     * @param on from when it holds
     * @param line the line as it is from then on, in the unit it had
     * @param reason why
     */
    record Replaced(LocalDate on, OrderLine line, String reason) implements OrderChange {
        /**
         * Checks the reason, and drops blanks around it.
         *
         * @throws IllegalArgumentException if it is blank, longer than 1,000 characters, or cannot be printed
         */
        public Replaced {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(line, "line");
            reason = PrintedText.required("reason", reason);
        }

        @Override
        public LineKey key() {
            return line.key();
        }
    }

    /**
     * A line less. What was invoiced of it is to be given back.
     *
     * @param on from when it holds
     * @param key what the line is called by
     * @param reason why
     */
    record Dropped(LocalDate on, LineKey key, String reason) implements OrderChange {
        /**
         * Checks the reason, and drops blanks around it.
         *
         * @throws IllegalArgumentException if it is blank, longer than 1,000 characters, or cannot be printed
         */
        public Dropped {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(key, "key");
            reason = PrintedText.required("reason", reason);
        }
    }

    /**
     * Adds a line.
     *
     * @param on from when it holds
     * @param line the line
     * @param reason why
     * @return the change
     * @throws IllegalArgumentException if the reason is blank, longer than 1,000 characters, or cannot be printed
     */
    static OrderChange add(LocalDate on, OrderLine line, String reason) {
        return new Added(on, line, reason);
    }

    /**
     * Replaces a line by one of the same key and unit.
     *
     * @param on from when it holds
     * @param line the line as it is from then on
     * @param reason why
     * @return the change
     * @throws IllegalArgumentException if the reason is blank, longer than 1,000 characters, or cannot be printed
     */
    static OrderChange replace(LocalDate on, OrderLine line, String reason) {
        return new Replaced(on, line, reason);
    }

    /**
     * Drops a line.
     *
     * @param on from when it holds
     * @param key what the line is called by
     * @param reason why
     * @return the change
     * @throws IllegalArgumentException if the key is not a {@link LineKey}, or the reason is blank, longer than 1,000
     *     characters, or cannot be printed
     */
    static OrderChange drop(LocalDate on, String key, String reason) {
        return new Dropped(on, LineKey.of(key), reason);
    }
}

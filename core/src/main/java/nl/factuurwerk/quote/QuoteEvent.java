package nl.factuurwerk.quote;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What happened to a quote. Append-only: what was recorded is neither changed nor removed. */
public sealed interface QuoteEvent
        permits QuoteEvent.Sent, Acceptance, QuoteEvent.Declined, QuoteEvent.Withdrawn, QuoteEvent.FollowedUp {

    /**
     * Returns which version it is about.
     *
     * @return the version, from 1
     */
    int version();

    /**
     * Returns when it happened.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * A version was sent to the customer.
     *
     * @param sent what was sent; its date is the day
     */
    record Sent(QuoteVersion sent) implements QuoteEvent {
        /** Checks presence. */
        public Sent {
            Objects.requireNonNull(sent, "sent");
        }

        @Override
        public int version() {
            return sent.version();
        }

        @Override
        public LocalDate on() {
            return sent.date();
        }
    }

    /**
     * The customer declined it.
     *
     * @param version which version, from 1
     * @param on the day
     * @param by who declined it; personal data
     * @param reason why; empty where that was not said
     */
    record Declined(int version, LocalDate on, String by, String reason) implements QuoteEvent {
        /**
         * Checks the texts, and drops blanks around them.
         *
         * @throws IllegalArgumentException if nobody is named, or a text is longer than 1,000 characters or cannot be
         *     printed
         */
        public Declined {
            Objects.requireNonNull(on, "on");
            by = PrintedText.required("by whom", by);
            reason = PrintedText.optional("reason", reason);
        }
    }

    /**
     * The office took it back before it was accepted.
     *
     * @param version which version, from 1
     * @param on the day
     * @param by who took it back
     * @param reason why
     */
    record Withdrawn(int version, LocalDate on, String by, String reason) implements QuoteEvent {
        /**
         * Checks the texts, and drops blanks around them.
         *
         * @throws IllegalArgumentException if nobody or no reason is named, or a text is longer than 1,000 characters or
         *     cannot be printed
         */
        public Withdrawn {
            Objects.requireNonNull(on, "on");
            by = PrintedText.required("by whom", by);
            reason = PrintedText.required("reason", reason);
        }
    }

    /**
     * Somebody asked the customer how it stands.
     *
     * @param version which version, from 1
     * @param on the day
     * @param note what came of it; empty where nothing did
     * @param next when to ask again, or empty to leave it
     */
    record FollowedUp(int version, LocalDate on, String note, Optional<LocalDate> next) implements QuoteEvent {
        /**
         * Checks the text, and drops blanks around it.
         *
         * @throws IllegalArgumentException if the note is longer than 1,000 characters or cannot be printed
         */
        public FollowedUp {
            Objects.requireNonNull(on, "on");
            note = PrintedText.optional("note", note);
            Objects.requireNonNull(next, "next");
        }
    }
}

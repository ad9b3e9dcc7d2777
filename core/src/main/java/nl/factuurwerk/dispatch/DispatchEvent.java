package nl.factuurwerk.dispatch;

import java.time.Instant;
import java.util.Objects;
import nl.factuurwerk.audit.Actor;

/**
 * Something that happened to a dispatch. Events are appended and never changed; how the dispatch stands at a moment follows
 * from them.
 */
public sealed interface DispatchEvent {

    /**
     * Returns when it happened.
     *
     * @return the moment
     */
    Instant at();

    /**
     * Somebody took it to send it. Until the lease runs out nobody else does; then it counts as lost, and is sent again
     * under the same identity.
     *
     * @param at when
     * @param until when the lease runs out
     */
    record Attempted(Instant at, Instant until) implements DispatchEvent {
        /**
         * Checks that the lease has a length.
         *
         * @throws IllegalArgumentException if it runs out before it begins, or as it begins
         */
        public Attempted {
            Objects.requireNonNull(at, "at");
            if (!until.isAfter(at)) {
                throw new IllegalArgumentException("A lease from " + at + " cannot run out at " + until);
            }
        }
    }

    /**
     * The channel took it.
     *
     * @param at when
     * @param receipt what the channel answered, for instance the identity it gave the message; empty where it gives none
     */
    record Delivered(Instant at, String receipt) implements DispatchEvent {
        /**
         * Checks presence, and drops blanks around the receipt.
         *
         * @throws IllegalArgumentException if the receipt is longer than 1,000 characters or cannot be printed
         */
        public Delivered {
            Objects.requireNonNull(at, "at");
            receipt = KeptText.require(receipt);
        }
    }

    /**
     * The channel did not take it, and it will be tried again.
     *
     * @param at when
     * @param reason why, as the host says
     * @param retryAt from when it is tried again
     */
    record Failed(Instant at, String reason, Instant retryAt) implements DispatchEvent {
        /**
         * Checks the moments, and drops blanks around the reason.
         *
         * @throws IllegalArgumentException if it would be tried again before it failed, or the reason is longer than 1,000
         *     characters or cannot be printed
         */
        public Failed {
            Objects.requireNonNull(at, "at");
            reason = KeptText.require(reason);
            if (retryAt.isBefore(at)) {
                throw new IllegalArgumentException("What failed at " + at + " cannot be tried again at " + retryAt);
            }
        }
    }

    /**
     * It is not tried any more.
     *
     * @param at when
     * @param reason why the last attempt failed; empty where nobody knows what became of that
     */
    record GivenUp(Instant at, String reason) implements DispatchEvent {
        /**
         * Checks presence, and drops blanks around the reason.
         *
         * @throws IllegalArgumentException if the reason is longer than 1,000 characters or cannot be printed
         */
        public GivenUp {
            Objects.requireNonNull(at, "at");
            reason = KeptText.require(reason);
        }
    }

    /**
     * Somebody does not want it sent any more.
     *
     * @param at when
     * @param by who
     * @param why why, in words; empty where nobody says
     */
    record Withdrawn(Instant at, Actor by, String why) implements DispatchEvent {
        /**
         * Checks presence, and drops blanks around the words.
         *
         * @throws IllegalArgumentException if the words are longer than 1,000 characters or cannot be printed
         */
        public Withdrawn {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            why = KeptText.require(why);
        }
    }
}

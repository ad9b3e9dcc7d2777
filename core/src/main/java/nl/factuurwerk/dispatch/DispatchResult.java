package nl.factuurwerk.dispatch;

/** What came of sending something once. */
public sealed interface DispatchResult {

    /**
     * The channel took it.
     *
     * @param receipt what the channel answered, for instance the identity it gave the message; empty where it gives none.
     *     Cut off at 1,000 characters, and what cannot be printed is replaced: no result is lost because of its words
     */
    record Delivered(String receipt) implements DispatchResult {
        /** Makes the receipt fit to be kept. */
        public Delivered {
            receipt = KeptText.of(receipt);
        }
    }

    /**
     * The channel did not take it.
     *
     * @param reason why; cut off at 1,000 characters, and what cannot be printed is replaced
     * @param again whether it may help to try again: not where an address does not exist
     */
    record Failed(String reason, boolean again) implements DispatchResult {
        /** Makes the reason fit to be kept. */
        public Failed {
            reason = KeptText.of(reason);
        }
    }

    /**
     * The channel took it.
     *
     * @param receipt what the channel answered; empty where it gives none
     * @return the result
     */
    static DispatchResult delivered(String receipt) {
        return new Delivered(receipt);
    }

    /**
     * The channel did not take it now.
     *
     * @param reason why
     * @return the result, to be tried again
     */
    static DispatchResult failed(String reason) {
        return new Failed(reason, true);
    }

    /**
     * The channel will never take it.
     *
     * @param reason why
     * @return the result, not to be tried again
     */
    static DispatchResult refused(String reason) {
        return new Failed(reason, false);
    }
}

package nl.factuurwerk.dunning;

import java.util.List;
import java.util.Objects;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;

/**
 * One step of a {@link DunningPolicy}: when it is due, and what it does.
 *
 * <pre>{@code
 * Stage.of("herinnering", StageKind.REMINDER).after(7)
 *         .tone(Tone.FRIENDLY).by(Channel.EMAIL).term(7)
 *         .build();
 * }</pre>
 */
public final class Stage {

    /** The most days of an offset, an interval or a term. */
    public static final int MOST_DAYS = 1000;

    private final Id<Stage> id;
    private final StageKind kind;
    private final int daysAfterDue;
    private final int interval;
    private final int term;
    private final Tone tone;
    private final Channel channel;
    private final Charges charges;

    private Stage(Builder builder) {
        id = builder.id;
        kind = builder.kind;
        daysAfterDue = builder.daysAfterDue;
        interval = builder.interval;
        term = builder.term;
        tone = builder.tone;
        channel = builder.channel;
        charges = builder.charges;
        if ((kind == StageKind.NOTICE) != (daysAfterDue < 0)) {
            throw new IllegalArgumentException("Stage " + id + " is a " + kind + " " + daysAfterDue
                    + " days after the due date; only a notice comes before");
        }
    }

    /**
     * Starts a stage.
     *
     * @param id its identity within the policy; what the log calls it
     * @param kind what it is in law
     * @return the builder: by e-mail and without charges, the tone and the days by the kind
     * @throws IllegalArgumentException if the identity has the wrong shape
     */
    public static Builder of(String id, StageKind kind) {
        return new Builder(Id.of(id), kind);
    }

    /**
     * Returns its identity.
     *
     * @return unique within the policy
     */
    public Id<Stage> id() {
        return id;
    }

    /**
     * Returns what it is in law.
     *
     * @return the kind
     */
    public StageKind kind() {
        return kind;
    }

    /**
     * Returns when it may be taken at the earliest, counted from the due date and not from the date of the invoice.
     *
     * @return days after the due date (BT-9); below zero before it
     */
    public int daysAfterDue() {
        return daysAfterDue;
    }

    /**
     * Returns how long the stage before has had at the least.
     *
     * @return days since the stage before was taken, 1 or more
     */
    public int interval() {
        return interval;
    }

    /**
     * Returns how long the debtor has to pay.
     *
     * @return days after the letter, 1 or more
     */
    public int term() {
        return term;
    }

    /**
     * Returns how the letter speaks.
     *
     * @return the tone
     */
    public Tone tone() {
        return tone;
    }

    /**
     * Returns by which way the letter goes.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * Returns what it claims beside the invoices.
     *
     * @return the charges
     */
    public Charges charges() {
        return charges;
    }

    private List<Object> parts() {
        return List.of(id, kind, daysAfterDue, interval, term, tone, channel, charges);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stage that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + id + ", " + daysAfterDue + " days after due";
    }

    /** Gathers the parts of a stage. */
    public static final class Builder {

        private final Id<Stage> id;
        private final StageKind kind;
        private int daysAfterDue;
        private int interval = 7;
        private int term = 7;
        private Tone tone;
        private Channel channel = Channel.EMAIL;
        private Charges charges = Charges.NONE;

        private Builder(Id<Stage> id, StageKind kind) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.daysAfterDue = kind == StageKind.NOTICE ? -3 : 7;
            this.tone = kind.isFormal() ? Tone.FORMAL : Tone.FRIENDLY;
        }

        /**
         * Sets how long after the due date it may be taken.
         *
         * @param days from 0 up to and including 1000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder after(int days) {
            daysAfterDue = requireDays(days, 0);
            return this;
        }

        /**
         * Sets how long before the due date it may be taken: of a notice only.
         *
         * @param days from 1 up to and including 1000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder before(int days) {
            daysAfterDue = -requireDays(days, 1);
            return this;
        }

        /**
         * Sets how long the stage before has had at the least, also when runs were missed.
         *
         * @param days from 1 up to and including 1000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder interval(int days) {
            interval = requireDays(days, 1);
            return this;
        }

        /**
         * Sets how long the debtor has to pay.
         *
         * @param days from 1 up to and including 1000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder term(int days) {
            term = requireDays(days, 1);
            return this;
        }

        /**
         * Sets how the letter speaks.
         *
         * @param manner the tone
         * @return this builder
         */
        public Builder tone(Tone manner) {
            tone = Objects.requireNonNull(manner, "manner");
            return this;
        }

        /**
         * Sets by which way the letter goes.
         *
         * @param way the channel
         * @return this builder
         */
        public Builder by(Channel way) {
            channel = Objects.requireNonNull(way, "way");
            return this;
        }

        /**
         * Sets what it claims beside the invoices.
         *
         * @param what the charges
         * @return this builder
         */
        public Builder charging(Charges what) {
            charges = Objects.requireNonNull(what, "what");
            return this;
        }

        /**
         * Makes the stage.
         *
         * @return the stage
         * @throws IllegalArgumentException if a notice comes after the due date, or something else before it
         */
        public Stage build() {
            return new Stage(this);
        }

        private int requireDays(int days, int least) {
            if (days < least || days > MOST_DAYS) {
                throw new IllegalArgumentException(
                        "Stage " + id + " needs " + least + " to " + MOST_DAYS + " days, not " + days);
            }
            return days;
        }
    }
}

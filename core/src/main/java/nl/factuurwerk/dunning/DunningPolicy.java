package nl.factuurwerk.dunning;

import static nl.factuurwerk.dunning.StageKind.DEMAND;
import static nl.factuurwerk.dunning.StageKind.FINAL_NOTICE;
import static nl.factuurwerk.dunning.StageKind.HAND_OVER;
import static nl.factuurwerk.dunning.StageKind.REMINDER;
import static nl.factuurwerk.dunning.StageKind.SUMMONS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.money.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * By which stages who does not pay is reminded, and how often at most. Immutable.
 *
 * <pre>{@code
 * DunningPolicy policy = DunningPolicy.of("zakelijk")
 *         .stage(Stage.of("herinnering", REMINDER).after(7).build())
 *         .stage(Stage.of("aanmaning", DEMAND).after(21).tone(FIRM).charging(INTEREST).build())
 *         .stage(Stage.of("sommatie", SUMMONS).after(38).by(POST).charging(INTEREST_AND_COSTS).build())
 *         .threshold("5.00")
 *         .atMostEvery(5)
 *         .build();
 * }</pre>
 */
public final class DunningPolicy {

    private final Id<DunningPolicy> id;
    private final List<Stage> stages;
    private final Decimal threshold;
    private final int restDays;

    private DunningPolicy(Builder builder) {
        id = builder.id;
        stages = List.copyOf(builder.stages);
        threshold = builder.threshold;
        restDays = builder.restDays;
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("Policy " + id + " has no stages");
        }
        requireOrder();
    }

    private void requireOrder() {
        Set<Id<Stage>> known = new HashSet<>();
        @Nullable Stage before = null;
        for (Stage stage : stages) {
            if (!known.add(stage.id())) {
                throw new IllegalArgumentException("Policy " + id + " has stage " + stage.id() + " twice");
            }
            if (before != null
                    && (stage.kind().compareTo(before.kind()) < 0 || stage.daysAfterDue() <= before.daysAfterDue())) {
                throw new IllegalArgumentException("Policy " + id + " goes from " + before + " to " + stage
                        + "; stages grow firmer, and each is due later than the one before");
            }
            before = stage;
        }
    }

    /**
     * Starts a policy.
     *
     * @param id its identity, unique in the administration
     * @return the builder, without stages, from the first cent, at most a letter a week
     * @throws IllegalArgumentException if the identity has the wrong shape
     */
    public static Builder of(String id) {
        return new Builder(Id.of(id));
    }

    /**
     * Returns the stages that are usual in the Netherlands: a reminder after 7 days, a demand after 14, a final notice after 21
     * by letter, a summons after 38, and a hand-over after 53. Days are a custom, not law.
     *
     * @return the policy {@code standard}
     */
    public static DunningPolicy standard() {
        return of("standard")
                .stage(Stage.of("reminder", REMINDER).after(7).build())
                .stage(Stage.of("demand", DEMAND).after(14).tone(Tone.FIRM).build())
                .stage(Stage.of("final-notice", FINAL_NOTICE)
                        .after(21)
                        .term(15)
                        .by(Channel.POST)
                        .charging(Charges.INTEREST_AND_COSTS)
                        .build())
                .stage(Stage.of("summons", SUMMONS)
                        .after(38)
                        .interval(17)
                        .by(Channel.POST)
                        .charging(Charges.INTEREST_AND_COSTS)
                        .build())
                .stage(Stage.of("hand-over", HAND_OVER)
                        .after(53)
                        .interval(15)
                        .charging(Charges.INTEREST_AND_COSTS)
                        .build())
                .threshold("5.00")
                .atMostEvery(5)
                .build();
    }

    /**
     * Returns its identity.
     *
     * @return unique in the administration
     */
    public Id<DunningPolicy> id() {
        return id;
    }

    /**
     * Returns the stages.
     *
     * @return in the order in which they are taken, one at least
     */
    public List<Stage> stages() {
        return stages;
    }

    /**
     * Returns from which amount on an invoice is worth a letter.
     *
     * @return in the currency of the invoice; what is open below it is left alone
     */
    public Decimal threshold() {
        return threshold;
    }

    /**
     * Returns how many days lie at least between two letters to one debtor, whatever they are about.
     *
     * @return days, 1 or more
     */
    public int restDays() {
        return restDays;
    }

    /**
     * Returns the stage that follows what was done. A stage that another policy had stands for all that are no firmer: who
     * changes the policy half-way neither repeats what was sent nor passes over what was not.
     *
     * @param last the last step that was taken
     * @return the stage, or empty after the last one
     */
    Optional<Stage> after(StepTaken last) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(last.stage())) {
                return i + 1 < stages.size() ? Optional.of(stages.get(i + 1)) : Optional.empty();
            }
        }
        return stages.stream()
                .filter(stage -> stage.kind().compareTo(last.kind()) > 0)
                .findFirst();
    }

    private List<Object> parts() {
        return List.of(id, stages, threshold, restDays);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DunningPolicy that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Policy " + id + ": " + stages;
    }

    /** Gathers the parts of a policy. */
    public static final class Builder {

        private final Id<DunningPolicy> id;
        private final List<Stage> stages = new ArrayList<>();
        private Decimal threshold = Decimal.of(1, 2);
        private int restDays = 7;

        private Builder(Id<DunningPolicy> id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Adds the next stage.
         *
         * @param stage no milder than the one before, and due later
         * @return this builder
         */
        public Builder stage(Stage stage) {
            stages.add(Objects.requireNonNull(stage, "stage"));
            return this;
        }

        /**
         * Sets from which amount on an invoice is worth a letter.
         *
         * @param amount in the currency of the invoice, above zero
         * @return this builder
         * @throws IllegalArgumentException if it is not a number above zero
         */
        public Builder threshold(String amount) {
            Decimal value = Decimal.of(amount);
            if (value.signum() <= 0) {
                throw new IllegalArgumentException("A threshold is above zero, not " + amount);
            }
            threshold = value;
            return this;
        }

        /**
         * Sets how often a debtor is written to at most.
         *
         * @param days how many days lie at least between two letters, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder atMostEvery(int days) {
            if (days < 1 || days > Stage.MOST_DAYS) {
                throw new IllegalArgumentException(
                        "At most a letter in 1 to " + Stage.MOST_DAYS + " days, not " + days);
            }
            restDays = days;
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if there is no stage, one is there twice, or one is milder than the one before or
         *     not due later
         */
        public DunningPolicy build() {
            return new DunningPolicy(this);
        }
    }
}

package nl.factuurwerk.billing.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A fixed price that falls due by results: each milestone is billed once, when it was marked as reached.
 *
 * @param price the whole price
 * @param milestones the parts, in the order in which they were agreed; together they are the price, to the cent
 */
public record Milestones(Money price, List<Milestone> milestones) implements BillingTerms {

    /**
     * Checks that the parts are the price.
     *
     * @throws IllegalArgumentException if they are not, one is not above zero or in another currency, or a key is there
     *     twice
     */
    public Milestones {
        Objects.requireNonNull(price, "price");
        milestones = List.copyOf(milestones);
        PlanRules.require(parts(price, milestones).faults());
    }

    static PriceParts parts(Money price, List<Milestone> milestones) {
        return new PriceParts(
                price,
                milestones.stream()
                        .map(it -> new PriceParts.Part(it.key(), it.share()))
                        .toList());
    }

    /**
     * Returns what each milestone is in money.
     *
     * @return in the order of the milestones; together they are the price
     */
    public List<Money> amounts() {
        return parts(price, milestones).amounts();
    }

    /**
     * Marks a milestone as reached. Marking it again with the same day changes nothing.
     *
     * @param key its key
     * @param day the day on which it was reached
     * @return the changed milestones
     * @throws IllegalArgumentException if there is no such milestone, or it was reached on another day
     */
    public Milestones reached(String key, LocalDate day) {
        Milestone known = milestones.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No milestone '" + key + "' among " + milestones));
        if (known.reached().filter(before -> !before.equals(day)).isPresent()) {
            throw new IllegalArgumentException(
                    "Milestone '" + key + "' was reached on " + known.reached().get() + ", not on " + day);
        }
        Milestone reached = new Milestone(key, known.name(), known.share(), Optional.of(day));
        return new Milestones(
                price,
                milestones.stream().map(it -> it.equals(known) ? reached : it).toList());
    }

    @Override
    public CurrencyUnit currency() {
        return price.getCurrencyUnit();
    }
}

package nl.factuurwerk.vat;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Percentage;

/**
 * What is taxed together: the same category, the same rate, and the same reason where no VAT is charged. VAT is computed
 * per group, and a breakdown has one row for each.
 *
 * <p>Groups sort in one fixed order, whatever the order of the lines: by category, higher rates first, then by reason.
 *
 * @param category the category (BT-118)
 * @param rate the rate (BT-119); zero for every category that charges nothing
 * @param reason why nothing is charged; present exactly where the category needs one
 */
public record VatGroup(VatCategory category, Percentage rate, Optional<ExemptionReason> reason)
        implements Comparable<VatGroup> {

    private static final Comparator<ExemptionReason> REASONS = Comparator.nullsFirst(Comparator.naturalOrder());

    /**
     * Checks that category, rate and reason fit one another.
     *
     * @throws IllegalArgumentException if a rate stands with a category that charges nothing or is below zero, or if a
     *     reason is missing or out of place
     */
    public VatGroup {
        Objects.requireNonNull(category, "category");
        if (rate.value().signum() < 0 || (!category.isCharged() && !rate.isZero())) {
            throw new IllegalArgumentException("Category " + category + " cannot have a rate of " + rate);
        }
        if (category == VatCategory.S && rate.isZero()) {
            throw new IllegalArgumentException("Category S needs a rate above zero (BR-S-05); 0% is category Z");
        }
        if (category.needsReason() != reason.isPresent()) {
            throw new IllegalArgumentException("Category " + category + " "
                    + (reason.isPresent() ? "has no reason: " + reason.get() : "needs a reason for charging no VAT"));
        }
    }

    /**
     * Makes the group of supplies that are taxed at a rate.
     *
     * @param rate zero or more; at zero the category is {@link VatCategory#Z}
     * @return the group
     * @throws IllegalArgumentException if the rate is below zero
     */
    public static VatGroup taxed(Percentage rate) {
        return new VatGroup(rate.isZero() ? VatCategory.Z : VatCategory.S, rate, Optional.empty());
    }

    /**
     * Makes the group of supplies that no VAT is charged on, for a reason.
     *
     * @param category one that needs a reason
     * @param reason why no VAT is charged
     * @return the group
     * @throws IllegalArgumentException if the category takes no reason
     */
    public static VatGroup untaxed(VatCategory category, ExemptionReason reason) {
        return new VatGroup(category, Percentage.ZERO, Optional.of(reason));
    }

    @Override
    public int compareTo(VatGroup other) {
        int byCategory = category.compareTo(other.category);
        if (byCategory != 0) {
            return byCategory;
        }
        int byRate = other.rate.compareTo(rate);
        return byRate != 0 ? byRate : REASONS.compare(reason.orElse(null), other.reason.orElse(null));
    }

    /** Written out, because totals look groups up for every line: mostly the same object, and then this is all it takes. */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof VatGroup that
                && category == that.category
                && rate.equals(that.rate)
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(category, rate, reason);
    }

    @Override
    public String toString() {
        return category
                + (category.isCharged() ? " " + rate : "")
                + reason.map(r -> " " + r).orElse("");
    }
}

package nl.factuurwerk.claim;

import java.util.Map;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.Message;
import org.joda.money.Money;

/**
 * Collection costs that businesses agreed on in place of the scale, for instance 15% with at least 150.00. Toward
 * consumers the scale is mandatory (art. 6:96(5) BW), so this is never for them. A court can moderate what was agreed
 * (art. 242 Rv).
 *
 * @param share of the principal, not below zero
 * @param least what it comes to at least
 */
public record AgreedCosts(Percentage share, Money least) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is below zero
     */
    public AgreedCosts {
        if (share.value().signum() < 0 || least.isNegative()) {
            throw new IllegalArgumentException("Agreed costs are not below zero: " + share + ", at least " + least);
        }
    }

    /** Computes the costs, half up on the magnitude. */
    Money on(Money principal) {
        Money costs = share.of(principal);
        return costs.isLessThan(least) ? least : costs;
    }

    Message message(Money principal) {
        return ClaimTexts.EXPLANATIONS.message(
                "costs-agreed", Map.of("share", share, "principal", principal, "least", least));
    }
}

package nl.factuurwerk.dunning;

import java.util.Objects;
import nl.factuurwerk.claim.CollectionCosts;
import nl.factuurwerk.claim.InterestCalculator;
import nl.factuurwerk.claim.InterestRegime;
import nl.factuurwerk.claim.InterestTerms;

/**
 * What a creditor claims for delay.
 *
 * @param business which interest businesses and public bodies owe
 * @param consumer which interest consumers owe
 * @param interest the rates and the day count
 * @param costs the scale of collection costs
 * @param vatCharged whether VAT on collecting is charged on, by a creditor who cannot deduct it (art. 2(3) Besluit BIK)
 */
public record ClaimTerms(
        InterestTerms business,
        InterestTerms consumer,
        InterestCalculator interest,
        CollectionCosts costs,
        boolean vatCharged) {

    /** Checks presence. */
    public ClaimTerms {
        Objects.requireNonNull(business, "business");
        Objects.requireNonNull(consumer, "consumer");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(costs, "costs");
    }

    /**
     * Returns what the law gives without any agreement, by the tables as we know them.
     *
     * @return statutory interest and the scale, without VAT
     */
    public static ClaimTerms statutory() {
        return new ClaimTerms(
                InterestTerms.statutory(InterestRegime.COMMERCIAL),
                InterestTerms.statutory(InterestRegime.CONSUMER),
                InterestCalculator.standard(),
                CollectionCosts.standard(),
                false);
    }

    /**
     * Returns which interest a debtor owes.
     *
     * @param debtor what the debtor is
     * @return the terms
     */
    public InterestTerms interestOf(DebtorKind debtor) {
        return debtor == DebtorKind.CONSUMER ? consumer : business;
    }
}

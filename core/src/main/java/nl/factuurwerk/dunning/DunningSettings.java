package nl.factuurwerk.dunning;

import java.util.Objects;
import nl.factuurwerk.time.BusinessDays;

/**
 * How an office goes about getting paid.
 *
 * @param policies by which stages
 * @param terms what is claimed for delay
 * @param days on which days letters go out
 */
public record DunningSettings(DunningPolicies policies, ClaimTerms terms, BusinessDays days) {

    /** Checks presence. */
    public DunningSettings {
        Objects.requireNonNull(policies, "policies");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(days, "days");
    }

    /**
     * Returns what is usual in the Netherlands.
     *
     * @return {@link DunningPolicy#standard}, what the law gives, and Dutch business days
     */
    public static DunningSettings standard() {
        return of(DunningPolicies.of(DunningPolicy.standard()));
    }

    /**
     * Makes settings with other policies.
     *
     * @param policies by which stages
     * @return the settings, with what the law gives and Dutch business days
     */
    public static DunningSettings of(DunningPolicies policies) {
        return new DunningSettings(policies, ClaimTerms.statutory(), BusinessDays.dutch());
    }
}

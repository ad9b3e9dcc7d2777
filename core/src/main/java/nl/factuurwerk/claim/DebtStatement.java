package nl.factuurwerk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.text.Explanation;
import org.joda.money.Money;

/**
 * What is owed on one debt as of a day.
 *
 * @param debt the debt
 * @param principal what is left of the principal
 * @param interest all interest that ran, paid or not
 * @param interestLeft what is left of the interest, also where no principal is left
 * @param penaltyLeft what is left of the penalty
 */
public record DebtStatement(Debt debt, Money principal, Interest interest, Money interestLeft, Money penaltyLeft) {

    /** Checks presence. */
    public DebtStatement {
        Objects.requireNonNull(debt, "debt");
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(interestLeft, "interestLeft");
        Objects.requireNonNull(penaltyLeft, "penaltyLeft");
    }

    /**
     * Returns all that is owed on the debt.
     *
     * @return what is left of principal, interest and penalty
     */
    public Money total() {
        return principal.plus(interestLeft).plus(penaltyLeft);
    }

    /**
     * Says how it came about.
     *
     * @return what is owed, with principal, interest by period, and penalty below
     */
    public Explanation explain() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(line("principal", Map.of("principal", debt.principal(), "left", principal)));
        if (!interest.periods().isEmpty()) {
            parts.add(new Explanation(
                    ClaimTexts.EXPLANATIONS.message(
                            "interest-left", Map.of("left", interestLeft, "total", interest.total())),
                    List.of(interest.explain())));
        }
        if (debt.penalty().isPresent()) {
            String key = debt.bothByClause().isEmpty() ? "penalty" : "penalty-beside";
            parts.add(line(key, Map.of("left", penaltyLeft, "clause", debt.bothByClause())));
        }
        return new Explanation(
                ClaimTexts.EXPLANATIONS.message(
                        "debt", Map.of("reference", debt.reference(), "due", debt.due(), "total", total())),
                parts);
    }

    private static Explanation line(String key, Map<String, ?> values) {
        return Explanation.of(ClaimTexts.EXPLANATIONS.message(key, values));
    }
}

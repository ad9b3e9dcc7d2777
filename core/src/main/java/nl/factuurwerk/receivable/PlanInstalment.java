package nl.factuurwerk.receivable;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * One instalment of a payment plan.
 *
 * @param due the last day to pay it
 * @param amount how much, above zero
 */
public record PlanInstalment(LocalDate due, Money amount) {

    /**
     * Checks presence and amount.
     *
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public PlanInstalment {
        Objects.requireNonNull(due, "due");
        Portion.requirePositive(amount);
    }
}

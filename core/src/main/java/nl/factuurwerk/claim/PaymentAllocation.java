package nl.factuurwerk.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What became of a payment: all parts and what was left over add up to it.
 *
 * @param sharedCosts what went to costs that are owed for several debts together
 * @param debts what went to each debt, in the order in which they were served; a debt that got nothing is left out
 * @param leftOver what nothing was open for
 */
public record PaymentAllocation(Money sharedCosts, List<DebtAllocation> debts, Money leftOver) {

    /** Checks presence and copies the list. */
    public PaymentAllocation {
        Objects.requireNonNull(sharedCosts, "sharedCosts");
        Objects.requireNonNull(leftOver, "leftOver");
        debts = List.copyOf(debts);
    }

    /**
     * Returns what went to a debt.
     *
     * @param reference what it is known by
     * @return the part, or empty if it got nothing
     */
    public Optional<DebtAllocation> of(String reference) {
        return debts.stream().filter(part -> part.reference().equals(reference)).findFirst();
    }

    /**
     * Returns what went to costs, shared ones and those of single debts.
     *
     * @return the sum
     */
    public Money costs() {
        return debts.stream().map(DebtAllocation::costs).reduce(sharedCosts, Money::plus);
    }

    /**
     * Returns what went to interest and to penalties.
     *
     * @return the sum
     */
    public Money interest() {
        return debts.stream().map(DebtAllocation::interest).reduce(nothing(), Money::plus);
    }

    /**
     * Returns what went to principal.
     *
     * @return the sum
     */
    public Money principal() {
        return debts.stream().map(DebtAllocation::principal).reduce(nothing(), Money::plus);
    }

    private Money nothing() {
        return Money.zero(leftOver.getCurrencyUnit());
    }
}

package nl.factuurwerk.claim;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import org.joda.money.Money;

/** What is open of a debt when a payment comes: how much for what, and what decides which debt goes first. */
public final class OpenDebt {

    private final String reference;
    private final LocalDate arisen;
    private final LocalDate due;
    private final Percentage burden;
    private final Money costs;
    private final Money interest;
    private final Money principal;

    private OpenDebt(
            String reference,
            LocalDate arisen,
            LocalDate due,
            Percentage burden,
            Money costs,
            Money interest,
            Money principal) {
        this.reference = Objects.requireNonNull(reference, "reference");
        this.arisen = Objects.requireNonNull(arisen, "arisen");
        this.due = Objects.requireNonNull(due, "due");
        this.burden = Objects.requireNonNull(burden, "burden");
        this.costs = notNegative(costs, principal);
        this.interest = notNegative(interest, principal);
        this.principal = notNegative(principal, principal);
    }

    private static Money notNegative(Money amount, Money principal) {
        if (amount.isNegative() || !amount.isSameCurrency(principal)) {
            throw new IllegalArgumentException(
                    "What is open is zero or more of " + principal.getCurrencyUnit() + ", not " + amount);
        }
        return amount;
    }

    /**
     * Makes a debt of which only principal is open.
     *
     * @param reference what it is known by
     * @param due the last day to pay; also taken for the day it came about, see {@link #withArisen}
     * @param principal how much of the principal is open, zero or more
     * @return the debt
     * @throws IllegalArgumentException if the principal is below zero
     */
    public static OpenDebt of(String reference, LocalDate due, Money principal) {
        Money nothing = Money.zero(principal.getCurrencyUnit());
        return new OpenDebt(reference, due, due, Percentage.ZERO, nothing, nothing, principal);
    }

    /**
     * Returns this debt as one that came about on a day.
     *
     * @param day the date of the invoice, for instance
     * @return the changed debt
     */
    public OpenDebt withArisen(LocalDate day) {
        return new OpenDebt(reference, day, due, burden, costs, interest, principal);
    }

    /**
     * Returns this debt with what it burdens the debtor by.
     *
     * @param rate the interest for a year that runs on it on the day of the payment
     * @return the changed debt
     */
    public OpenDebt withBurden(Percentage rate) {
        return new OpenDebt(reference, arisen, due, rate, costs, interest, principal);
    }

    /**
     * Returns this debt with costs that are open.
     *
     * @param amount zero or more
     * @return the changed debt
     * @throws IllegalArgumentException if the amount is below zero or in another currency
     */
    public OpenDebt withCosts(Money amount) {
        return new OpenDebt(reference, arisen, due, burden, amount, interest, principal);
    }

    /**
     * Returns this debt with interest that is open: what fell due up to and including the day of the payment, penalties
     * that are owed instead of it included.
     *
     * @param amount zero or more
     * @return the changed debt
     * @throws IllegalArgumentException if the amount is below zero or in another currency
     */
    public OpenDebt withInterest(Money amount) {
        return new OpenDebt(reference, arisen, due, burden, costs, amount, principal);
    }

    /**
     * Returns what the debt is known by.
     *
     * @return the reference
     */
    public String reference() {
        return reference;
    }

    /**
     * Returns when the debt came about.
     *
     * @return the day
     */
    public LocalDate arisen() {
        return arisen;
    }

    /**
     * Returns by when it was to be paid.
     *
     * @return the last day to pay
     */
    public LocalDate due() {
        return due;
    }

    /**
     * Returns what it burdens the debtor by.
     *
     * @return the interest for a year
     */
    public Percentage burden() {
        return burden;
    }

    /**
     * Returns the costs that are open.
     *
     * @return zero or more
     */
    public Money costs() {
        return costs;
    }

    /**
     * Returns the interest that is open.
     *
     * @return zero or more
     */
    public Money interest() {
        return interest;
    }

    /**
     * Returns how much of the principal is open.
     *
     * @return zero or more
     */
    public Money principal() {
        return principal;
    }

    /**
     * Returns all that is open.
     *
     * @return costs, interest and principal together
     */
    public Money total() {
        return costs.plus(interest).plus(principal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenDebt that
                && reference.equals(that.reference)
                && arisen.equals(that.arisen)
                && due.equals(that.due)
                && burden.equals(that.burden)
                && costs.equals(that.costs)
                && interest.equals(that.interest)
                && principal.equals(that.principal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, arisen, due, burden, costs, interest, principal);
    }

    @Override
    public String toString() {
        return reference + " due " + due + ": " + costs + " costs, " + interest + " interest, " + principal;
    }
}

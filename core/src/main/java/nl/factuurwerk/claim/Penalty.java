package nl.factuurwerk.claim;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What was agreed to be forfeited for paying late (<em>contractuele boete</em>, art. 6:91 BW). It takes the place of the
 * damages of the law, and statutory interest is those (art. 6:92(2) BW); a court can moderate it (art. 6:94 BW).
 *
 * @param atOnce what is forfeited the day after the last day to pay; zero for nothing
 * @param perDay what is forfeited besides for each day of delay, the first included; zero for nothing
 * @param most what it comes to at most, where that was agreed
 */
public record Penalty(Money atOnce, Money perDay, Optional<Money> most) {

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is below zero, or nothing is forfeited
     */
    public Penalty {
        Objects.requireNonNull(most, "most");
        if (atOnce.isNegative()
                || perDay.isNegative()
                || most.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException(
                    "A penalty is not below zero: " + atOnce + ", " + perDay + " a day, at most " + most);
        }
        if (atOnce.isZero() && perDay.isZero()) {
            throw new IllegalArgumentException("A penalty of nothing is none");
        }
        if (!atOnce.isSameCurrency(perDay)
                || most.filter(cap -> !cap.isSameCurrency(atOnce)).isPresent()) {
            throw new IllegalArgumentException("A penalty is in one currency: " + atOnce + ", " + perDay + ", " + most);
        }
    }

    /**
     * Makes a penalty that is forfeited once.
     *
     * @param amount how much, above zero
     * @return the penalty
     * @throws IllegalArgumentException if the amount is not above zero
     */
    public static Penalty once(Money amount) {
        return new Penalty(amount, Money.zero(amount.getCurrencyUnit()), Optional.empty());
    }

    /**
     * Makes a penalty for each day of delay.
     *
     * @param amount how much for a day, above zero
     * @param most what it comes to at most
     * @return the penalty
     * @throws IllegalArgumentException if the amount is not above zero, or the most is below zero
     */
    public static Penalty perDay(Money amount, Money most) {
        return new Penalty(Money.zero(amount.getCurrencyUnit()), amount, Optional.of(most));
    }

    /**
     * Returns what is forfeited after some days of delay.
     *
     * @param days how many days were after the last day to pay, up to and including the day of payment
     * @return the amount; zero without delay
     */
    public Money after(long days) {
        if (days <= 0) {
            return Money.zero(atOnce.getCurrencyUnit());
        }
        Money forfeited = atOnce.plus(perDay.multipliedBy(days));
        return most.filter(forfeited::isGreaterThan).orElse(forfeited);
    }
}

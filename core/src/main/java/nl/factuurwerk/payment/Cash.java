package nl.factuurwerk.payment;

import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.money.Rounding;
import nl.factuurwerk.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Payment in coins and notes (<em>contant</em>): code 10. Networks for e-invoices may refuse that code of a Dutch seller;
 * what is paid at issue is better stated there as paid (BT-113).
 *
 * @param smallestCoin to what the total is rounded, where one and two cents are not in use: {@code EUR 0.05}; empty where
 *     it is paid to the cent
 */
public record Cash(Optional<Money> smallestCoin) implements PaymentMeans {

    private static final String CODE = "10";

    /**
     * Checks the coin.
     *
     * @throws IllegalArgumentException if it is not worth anything
     */
    public Cash {
        Objects.requireNonNull(smallestCoin, "smallestCoin");
        smallestCoin.ifPresent(coin -> {
            if (!coin.isPositive()) {
                throw new IllegalArgumentException("The smallest coin is worth more than " + coin);
            }
        });
    }

    /** Makes payment in cash to the cent. */
    public Cash() {
        this(Optional.empty());
    }

    /**
     * Makes payment in cash that is rounded.
     *
     * @param smallestCoin to what the total is rounded
     * @return the means
     * @throws IllegalArgumentException if the coin is not worth anything
     */
    public static Cash roundedTo(Money smallestCoin) {
        return new Cash(Optional.of(smallestCoin));
    }

    /**
     * Rounds a total to coins, half up on the magnitude.
     *
     * @param total what is to be paid to the cent
     * @return what is added to that (BT-114); below zero where less is paid
     * @throws IllegalArgumentException if the coin is of another currency
     */
    public Money rounding(Money total) {
        if (smallestCoin.isEmpty()) {
            return Money.zero(total.getCurrencyUnit());
        }
        Money coin = smallestCoin.get();
        if (!coin.getCurrencyUnit().equals(total.getCurrencyUnit())) {
            throw new IllegalArgumentException("Coins of " + coin + " cannot pay " + total);
        }
        long coins = Rounding.divide(total.getAmountMinorLong(), coin.getAmountMinorLong());
        return coin.multipliedBy(coins).minus(total);
    }

    @Override
    public String code(CurrencyUnit currency) {
        return CODE;
    }

    @Override
    public String wording(Language language) {
        return PaymentTexts.WORDINGS.message("means.cash").in(language);
    }
}

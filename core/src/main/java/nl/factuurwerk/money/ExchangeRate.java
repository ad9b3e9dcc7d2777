package nl.factuurwerk.money;

import java.time.LocalDate;
import java.util.Objects;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The rate at which VAT in a foreign currency is stated in euro as well (BT-6, BT-111): the last published selling rate
 * or the rate of the European Central Bank (art. 35a(4) Wet OB).
 *
 * @param base the currency that there is one of, usually euro
 * @param quoted the currency that the rate is in, for instance US dollar
 * @param rate how much of {@code quoted} one {@code base} is worth, above zero: 1.0850 dollar to the euro
 * @param date the day the rate was published for
 * @param source who published it, for instance {@code ECB}
 */
public record ExchangeRate(CurrencyUnit base, CurrencyUnit quoted, Decimal rate, LocalDate date, String source) {

    /**
     * Checks presence and sign.
     *
     * @throws IllegalArgumentException if the rate is not above zero, the currencies are the same, or the source is
     *     blank or cannot be printed
     */
    public ExchangeRate {
        Objects.requireNonNull(date, "date");
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("An exchange rate must be above zero: " + rate);
        }
        if (base.equals(quoted)) {
            throw new IllegalArgumentException("An exchange rate needs two currencies, not twice " + base);
        }
        if (source.isBlank() || !PlainText.isPrintable(source)) {
            throw new IllegalArgumentException("An exchange rate needs the name of who published it");
        }
    }

    /**
     * Makes a rate quoted for one euro, as the European Central Bank publishes them.
     *
     * @param quoted the other currency
     * @param rate how much of it one euro is worth
     * @param date the day the rate was published for
     * @param source who published it
     * @return the rate
     * @throws IllegalArgumentException if the rate is not a number above zero, or the other currency is euro too
     */
    public static ExchangeRate perEuro(CurrencyUnit quoted, String rate, LocalDate date, String source) {
        return new ExchangeRate(CurrencyUnit.EUR, quoted, Decimal.of(rate), date, source);
    }

    /**
     * Converts to the base currency, half up on the magnitude.
     *
     * @param amount an amount in the quoted currency
     * @return the amount in the base currency
     * @throws IllegalArgumentException if the amount is in another currency: currencies never mix silently
     * @throws ArithmeticException if either amount does not fit a {@code long} of its smallest units
     */
    public Money convert(Money amount) {
        if (!amount.getCurrencyUnit().equals(quoted)) {
            throw new IllegalArgumentException("This rate converts " + quoted + " to " + base + ", not " + amount);
        }
        int decimals = base.getDecimalPlaces();
        return Money.ofMinor(
                base, Amounts.decimal(amount).dividedBy(rate, decimals).toMinor(decimals));
    }

    /** Writes the rate with its source: {@code 1 EUR = 1.085 USD (ECB, 2026-11-20)}. */
    @Override
    public String toString() {
        return "1 " + base + " = " + rate + " " + quoted + " (" + source + ", " + date + ")";
    }
}

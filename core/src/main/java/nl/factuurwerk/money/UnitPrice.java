package nl.factuurwerk.money;

import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one unit costs, with as many decimals as it takes (BT-146), for one or for a base quantity of units (BT-149).
 *
 * <p>Excluding or including VAT, as the document's price mode says. Never below zero (BR-27): what is given back has a
 * negative quantity.
 *
 * @param currency the currency
 * @param amount the price of {@code base} units, zero or more, exact
 * @param base for how many units the amount is the price, above zero; usually 1
 */
public record UnitPrice(CurrencyUnit currency, Decimal amount, Decimal base) {

    private static final long TOO_LARGE = -1;

    /**
     * Checks the signs.
     *
     * @throws IllegalArgumentException if the amount is below zero or the base is not above zero
     */
    public UnitPrice {
        Objects.requireNonNull(currency, "currency");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A unit price is never below zero (BR-27): " + amount
                    + ". Make the quantity negative, or grant an allowance.");
        }
        if (base.signum() <= 0) {
            throw new IllegalArgumentException("The base quantity of a price must be above zero: " + base);
        }
    }

    /**
     * Makes a price in euro.
     *
     * @param amount as plain text with any number of decimals, for instance {@code 0.1275}
     * @return the price of one unit
     * @throws IllegalArgumentException if the text is not a number, or is below zero
     */
    public static UnitPrice unitPrice(String amount) {
        return of(CurrencyUnit.EUR, Decimal.of(amount));
    }

    /**
     * Makes a price.
     *
     * @param currency the currency
     * @param amount the price of one unit
     * @return the price
     * @throws IllegalArgumentException if the amount is below zero
     */
    public static UnitPrice of(CurrencyUnit currency, Decimal amount) {
        return new UnitPrice(currency, amount, Decimal.ONE);
    }

    /**
     * Makes a price out of an amount of money.
     *
     * @param amount the price of one unit
     * @return the price
     * @throws IllegalArgumentException if the amount is below zero
     */
    public static UnitPrice of(Money amount) {
        return of(amount.getCurrencyUnit(), Decimal.of(amount.getAmountMinorLong(), amount.getScale()));
    }

    /**
     * Reads a price from foreign text.
     *
     * @param currency the currency
     * @param text the price of one unit
     * @return the price, or the finding {@code FW-DECIMAL} or {@code FW-NEGATIVE-PRICE}
     */
    public static Parsed<UnitPrice> parse(CurrencyUnit currency, String text) {
        return switch (Decimal.parse(text)) {
            case Parsed.Invalid<Decimal>(var report) -> Parsed.invalid(report);
            case Parsed.Valid<Decimal>(var amount, var warnings) ->
                amount.signum() < 0
                        ? Parsed.invalid(
                                NumberRules.NEGATIVE_PRICE.at(Location.whole(), Map.of("value", PlainText.quote(text))))
                        : Parsed.valid(of(currency, amount));
        };
    }

    /**
     * Makes this the price of several units together.
     *
     * @param quantity for how many units the amount is the price, above zero
     * @return the price with that base quantity (BT-149)
     * @throws IllegalArgumentException if the quantity is not above zero
     */
    public UnitPrice per(long quantity) {
        return new UnitPrice(currency, amount, Decimal.of(quantity));
    }

    /**
     * Multiplies by a quantity, half up on the magnitude to the smallest unit of the currency.
     *
     * @param quantity how many units; the amount gets its sign
     * @return what they cost, in smallest units
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public long minorFor(Quantity quantity) {
        int decimals = currency.getDecimalPlaces();
        Decimal count = quantity.value();
        if (count.isSmall() && amount.isSmall() && base.isSmall()) {
            // count * amount / base, with the point of each in its place
            int shift = count.scale() + amount.scale() - base.scale() - decimals;
            long divisor = scaled(base.unscaled(), shift);
            long factor = scaled(amount.unscaled(), -shift);
            if (divisor != TOO_LARGE && factor != TOO_LARGE) {
                return Rounding.multiplyDivide(count.unscaled(), factor, divisor);
            }
        }
        return count.times(amount).dividedBy(base, decimals).toMinor(decimals);
    }

    /** Puts zeros behind a number that is not negative; none where their number is below zero. */
    private static long scaled(long number, int zeros) {
        if (zeros <= 0) {
            return number;
        }
        long power = zeros <= Decimal.MOST_DECIMALS ? Rounding.powerOfTen(zeros) : 0;
        return power == 0 || Math.multiplyHigh(number, power) != 0 || number * power < 0 ? TOO_LARGE : number * power;
    }

    /**
     * Multiplies by a quantity, half up on the magnitude to the smallest unit of the currency.
     *
     * @param quantity how many units; the amount gets its sign
     * @return what they cost
     */
    public Money times(Quantity quantity) {
        return Money.ofMinor(currency, minorFor(quantity));
    }

    /** Writes currency, amount and base: {@code EUR 0.1275}, {@code EUR 12.75 per 100}. */
    @Override
    public String toString() {
        return currency + " " + amount + (base.equals(Decimal.ONE) ? "" : " per " + base);
    }
}

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
 */
public final class UnitPrice {

    /** Ten to the power of twice as many still fits a {@code long}. */
    private static final int MOST_DECIMALS = 9;

    private static final int NONE = -1;

    private final CurrencyUnit currency;
    private final Decimal amount;
    private final Decimal base;

    // What one costs in smallest units is factor / divisor. Prepared, because totals multiply every price they meet.
    private final long factor;
    private final long divisor;

    /** Up to how many decimals of a quantity plain arithmetic holds; {@link #NONE} where it cannot even hold the price. */
    private final int plainDecimals;

    /**
     * Makes a price.
     *
     * @param currency the currency
     * @param amount the price of {@code base} units, zero or more, exact
     * @param base for how many units the amount is the price, above zero; usually 1
     * @throws IllegalArgumentException if the amount is below zero or the base is not above zero
     */
    public UnitPrice(CurrencyUnit currency, Decimal amount, Decimal base) {
        this.currency = Objects.requireNonNull(currency, "currency");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A unit price is never below zero (BR-27): " + amount
                    + ". Make the quantity negative, or grant an allowance.");
        }
        if (base.signum() <= 0) {
            throw new IllegalArgumentException("The base quantity of a price must be above zero: " + base);
        }
        this.amount = amount;
        this.base = base;
        int zeros = currency.getDecimalPlaces() + base.scale() - amount.scale();
        this.factor = digits(amount, zeros);
        this.divisor = digits(base, -zeros);
        boolean plain = factor != NONE && divisor != NONE && divisor <= Rounding.powerOfTen(MOST_DECIMALS);
        this.plainDecimals = plain ? MOST_DECIMALS : NONE;
    }

    /** Returns the digits of a number with zeros behind them, or {@link #NONE} where a {@code long} cannot hold them. */
    private static long digits(Decimal number, int zeros) {
        if (!number.isSmall() || zeros > Decimal.MOST_DECIMALS) {
            return NONE;
        }
        long power = zeros > 0 ? Rounding.powerOfTen(zeros) : 1;
        long digits = number.unscaled() * power;
        return Math.multiplyHigh(number.unscaled(), power) == 0 && digits >= 0 ? digits : NONE;
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
     * Returns the currency.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns what the base quantity costs.
     *
     * @return the price, zero or more, exact
     */
    public Decimal amount() {
        return amount;
    }

    /**
     * Returns for how many units the amount is the price.
     *
     * @return the base quantity (BT-149), above zero; usually 1
     */
    public Decimal base() {
        return base;
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
        Decimal count = quantity.value();
        if (count.isSmall() && count.scale() <= plainDecimals) {
            return Rounding.multiplyDivide(count.unscaled(), factor, divisor * Rounding.powerOfTen(count.scale()));
        }
        int decimals = currency.getDecimalPlaces();
        return count.times(amount).dividedBy(base, decimals).toMinor(decimals);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitPrice that
                && currency.equals(that.currency)
                && amount.equals(that.amount)
                && base.equals(that.base);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, amount, base);
    }

    /** Writes currency, amount and base: {@code EUR 0.1275}, {@code EUR 12.75 per 100}. */
    @Override
    public String toString() {
        return currency + " " + amount + (base.equals(Decimal.ONE) ? "" : " per " + base);
    }
}

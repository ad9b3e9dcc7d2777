package nl.factuurwerk.money;

import java.util.Objects;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.Money;

/**
 * A percentage: {@code 21} is twenty-one hundredths (BT-96, BT-119, BT-138, BT-152).
 *
 * @param value the number before the percent sign, exact
 */
public record Percentage(Decimal value) implements Comparable<Percentage> {

    /** No percent at all. */
    public static final Percentage ZERO = new Percentage(Decimal.ZERO);

    private static final long HUNDRED = 100;

    /** Checks presence. */
    public Percentage {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Makes a percentage from plain text.
     *
     * @param value for instance {@code 21} or {@code 17.5}, without a percent sign
     * @return the percentage
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Percentage percent(String value) {
        return new Percentage(Decimal.of(value));
    }

    /**
     * Makes a whole percentage.
     *
     * @param value for instance 21
     * @return the percentage
     */
    public static Percentage percent(long value) {
        return new Percentage(Decimal.of(value));
    }

    /**
     * Reads a percentage from foreign text.
     *
     * @param text for instance {@code 17.5}
     * @return the percentage, or the finding {@code FW-DECIMAL}
     */
    public static Parsed<Percentage> parse(String text) {
        return Decimal.parse(text).map(Percentage::new);
    }

    /**
     * Takes this percentage of an amount, half up on the magnitude.
     *
     * @param amount any amount
     * @return the part, at the scale of the currency
     */
    public Money of(Money amount) {
        return Money.ofMinor(amount.getCurrencyUnit(), of(amount.getAmountMinorLong()));
    }

    /**
     * Takes this percentage of a whole number of smallest units, half up on the magnitude.
     *
     * @param minor for instance euro cents
     * @return the part, in the same unit
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public long of(long minor) {
        if (value.isSmall() && value.scale() <= 16) {
            return Rounding.multiplyDivide(minor, value.unscaled(), HUNDRED * Rounding.powerOfTen(value.scale()));
        }
        return Decimal.of(minor).times(value).dividedBy(Decimal.of(HUNDRED), 0).toMinor(0);
    }

    /**
     * Takes out of an amount that includes this percentage the part that it is, half up on the magnitude: rate /
     * (100 + rate).
     *
     * @param minor the amount including the percentage, for instance euro cents
     * @return the part contained, in the same unit
     * @throws ArithmeticException if this percentage is not above -100, or the result does not fit a {@code long}
     */
    public long containedIn(long minor) {
        Decimal whole = value.plus(Decimal.of(HUNDRED));
        if (whole.signum() <= 0) {
            throw new ArithmeticException("No amount includes " + this + ": it must be above -100%");
        }
        if (value.isSmall() && whole.isSmall()) {
            // Both have the same decimals: a hundred more does not change them.
            return Rounding.multiplyDivide(minor, value.unscaled(), whole.unscaled());
        }
        return Decimal.of(minor).times(value).dividedBy(whole, 0).toMinor(0);
    }

    /**
     * Tells whether this is no percent at all.
     *
     * @return whether the value is zero
     */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** Written out for the sake of {@code VatGroup}, which is looked up for every line of a document. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** Writes the number and a percent sign: {@code 17.5%}. */
    @Override
    public String toString() {
        return value + "%";
    }
}

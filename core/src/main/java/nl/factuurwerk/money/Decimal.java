package nl.factuurwerk.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal number in its shortest form: {@code 12.50} and {@code 12.5} are the same value and equal.
 *
 * <p>Small numbers, which is nearly all of them, are a {@code long} and a scale; a number that does not fit falls back on
 * {@link BigDecimal}. Nothing is ever rounded unless a method says so. At most {@value #MOST_DIGITS} significant digits
 * and {@value #MOST_DECIMALS} decimals are accepted from text, so that a hostile {@code 1e999999999} stays a finding.
 */
public final class Decimal implements Comparable<Decimal> {

    /** The most significant digits that {@link #of(String)} and {@link #parse} accept. */
    public static final int MOST_DIGITS = 30;

    /** The most decimals that {@link #of(String)} and {@link #parse} accept. */
    public static final int MOST_DECIMALS = 18;

    /** Zero. */
    public static final Decimal ZERO = new Decimal(0, 0, null);

    /** One. */
    public static final Decimal ONE = new Decimal(1, 0, null);

    /** So many characters always fit a {@code long}. */
    private static final int LONG_SAFE_LENGTH = 18;

    private final long unscaled;
    private final int scale;
    private final @Nullable BigDecimal large;

    private Decimal(long unscaled, int scale, @Nullable BigDecimal large) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.large = large;
    }

    /**
     * Makes a number from its digits and where the point stands.
     *
     * @param unscaled all digits
     * @param scale how many of them are decimals, from 0 up to and including 18
     * @return {@code unscaled} divided by ten to the power {@code scale}
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static Decimal of(long unscaled, int scale) {
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException("Scale " + scale + " is not between 0 and " + MOST_DECIMALS);
        }
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return new Decimal(digits, decimals, null);
    }

    /**
     * Makes a whole number.
     *
     * @param whole the number
     * @return the same number
     */
    public static Decimal of(long whole) {
        return new Decimal(whole, 0, null);
    }

    /**
     * Makes a number from a {@link BigDecimal}.
     *
     * @param number any number with at most 18 decimals, apart from trailing zeros
     * @return the same number
     * @throws IllegalArgumentException if it has more than 18 decimals or 30 digits
     */
    public static Decimal of(BigDecimal number) {
        if (number.signum() == 0) {
            return ZERO;
        }
        // Bound first: stripping zeros or expanding an exponent of a hostile number takes for ever.
        if (number.precision() > 1000 || Math.abs((long) number.scale()) > 1000) {
            throw new IllegalArgumentException(
                    limits() + ": one of " + number.precision() + " digits and scale " + number.scale());
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() < 0) {
            shortest = shortest.setScale(0);
        }
        if (shortest.scale() > MOST_DECIMALS || shortest.precision() > MOST_DIGITS) {
            throw tooLong(shortest.toPlainString());
        }
        return normalised(shortest);
    }

    /**
     * Makes a number from plain text: digits, optionally a minus sign in front and a point with decimals.
     *
     * @param text for instance {@code -12.50}
     * @return the number
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Decimal of(String text) {
        return read(text);
    }

    /**
     * Reads a number from foreign text.
     *
     * @param text for instance {@code -12.50}; a decimal comma, spaces or an exponent are findings, never guesses
     * @return the number, or the finding {@code FW-DECIMAL}
     */
    public static Parsed<Decimal> parse(String text) {
        try {
            return Parsed.valid(read(text));
        } catch (IllegalArgumentException e) {
            return Parsed.invalid(NumberRules.DECIMAL.at(Location.whole(), Map.of("value", PlainText.quote(text))));
        }
    }

    private static Decimal read(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        long digits = 0;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start && i < length - 1) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                throw notANumber(text);
            }
        }
        if (length == start) {
            throw notANumber(text);
        }
        int decimals = point < 0 ? 0 : length - point - 1;
        if (length - start <= LONG_SAFE_LENGTH) {
            return of(start == 1 ? -digits : digits, decimals);
        }
        if (length > 2 * (MOST_DIGITS + MOST_DECIMALS)) {
            throw tooLong(text);
        }
        return of(new BigDecimal(text));
    }

    private static Decimal normalised(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (shortest.scale() < 0) {
            shortest = shortest.setScale(0);
        }
        if (shortest.scale() <= MOST_DECIMALS && shortest.unscaledValue().bitLength() < Long.SIZE) {
            return new Decimal(shortest.unscaledValue().longValueExact(), shortest.scale(), null);
        }
        return new Decimal(0, 0, shortest);
    }

    /**
     * Tells whether this number is small enough for plain {@code long} arithmetic.
     *
     * @return whether {@link #unscaled()} can be asked
     */
    public boolean isSmall() {
        return large == null;
    }

    /**
     * Returns all digits.
     *
     * @return the number times ten to the power {@link #scale()}
     * @throws ArithmeticException if they do not fit a {@code long}; ask {@link #isSmall()} first
     */
    public long unscaled() {
        if (large != null) {
            throw new ArithmeticException(this + " has more digits than a long");
        }
        return unscaled;
    }

    /**
     * Returns how many decimals the shortest form has.
     *
     * @return 0 or more
     */
    public int scale() {
        return large == null ? scale : large.scale();
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return large == null ? Long.signum(unscaled) : large.signum();
    }

    /**
     * Returns the number with the other sign.
     *
     * @return minus this number
     */
    public Decimal negate() {
        return large == null && unscaled != Long.MIN_VALUE
                ? new Decimal(-unscaled, scale, null)
                : normalised(toBigDecimal().negate());
    }

    /**
     * Returns the number without its sign.
     *
     * @return the magnitude
     */
    public Decimal abs() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * Adds.
     *
     * @param other what to add
     * @return the exact sum
     */
    public Decimal plus(Decimal other) {
        if (large == null && other.large == null) {
            int decimals = Math.max(scale, other.scale);
            int up = decimals - scale;
            int otherUp = decimals - other.scale;
            if (fits(unscaled, up) && fits(other.unscaled, otherUp)) {
                long left = unscaled * Rounding.powerOfTen(up);
                long right = other.unscaled * Rounding.powerOfTen(otherUp);
                long sum = left + right;
                // Overflow turns the sign of two numbers of the same sign around.
                if (((left ^ sum) & (right ^ sum)) >= 0) {
                    return of(sum, decimals);
                }
            }
        }
        return normalised(toBigDecimal().add(other.toBigDecimal()));
    }

    /**
     * Subtracts.
     *
     * @param other what to take away
     * @return the exact difference
     */
    public Decimal minus(Decimal other) {
        return plus(other.negate());
    }

    /**
     * Multiplies.
     *
     * @param other what to multiply by
     * @return the exact product
     */
    public Decimal times(Decimal other) {
        if (large == null && other.large == null && scale + other.scale <= MOST_DECIMALS) {
            long product = unscaled * other.unscaled;
            if (Math.multiplyHigh(unscaled, other.unscaled) == product >> (Long.SIZE - 1)) {
                return of(product, scale + other.scale);
            }
        }
        return normalised(toBigDecimal().multiply(other.toBigDecimal()));
    }

    /**
     * Divides, rounded half up on the magnitude.
     *
     * @param divisor what to divide by, not zero
     * @param decimals how many decimals to keep
     * @return the rounded quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public Decimal dividedBy(Decimal divisor, int decimals) {
        return normalised(toBigDecimal().divide(divisor.toBigDecimal(), decimals, RoundingMode.HALF_UP));
    }

    /**
     * Rounds half up on the magnitude.
     *
     * @param decimals how many decimals to keep
     * @return the rounded number
     */
    public Decimal rounded(int decimals) {
        return scale() <= decimals ? this : normalised(toBigDecimal().setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * Rounds half up on the magnitude to a whole number of the smallest unit.
     *
     * @param decimals how many decimals the unit has: 2 for euro cents
     * @return the number of smallest units
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    public long toMinor(int decimals) {
        if (large == null && scale <= decimals && decimals - scale <= MOST_DECIMALS) {
            return Math.multiplyExact(unscaled, Rounding.powerOfTen(decimals - scale));
        }
        if (large == null && scale > decimals) {
            return Rounding.divide(unscaled, Rounding.powerOfTen(scale - decimals));
        }
        BigInteger digits =
                toBigDecimal().setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        return digits.longValueExact();
    }

    /**
     * Returns the same number as a {@link BigDecimal} in its shortest form.
     *
     * @return the number, with {@link #scale()} decimals
     */
    public BigDecimal toBigDecimal() {
        return large == null ? BigDecimal.valueOf(unscaled, scale) : large;
    }

    @Override
    public int compareTo(Decimal other) {
        if (large == null && other.large == null) {
            if (scale == other.scale) {
                return Long.compare(unscaled, other.unscaled);
            }
            int decimals = Math.max(scale, other.scale);
            int up = decimals - scale;
            int otherUp = decimals - other.scale;
            if (fits(unscaled, up) && fits(other.unscaled, otherUp)) {
                return Long.compare(unscaled * Rounding.powerOfTen(up), other.unscaled * Rounding.powerOfTen(otherUp));
            }
        }
        return toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal that
                && unscaled == that.unscaled
                && scale == that.scale
                && Objects.equals(large, that.large);
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(unscaled) + scale : large.hashCode();
    }

    /** Writes the number in plain digits, never with an exponent: {@code -12.5}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }

    /** Tells whether a number still fits a {@code long} with so many zeros behind it. */
    private static boolean fits(long number, int zeros) {
        long power = Rounding.powerOfTen(zeros);
        return zeros == 0 || Math.multiplyHigh(number, power) == (number * power) >> (Long.SIZE - 1);
    }

    private static IllegalArgumentException notANumber(String text) {
        return new IllegalArgumentException(
                "Not a decimal number: '" + PlainText.quote(text) + "' (digits, with a point before decimals)");
    }

    private static IllegalArgumentException tooLong(String number) {
        return new IllegalArgumentException(limits() + ": " + PlainText.quote(number));
    }

    private static String limits() {
        return "More than " + MOST_DIGITS + " digits or " + MOST_DECIMALS + " decimals";
    }
}

package nl.factuurwerk.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * A number of hours to the minute: of a working day, a contract, a balance of leave. Negative where hours are owed.
 *
 * <p>Minutes and not decimals, for they hold what the law gives without a remainder: 32 hours a week from 1 May earn
 * 4 × 32 × 8/12 hours of leave, which is 85 hours and 20 minutes exactly, and 85.33 only in print.
 *
 * <pre>{@code
 * Hours.of("7.6").minutes();                       // 456
 * Hours.ofMinutes(5120).toString();                // 85.33
 * Hours.of(32).times(4, 3);                        // 42.67: 42 hours and 40 minutes
 * }</pre>
 *
 * @param minutes how many minutes
 */
public record Hours(long minutes) implements Comparable<Hours> {

    /** No time at all. */
    public static final Hours ZERO = new Hours(0);

    private static final int PER_HOUR = 60;

    /**
     * Makes a number of whole hours.
     *
     * @param hours how many hours
     * @return the hours
     */
    public static Hours of(long hours) {
        return new Hours(Math.multiplyExact(hours, PER_HOUR));
    }

    /**
     * Makes a number of hours from decimals.
     *
     * @param hours the number as plain text, for instance {@code 7.6}
     * @return the hours
     * @throws IllegalArgumentException if the text is not a number, or is no whole number of minutes
     */
    public static Hours of(String hours) {
        try {
            return new Hours(
                    new BigDecimal(hours).multiply(BigDecimal.valueOf(PER_HOUR)).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("Not a number of hours in whole minutes: '" + hours + "'", e);
        }
    }

    /**
     * Makes a number of hours from minutes.
     *
     * @param minutes how many minutes
     * @return the hours
     */
    public static Hours ofMinutes(long minutes) {
        return minutes == 0 ? ZERO : new Hours(minutes);
    }

    /**
     * Takes hours from a decimal that need not be whole minutes, such as a balance of another system.
     *
     * @param hours the number
     * @return the hours, rounded half up on the magnitude to the minute
     * @throws ArithmeticException if there are too many
     */
    public static Hours rounded(BigDecimal hours) {
        return new Hours(hours.multiply(BigDecimal.valueOf(PER_HOUR))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /**
     * Adds hours.
     *
     * @param other what to add
     * @return the sum
     */
    public Hours plus(Hours other) {
        return ofMinutes(Math.addExact(minutes, other.minutes));
    }

    /**
     * Takes hours away.
     *
     * @param other what to take away
     * @return the difference, negative if there are not that many
     */
    public Hours minus(Hours other) {
        return ofMinutes(Math.subtractExact(minutes, other.minutes));
    }

    /**
     * Returns the hours with the other sign.
     *
     * @return minus these hours
     */
    public Hours negate() {
        return ofMinutes(Math.negateExact(minutes));
    }

    /**
     * Multiplies by a whole number.
     *
     * @param factor how many times
     * @return the product
     */
    public Hours times(long factor) {
        return ofMinutes(Math.multiplyExact(minutes, factor));
    }

    /**
     * Multiplies by a fraction.
     *
     * @param numerator above the line
     * @param denominator below the line, above zero
     * @return the product, rounded half up on the magnitude to the minute
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public Hours times(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("Hours times " + numerator + "/" + denominator);
        }
        long product = Math.multiplyExact(minutes, numerator);
        long half = Math.addExact(Math.multiplyExact(2, Math.absExact(product)), denominator)
                / Math.multiplyExact(2, denominator);
        return ofMinutes(product < 0 ? -half : half);
    }

    /**
     * Returns the lesser of two numbers of hours.
     *
     * @param other the other
     * @return this, or the other if that is less
     */
    public Hours min(Hours other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Tells whether there are none.
     *
     * @return whether these are exactly zero
     */
    public boolean isZero() {
        return minutes == 0;
    }

    /**
     * Tells whether there are some.
     *
     * @return whether these are above zero
     */
    public boolean isPositive() {
        return minutes > 0;
    }

    /**
     * Returns the hours as a duration.
     *
     * @return the same number of minutes
     */
    public Duration toDuration() {
        return Duration.ofMinutes(minutes);
    }

    /**
     * Returns the hours as a decimal number, for print and for sums elsewhere.
     *
     * @param decimals how many decimals
     * @return the number, rounded half up on the magnitude
     */
    public BigDecimal toBigDecimal(int decimals) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(PER_HOUR), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(minutes, other.minutes);
    }

    /** Writes the hours with two decimals, rounded: {@code 85.33}. */
    @Override
    public String toString() {
        return toBigDecimal(2).toPlainString();
    }
}

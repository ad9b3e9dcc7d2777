package nl.factuurwerk.money;

import java.math.BigInteger;

/**
 * Half up on the magnitude: at a tie away from zero, so that a credit is the mirror of its invoice.
 *
 * <p>Law: the third decimal of a cent amount, when 5 or higher, goes up (art. 5a Uitvoeringsbesluit OB 1968). The law is
 * silent on negative amounts; we round their magnitude.
 *
 * <p>All results are whole numbers of the smallest unit. A result that a {@code long} cannot hold throws
 * {@link ArithmeticException}; what happens in between may be larger.
 */
public final class Rounding {

    private static final int LARGEST_POWER = 18;

    private static final long[] POWERS = powers();

    private Rounding() {}

    /**
     * Divides, half up on the magnitude.
     *
     * @param numerator what to divide
     * @param denominator what to divide by, above zero
     * @return the rounded quotient
     * @throws IllegalArgumentException if the denominator is not above zero
     */
    public static long divide(long numerator, long denominator) {
        requirePositive(denominator);
        long quotient = numerator / denominator;
        long remainder = Math.abs(numerator % denominator);
        // remainder >= denominator - remainder is "twice the remainder reaches the denominator", without overflow
        return remainder >= denominator - remainder ? quotient + (numerator < 0 ? -1 : 1) : quotient;
    }

    /**
     * Multiplies and divides with one rounding at the end, half up on the magnitude.
     *
     * @param value what to multiply
     * @param factor what to multiply by
     * @param denominator what to divide the product by, above zero
     * @return the rounded result
     * @throws IllegalArgumentException if the denominator is not above zero
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public static long multiplyDivide(long value, long factor, long denominator) {
        long product = value * factor;
        if (Math.multiplyHigh(value, factor) == product >> 63) {
            return divide(product, denominator);
        }
        requirePositive(denominator);
        BigInteger exact = BigInteger.valueOf(value).multiply(BigInteger.valueOf(factor));
        return divide(exact, BigInteger.valueOf(denominator)).longValueExact();
    }

    /**
     * Returns a power of ten.
     *
     * @param exponent from 0 up to and including 18
     * @return ten to that power
     * @throws ArithmeticException if the exponent is out of range
     */
    public static long powerOfTen(int exponent) {
        if (exponent < 0 || exponent > LARGEST_POWER) {
            throw new ArithmeticException("Ten to the power " + exponent + " does not fit a long");
        }
        return POWERS[exponent];
    }

    static BigInteger divide(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.abs().divideAndRemainder(denominator);
        boolean up = parts[1].shiftLeft(1).compareTo(denominator) >= 0;
        BigInteger magnitude = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return numerator.signum() < 0 ? magnitude.negate() : magnitude;
    }

    private static void requirePositive(long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("Cannot divide by " + denominator + ": it must be above zero");
        }
    }

    private static long[] powers() {
        long[] powers = new long[LARGEST_POWER + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}

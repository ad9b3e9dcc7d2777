package nl.factuurwerk.money;

import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * Splits an amount so that the parts are as fair as whole cents allow and always add up: the method of the largest
 * remainder.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * Splits a whole number of smallest units by weight.
     *
     * <p>Each part is its exact share, cut off towards zero; what is left goes unit by unit to the largest remainders, the
     * earlier part first at a tie.
     *
     * @param total what to split, for instance euro cents; may be negative
     * @param weights one for each part, zero or more, at least one above zero
     * @return the parts, in the order of the weights; they add up to the total
     * @throws IllegalArgumentException if a weight is below zero, or none is above zero
     */
    public static long[] split(long total, long[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("Cannot split by a weight below zero: " + weight);
            }
            sum = sum.add(BigInteger.valueOf(weight));
        }
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("Cannot split " + total + ": no weight is above zero");
        }
        return split(total, weights, sum);
    }

    private static long[] split(long total, long[] weights, BigInteger sum) {
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        BigInteger magnitude = BigInteger.valueOf(total).abs();
        BigInteger left = magnitude;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share =
                    magnitude.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(sum);
            parts[i] = (total < 0 ? share[0].negate() : share[0]).longValueExact();
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        // Fewer units are left than there are parts, because each part was cut off by less than one.
        IntStream.range(0, weights.length)
                .boxed()
                .sorted((a, b) -> {
                    int byRemainder = remainders[b].compareTo(remainders[a]);
                    return byRemainder != 0 ? byRemainder : Integer.compare(a, b);
                })
                .limit(left.longValueExact())
                .forEach(i -> parts[i] += Long.signum(total));
        return parts;
    }
}

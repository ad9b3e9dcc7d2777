package nl.factuurwerk.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.factuurwerk.money.Decimal;

/**
 * An exact quotient of whole numbers, in lowest terms. Interest of a day is a 365th of interest of a year, which no
 * number of decimals holds: only with quotients is interest of two periods together, to the last digit, that of the whole.
 */
final class Fraction {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Takes a denominator above zero. */
    static Fraction of(long numerator, long denominator) {
        return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(Decimal number) {
        BigDecimal value = number.toBigDecimal();
        return lowest(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return lowest(numerator.add(other.numerator), denominator);
        }
        return lowest(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction min(Fraction other) {
        return minus(other).signum() <= 0 ? this : other;
    }

    int signum() {
        return numerator.signum();
    }

    /** Rounds to a whole number, half up on the magnitude. */
    long rounded() {
        return decimal(0).toBigInteger().longValueExact();
    }

    /** Writes as a number with so many decimals, of a unit that is ten to that power times smaller than the other. */
    Decimal toDecimal(int unit, int decimals) {
        return Decimal.of(new Fraction(numerator, denominator.multiply(BigInteger.TEN.pow(unit))).decimal(decimals));
    }

    private BigDecimal decimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

package nl.factuurwerk.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import nl.factuurwerk.money.Decimal;

/**
 * An exact quotient of whole numbers. Interest of a day is a 365th of interest of a year, which no number of decimals
 * holds: only with quotients is interest of two periods together, to the last digit, that of the whole.
 *
 * <p>It is brought to lowest terms only where two denominators meet, for that is what takes the time: interest of one year
 * on one amount has the same denominator in all its periods.
 */
final class Fraction {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static final int RATE_DECIMALS = 4;

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
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Returns a number of hundredths. Rates of up to four decimals get the same denominator. */
    static Fraction percent(Decimal number) {
        BigDecimal value = number.toBigDecimal();
        BigDecimal even = value.scale() < RATE_DECIMALS ? value.setScale(RATE_DECIMALS) : value;
        return new Fraction(even.unscaledValue(), BigInteger.TEN.pow(even.scale() + 2));
    }

    private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    Fraction plus(Fraction other) {
        if (signum() == 0) {
            return other;
        }
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return lowest(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
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
                && numerator.multiply(that.denominator).equals(that.numerator.multiply(denominator));
    }

    @Override
    public int hashCode() {
        Fraction lowest = lowest(numerator, denominator);
        return 31 * lowest.numerator.hashCode() + lowest.denominator.hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

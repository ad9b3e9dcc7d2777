package nl.factuurwerk.compliance.en16931;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Location;

/**
 * How the official rules reckon: exactly, and where they round, halves go up, also below zero. Nothing is bounded, because
 * what a stranger states may be of any size.
 */
final class Arithmetic {

    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /** The sum of the amounts that are stated; zero if none is. */
    static <T> BigDecimal sum(List<T> parts, Function<T, Optional<Decimal>> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T part : parts) {
            sum = sum.add(orZero(amount.apply(part)));
        }
        return sum;
    }

    /** The sum of the amounts that are stated of the parts that count; zero if none is. */
    static <T, C> BigDecimal sum(
            List<T> parts, Function<T, C> kind, Predicate<C> counts, Function<T, Optional<Decimal>> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T part : parts) {
            if (counts.test(kind.apply(part))) {
                sum = sum.add(orZero(amount.apply(part)));
            }
        }
        return sum;
    }

    /** The amount; zero if none is stated. */
    static BigDecimal orZero(Optional<Decimal> amount) {
        return amount.isPresent() ? amount.get().toBigDecimal() : BigDecimal.ZERO;
    }

    static BigDecimal cents(BigDecimal amount) {
        return rounded(amount, CENTS);
    }

    /** Tells whether an amount without its decimals is nought. */
    static boolean roundsToZero(Decimal amount) {
        return rounded(amount.toBigDecimal(), 0).signum() == 0;
    }

    static BigDecimal share(BigDecimal amount, Decimal percentage) {
        return amount.multiply(percentage.toBigDecimal()).divide(HUNDRED);
    }

    static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Tells whether two amounts are less than one apart. */
    static boolean withinOne(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(BigDecimal.ONE) < 0;
    }

    /** Tells whether two amounts are at most two cents apart. */
    static boolean withinTwoCents(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.02")) <= 0;
    }

    /** Asks that a term is stated and is what was computed. */
    static <T> Check<T> equals(
            String path, String term, Function<T, Optional<Decimal>> stated, Function<T, BigDecimal> expected) {
        return compares(path, term, stated, expected, Arithmetic::equal);
    }

    /** Asks that a term is stated and compares to what was computed. */
    static <T> Check<T> compares(
            String path,
            String term,
            Function<T, Optional<Decimal>> stated,
            Function<T, BigDecimal> expected,
            BiPredicate<BigDecimal, BigDecimal> holds) {
        Location where = Location.of(path, term);
        return (subject, broken) -> {
            Optional<BigDecimal> value = stated.apply(subject).map(Decimal::toBigDecimal);
            BigDecimal computed = expected.apply(subject);
            if (value.filter(it -> holds.test(it, computed)).isEmpty()) {
                broken.at(
                        where,
                        Map.of(
                                Check.VALUE,
                                value.map(Arithmetic::written).orElse("-"),
                                Check.EXPECTED,
                                written(computed)));
            }
        };
    }

    private static String written(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static BigDecimal rounded(BigDecimal amount, int decimals) {
        return amount.setScale(decimals, amount.signum() < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP);
    }
}

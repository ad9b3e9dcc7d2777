package nl.factuurwerk.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers of every size: everyday ones, the edges of a long, and far beyond. */
class NumberDomain extends DomainContextBase {

    private static final BigInteger MOST =
            BigInteger.TEN.pow(Decimal.MOST_DIGITS).subtract(BigInteger.ONE);

    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.longs(),
                Arbitraries.of(
                        0L,
                        1L,
                        -1L,
                        Long.MAX_VALUE,
                        Long.MIN_VALUE,
                        Long.MAX_VALUE - 1,
                        Long.MIN_VALUE + 1,
                        1L << 62,
                        -(1L << 62),
                        1_000_000_000_000_000_000L));
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        Arbitrary<Integer> scales = Arbitraries.integers().between(0, Decimal.MOST_DECIMALS);
        Arbitrary<Decimal> small = Combinators.combine(longs(), scales).as(Decimal::of);
        Arbitrary<Decimal> large = Combinators.combine(Arbitraries.bigIntegers().between(MOST.negate(), MOST), scales)
                .as((digits, scale) -> Decimal.of(new BigDecimal(digits, scale)));
        Arbitrary<Decimal> everyday = Combinators.combine(
                        Arbitraries.longs().between(-10_000_000, 10_000_000),
                        Arbitraries.integers().between(0, 4))
                .as(Decimal::of);
        return Arbitraries.frequencyOf(Tuple.of(3, everyday), Tuple.of(2, small), Tuple.of(1, large));
    }
}

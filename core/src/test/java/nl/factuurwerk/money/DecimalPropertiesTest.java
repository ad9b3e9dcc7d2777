package nl.factuurwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** BigDecimal is the slow second implementation that every operation is held against. */
@Domain(NumberDomain.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class DecimalPropertiesTest {

    @Property
    void a_sum_is_exact(@ForAll Decimal a, @ForAll Decimal b) {
        assertSame(a.plus(b), a.toBigDecimal().add(b.toBigDecimal()));
    }

    @Property
    void a_difference_is_exact(@ForAll Decimal a, @ForAll Decimal b) {
        assertSame(a.minus(b), a.toBigDecimal().subtract(b.toBigDecimal()));
    }

    @Property
    void a_product_is_exact(@ForAll Decimal a, @ForAll Decimal b) {
        assertSame(a.times(b), a.toBigDecimal().multiply(b.toBigDecimal()));
    }

    @Property
    void negation_turns_the_sign_and_nothing_else(@ForAll Decimal a) {
        assertSame(a.negate(), a.toBigDecimal().negate());
        assertThat(a.negate().negate()).isEqualTo(a);
        assertThat(a.negate().signum()).isEqualTo(-a.signum());
    }

    @Property
    void a_quotient_is_rounded_half_up(@ForAll Decimal a, @ForAll Decimal b, @ForAll @IntRange(max = 10) int decimals) {
        Assume.that(b.signum() != 0);
        assertSame(a.dividedBy(b, decimals), a.toBigDecimal().divide(b.toBigDecimal(), decimals, RoundingMode.HALF_UP));
    }

    @Property
    void order_is_that_of_the_numbers(@ForAll Decimal a, @ForAll Decimal b) {
        assertThat(a.compareTo(b)).isEqualTo(a.toBigDecimal().compareTo(b.toBigDecimal()));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void one_value_has_one_form(@ForAll Decimal a) {
        assertThat(Decimal.of(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(Decimal.of(a.toBigDecimal())).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.plus(Decimal.ONE).minus(Decimal.ONE)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.scale())
                .isEqualTo(Math.max(0, a.toBigDecimal().stripTrailingZeros().scale()));
    }

    @Property
    void what_fits_a_long_is_small(@ForAll Decimal a) {
        BigInteger digits = a.toBigDecimal().unscaledValue();

        assertThat(a.isSmall()).isEqualTo(digits.bitLength() < Long.SIZE);
        if (a.isSmall()) {
            assertThat(BigInteger.valueOf(a.unscaled())).isEqualTo(digits);
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(a::unscaled);
        }
    }

    @Property
    void smallest_units_are_rounded_half_up_or_refused(@ForAll Decimal a, @ForAll @IntRange(max = 24) int decimals) {
        BigInteger exact =
                a.toBigDecimal().setScale(decimals, RoundingMode.HALF_UP).unscaledValue();
        if (exact.bitLength() < Long.SIZE) {
            assertThat(a.toMinor(decimals)).isEqualTo(exact.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> a.toMinor(decimals));
        }
    }

    private static void assertSame(Decimal actual, BigDecimal expected) {
        assertThat(actual.toBigDecimal()).isEqualByComparingTo(expected);
        assertThat(actual.scale())
                .isEqualTo(Math.max(0, expected.stripTrailingZeros().scale()));
        assertThat(actual.isSmall())
                .isEqualTo(actual.scale() <= Decimal.MOST_DECIMALS
                        && actual.toBigDecimal().unscaledValue().bitLength() < Long.SIZE);
    }
}

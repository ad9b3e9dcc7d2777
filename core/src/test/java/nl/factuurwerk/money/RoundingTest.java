package nl.factuurwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(NumberDomain.class)
class RoundingTest {

    @Property
    void invariant_2_rounding_is_half_up_on_the_magnitude(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator > 0);
        long expected = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();

        assertThat(Rounding.divide(numerator, denominator)).isEqualTo(expected);
    }

    @Property
    void invariant_2_a_credit_is_the_mirror_of_its_invoice(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator > 0 && numerator != Long.MIN_VALUE);

        assertThat(Rounding.divide(-numerator, denominator)).isEqualTo(-Rounding.divide(numerator, denominator));
    }

    @Property(tries = 5000)
    void a_product_is_rounded_once_or_refused(@ForAll long value, @ForAll long factor, @ForAll long denominator) {
        Assume.that(denominator > 0);
        BigInteger expected = new BigDecimal(value)
                .multiply(new BigDecimal(factor))
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
        if (expected.bitLength() < Long.SIZE) {
            assertThat(Rounding.multiplyDivide(value, factor, denominator)).isEqualTo(expected.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Rounding.multiplyDivide(value, factor, denominator));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, 10, 1",
        "-5, 10, -1",
        "4, 10, 0",
        "-4, 10, 0",
        "15, 10, 2",
        "25, 10, 3",
        "1, 3, 0",
        "2, 3, 1",
        "1, 2, 1",
        "-1, 2, -1",
        "-9223372036854775808, 1, -9223372036854775808",
        "9223372036854775807, 9223372036854775807, 1",
        "-9223372036854775808, 9223372036854775807, -1",
        "4611686018427387904, 9223372036854775807, 1",
        "4611686018427387903, 9223372036854775807, 0"
    })
    void ties_go_away_from_zero(long numerator, long denominator, long expected) {
        assertThat(Rounding.divide(numerator, denominator)).isEqualTo(expected);
        assertThat(Rounding.multiplyDivide(numerator, 1, denominator)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refuses_a_denominator_that_is_not_above_zero(long denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.divide(1, denominator));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.multiplyDivide(1, 1, denominator));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.multiplyDivide(Long.MAX_VALUE, Long.MAX_VALUE, denominator));
    }

    @Test
    void powers_of_ten_reach_as_far_as_a_long() {
        for (int exponent = 0; exponent <= 18; exponent++) {
            assertThat(BigInteger.valueOf(Rounding.powerOfTen(exponent))).isEqualTo(BigInteger.TEN.pow(exponent));
        }
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rounding.powerOfTen(19));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rounding.powerOfTen(-1));
    }
}

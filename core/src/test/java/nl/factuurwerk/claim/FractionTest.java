package nl.factuurwerk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import nl.factuurwerk.money.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void is_equal_to_the_same_quotient_of_other_numbers() {
        assertThat(Fraction.of(2, 6)).isEqualTo(Fraction.of(1, 3)).hasSameHashCodeAs(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(333_333, 1_000_000));
        assertThat(Fraction.of(0, 5)).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
    }

    @Test
    void adds_and_multiplies_without_loss() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).minus(Fraction.of(1, 3))).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).min(Fraction.of(1, 4))).isEqualTo(Fraction.of(1, 4));
    }

    @ParameterizedTest
    @CsvSource({"21,21,100", "10.15,203,2000", "0.123456,123456,100000000"})
    void takes_percents(String percent, long numerator, long denominator) {
        assertThat(Fraction.percent(Decimal.of(percent))).isEqualTo(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource({"1,2,1", "-1,2,-1", "1,3,0", "-2,3,-1", "299,200,1"})
    void rounds_half_up_on_the_magnitude(long numerator, long denominator, long rounded) {
        assertThat(Fraction.of(numerator, denominator).rounded()).isEqualTo(rounded);
    }

    @Test
    void is_shown_in_a_larger_unit() {
        assertThat(Fraction.of(20_000, 3).toDecimal(2, 4)).hasToString("66.6667");
    }
}

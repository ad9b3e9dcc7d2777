package nl.factuurwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource({
            "0,0",
            "-0,0",
            "0.00,0",
            "12.50,12.5",
            "-12.50,-12.5",
            "007,7",
            "100,100",
            "0.000000000000000001,0.000000000000000001",
            "9223372036854775807,9223372036854775807",
            "-9223372036854775808,-9223372036854775808",
            "123456789012345678901234567890,123456789012345678901234567890",
            "1.5000000000000000000000000000000000,1.5",
            "00000000000000000000000000000000000000012.50,12.5"
        })
        void accepts_plain_digits(String text, String shortest) {
            assertThat(Decimal.of(text)).hasToString(shortest).isEqualTo(Decimal.of(new BigDecimal(text)));
            assertThat(Decimal.parse(text).orThrow()).isEqualTo(Decimal.of(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "-",
                    ".",
                    "+1",
                    "1.",
                    ".5",
                    "-.5",
                    "--1",
                    "1.2.3",
                    "1,5",
                    "1 000",
                    " 1",
                    "1 ",
                    "1e3",
                    "1E3",
                    "NaN",
                    "0x1F",
                    "\u0661\u0662",
                    "1-",
                    "1234567890123456789012345678901",
                    "0.0000000000000000001"
                })
        void refuses_anything_else(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> Decimal.of(text));
            assertThat(Decimal.parse(text).report().mentions("FW-DECIMAL")).isTrue();
        }

        @Test
        void quotes_what_it_refuses() {
            assertThat(Decimal.parse("1,5").report().in(Language.DUTCH)).startsWith("getal \"1,5\" is niet te lezen. ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimal.of("1,5"))
                    .withMessageContaining("'1,5'");
        }

        @Test
        void never_quotes_a_megabyte() {
            String hostile = "1".repeat(1_000_000);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimal.of(hostile))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimal.of(hostile + "x"))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
            assertThat(Decimal.parse(hostile).report().toString()).hasSizeLessThan(300);
        }
    }

    @Nested
    class Of_a_big_decimal {

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "1e-999999999", "1e31", "1e-19"})
        void refuses_what_is_too_long_without_writing_it_out(String hostile) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimal.of(new BigDecimal(hostile)))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        }

        @Test
        void keeps_a_number_with_an_exponent() {
            assertThat(Decimal.of(new BigDecimal("12e3"))).hasToString("12000").isEqualTo(Decimal.of(12_000));
            assertThat(Decimal.of(new BigDecimal("0e-500"))).isEqualTo(Decimal.ZERO);
        }
    }

    @Nested
    class Of_digits_and_a_scale {

        @Test
        void drops_trailing_zeros() {
            assertThat(Decimal.of(1250, 2)).isEqualTo(Decimal.of(125, 1)).hasToString("12.5");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 19})
        void refuses_a_scale_out_of_range(int scale) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Decimal.of(1, scale))
                    .withMessageContaining(Integer.toString(scale));
        }
    }

    @Nested
    class Between_long_and_large {

        @ParameterizedTest
        @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 1L << 62, -(1L << 62), (1L << 62) - 1})
        void the_same_number_is_equal_however_it_was_made(long edge) {
            Decimal made = Decimal.of(edge);

            assertThat(Decimal.of(Long.toString(edge))).isEqualTo(made).hasSameHashCodeAs(made);
            assertThat(made.plus(Decimal.ONE).minus(Decimal.ONE)).isEqualTo(made);
            assertThat(made.isSmall()).isTrue();
        }

        @Test
        void a_number_comes_back_from_beyond() {
            Decimal beyond = Decimal.of(Long.MIN_VALUE).negate();

            assertThat(beyond.isSmall()).isFalse();
            assertThat(beyond).hasToString("9223372036854775808");
            assertThat(beyond.negate()).isEqualTo(Decimal.of(Long.MIN_VALUE));
            assertThat(beyond.minus(Decimal.ONE)).isEqualTo(Decimal.of(Long.MAX_VALUE));
        }
    }

    @Nested
    class Dividing {

        @Test
        void refuses_zero() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Decimal.ONE.dividedBy(Decimal.ZERO, 2));
        }
    }
}

package nl.factuurwerk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorReferenceTest {

    @Property
    void the_whole_is_one_modulo_ninety_seven(@ForAll("bases") String base) {
        String value = CreditorReference.around(base).value();
        StringBuilder digits = new StringBuilder();
        (value.substring(4) + value.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));

        assertThat(new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)))
                .isEqualTo(BigInteger.ONE);
    }

    @Property
    void a_reference_survives_being_printed(@ForAll("bases") String base) {
        CreditorReference reference = CreditorReference.around(base);

        assertThat(CreditorReference.parse(reference.formatted()).orThrow()).isEqualTo(reference);
        assertThat(reference.base()).isEqualTo(base);
        assertThat(reference.value()).hasSizeLessThanOrEqualTo(25);
    }

    @Property
    void any_single_wrong_digit_is_found(
            @ForAll("bases") String base,
            @ForAll @IntRange(min = 2, max = 24) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String value = CreditorReference.around(base).value();
        Assume.that(at < value.length() && Character.isDigit(value.charAt(at)));
        char wrong = (char) ('0' + (value.charAt(at) - '0' + by) % 10);

        String changed = value.substring(0, at) + wrong + value.substring(at + 1);

        assertThat(CreditorReference.parse(changed).report().mentions("FW-PAYMENT-RF-CHECK"))
                .isTrue();
    }

    @Property
    void any_swap_of_two_neighbours_among_digits_is_found(
            @ForAll("bases") String base, @ForAll @IntRange(min = 4, max = 23) int at) {
        String value = CreditorReference.around(base).value();
        Assume.that(at + 1 < value.length());
        char left = value.charAt(at);
        char right = value.charAt(at + 1);
        Assume.that(Character.isDigit(left) && Character.isDigit(right) && left != right);

        String swapped = value.substring(0, at) + right + left + value.substring(at + 2);

        assertThat(CreditorReference.parse(swapped).isValid()).isFalse();
    }

    @Provide
    Arbitrary<String> bases() {
        Arbitrary<Character> mostlyDigits = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.chars().range('0', '9')),
                Tuple.of(1, Arbitraries.chars().range('A', 'Z')));
        return mostlyDigits.array(char[].class).ofMinSize(1).ofMaxSize(21).map(String::new);
    }

    @Nested
    class Around {

        @ParameterizedTest
        @CsvFileSource(resources = "/nl/factuurwerk/oracles/creditor-references.csv", numLinesToSkip = 1)
        void puts_the_check_digits_in_front(String base, String reference) {
            assertThat(CreditorReference.around(base).value()).isEqualTo(reference);
            assertThat(CreditorReference.of(reference).base()).isEqualTo(base);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a", "1 2", "1-2", "\u00c9", "\u0661", "1234567890123456789012"})
        void refuses_what_the_standard_does_not_allow(String base) {
            assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.around(base));
        }
    }

    @Nested
    class For_a_number {

        @ParameterizedTest
        @CsvSource({"2026-0001,20260001", "f2026/12,F202612", "'INV 7',INV7", "2026\u20110001,20260001"})
        void keeps_letters_and_digits(String number, String base) {
            assertThat(CreditorReference.forNumber(number).base()).isEqualTo(base);
        }

        @Test
        void reads_well() {
            assertThat(CreditorReference.forNumber("2026-0001").formatted()).isEqualTo("RF31 2026 0001");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-/-", "1234567890123456789012", "\u00c9-1", "\u0661-1", "\ud835\udfd9-1"})
        void refuses_what_would_be_lost_or_is_too_long(String number) {
            assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.forNumber(number));
        }
    }

    @Nested
    class Parsing {

        @ParameterizedTest
        @ValueSource(
                strings = {"RF18539007547034", "RF18 5390 0754 7034", "rf18 5390 0754 7034", "RF18\u00a05390 0754 7034"
                })
        void takes_what_is_printed_and_typed(String text) {
            assertThat(CreditorReference.parse(text).orThrow().value()).isEqualTo("RF18539007547034");
            assertThat(CreditorReference.of(text)).hasToString("RF18539007547034");
        }

        @ParameterizedTest
        @CsvSource({
            "'',FORMAT",
            "RF18,FORMAT",
            "RFA8539007547034,FORMAT",
            "RF1A539007547034,FORMAT",
            "XX18539007547034,FORMAT",
            "RF18-5390,FORMAT",
            "RF181234567890123456789012,FORMAT",
            "RF19539007547034,CHECK",
            "RF18539007547043,CHECK"
        })
        void tells_shape_from_check_digits(String text, String kind) {
            assertThat(CreditorReference.parse(text).report().mentions("FW-PAYMENT-RF-" + kind))
                    .isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.of(text));
        }
    }
}

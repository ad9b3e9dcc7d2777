package nl.factuurwerk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetalingskenmerkTest {

    @Property
    void a_reference_survives_being_printed(@ForAll("numbers") String number) {
        Betalingskenmerk made = Betalingskenmerk.forNumber(number);

        assertThat(Betalingskenmerk.parse(made.formatted()).orThrow()).isEqualTo(made);
        assertThat(made.number()).endsWith(number);
        assertThat(made.number().substring(0, made.number().length() - number.length()))
                .matches("0*");
        assertThat(made.value()).matches("[0-9]{9,14}|[0-9]{16}");
    }

    @Property
    void a_wrong_check_digit_is_found(@ForAll("numbers") String number) {
        String value = Betalingskenmerk.forNumber(number).value();

        for (char wrong = '0'; wrong <= '9'; wrong++) {
            if (wrong != value.charAt(0)) {
                assertThat(Betalingskenmerk.parse(wrong + value.substring(1)).report())
                        .matches(it -> it.mentions("FW-PAYMENT-BETALINGSKENMERK-CHECK"));
            }
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(15);
    }

    @Nested
    class For_a_number {

        @ParameterizedTest
        @CsvFileSource(resources = "/nl/factuurwerk/oracles/betalingskenmerken.csv", numLinesToSkip = 1)
        void puts_check_digit_and_length_in_front(String number, String reference) {
            assertThat(Betalingskenmerk.forNumber(number).value()).isEqualTo(reference);
            assertThat(Betalingskenmerk.of(reference).number()).isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource({"2026-0123,20260123", "1,0000001", "1234567890123,001234567890123", "12345678901234,012345678901234"
        })
        void drops_punctuation_and_fills_up_with_zeros(String number, String filled) {
            assertThat(Betalingskenmerk.forNumber(number).number()).isEqualTo(filled);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-", "F2026-1", "\u0661", "1234567890123456", "1\ud835\udfd9"})
        void refuses_what_would_be_lost_or_is_too_long(String number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Betalingskenmerk.forNumber(number))
                    .withMessageContaining("1 to 15 digits");
        }
    }

    @Nested
    class Parsing {

        @Test
        void takes_seven_digits_as_they_are() {
            assertThat(Betalingskenmerk.parse("1234567").orThrow().number()).isEqualTo("1234567");
        }

        @Test
        void takes_groups_of_four() {
            assertThat(Betalingskenmerk.of("5000 0567 8901 2345").value()).isEqualTo("5000056789012345");
            assertThat(Betalingskenmerk.of("5000056789012345").formatted()).isEqualTo("5000 0567 8901 2345");
        }

        @ParameterizedTest
        @CsvSource({
            "'',FORMAT", "123456,FORMAT", "12345678,FORMAT", "123456789012345,FORMAT", "12345678901234567,FORMAT",
            "500005678901234A,FORMAT", "\u0661234567,FORMAT", "5000056789012346,CHECK", "1820260123,CHECK",
                    "0720260123,CHECK",
            "0920260123,CHECK"
        })
        void tells_shape_from_check_digits(String text, String kind) {
            assertThat(Betalingskenmerk.parse(text).report().mentions("FW-PAYMENT-BETALINGSKENMERK-" + kind))
                    .isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> Betalingskenmerk.of(text));
        }

        @Test
        void minds_the_length_digit() {
            for (int length = 0; length <= 9; length++) {
                for (int check = 0; check <= 9; check++) {
                    String value = "" + check + length + "20260123";
                    assertThat(Betalingskenmerk.parse(value).isValid()).isEqualTo(value.equals("0820260123"));
                }
            }
        }
    }
}

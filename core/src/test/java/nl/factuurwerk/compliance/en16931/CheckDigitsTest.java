package nl.factuurwerk.compliance.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("GLN", CheckDigits::isGln, "8712345678906"),
                arguments("Norwegian", CheckDigits::isNorwegian, "123456785"),
                arguments("Belgian", CheckDigits::isBelgian, "0123456749"),
                arguments("Swedish", CheckDigits::isSwedish, "1234567897"),
                arguments("Australian", CheckDigits::isAustralian, "53004085616"));
    }

    private static Arguments arguments(String name, Predicate<String> isRight, String number) {
        return Arguments.of(Named.of(name, isRight), number);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void takes_a_number_and_no_other_digit_in_its_last_place(Predicate<String> isRight, String number) {
        String start = number.substring(0, number.length() - 1);

        assertThat(Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
                        .map(start::concat)
                        .filter(isRight))
                .containsExactly(number);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void takes_nothing_but_digits(Predicate<String> isRight, String number) {
        assertThat(isRight.test("")).isFalse();
        assertThat(isRight.test(number.replace('1', 'l').replace('0', 'O'))).isFalse();
        assertThat(isRight.test(number.replace('1', '١'))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678x", "1234567890"})
    void counts_digits(String text) {
        assertThat(CheckDigits.isDigits(text, 9)).isFalse();
    }
}

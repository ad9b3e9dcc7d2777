package nl.factuurwerk.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @ParameterizedTest
    @CsvSource({
        "{year}-{seq:4}, 2026-03-09, 1, 2026-0001",
        "{year}-{seq:4}, 2026-03-09, 12345, 2026-12345",
        "F{yy}{month}{seq:3}, 2026-03-09, 7, F2603007",
        "F{yy}{month}{seq:3}, 2009-11-30, 7, F0911007",
        "{seq}/{quarter}/{year}, 2026-03-31, 7, 7/1/2026",
        "{seq}/{quarter}/{year}, 2026-04-01, 7, 7/2/2026",
        "{seq}/{quarter}/{year}, 2026-12-31, 7, 7/4/2026",
        "{seq}, 2026-12-31, 999999999999, 999999999999",
        "{seq:12}, 2026-12-31, 5, 000000000005"
    })
    void writes_numbers(String pattern, LocalDate date, long sequence, String number) {
        assertThat(NumberPattern.of(pattern).format(date, sequence)).isEqualTo(new DocumentNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "{year}",
                "{seq}{seq}",
                "{seq:2}-{seq}",
                "{seq",
                "{Seq}",
                "{day}{seq}",
                "{seq:0}",
                "{seq:13}",
                "{seq:-1}",
                "{seq:}",
                "{seq:x}",
                "{{seq}}"
            })
    void refuses_a_pattern_that_cannot_be_read(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberPattern.of(pattern))
                .withMessageContaining("'" + pattern + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"een-heel-lang-voorvoegsel-dat-nergens-op-past-{seq}", "F\t{seq}"})
    void refuses_a_pattern_whose_numbers_are_no_document_numbers(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberPattern.of(pattern));
    }

    @Test
    void is_its_text() {
        assertThat(NumberPattern.of("{year}-{seq}"))
                .hasToString("{year}-{seq}")
                .isEqualTo(NumberPattern.of("{year}-{seq}"))
                .hasSameHashCodeAs(NumberPattern.of("{year}-{seq}"))
                .isNotEqualTo(NumberPattern.of("{year}-{seq:4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "F\n1",
                "123456789012345678901234567890123456789012345678901",
                "F\ud8001",
                "F\u202e1",
                "F\u200b1",
                "F\uffff",
                "\u00a0"
            })
    void document_numbers_are_one_to_fifty_printable_characters(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber(value));
        assertThat(new DocumentNumber("F1"))
                .isLessThan(new DocumentNumber("F2"))
                .hasToString("F1");
    }
}

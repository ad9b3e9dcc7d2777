package nl.factuurwerk.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

    private static String ruleFor(String text) {
        return VatNumber.parse(text).report().findings().stream()
                .map(Finding::id)
                .map(Object::toString)
                .findFirst()
                .orElse("none");
    }

    @Nested
    class Dutch {

        @ParameterizedTest
        @ValueSource(strings = {"NL002455799B11", "NL004495445B01", "NL123456789B13"})
        void accepts_a_number_that_passes_either_test(String number) {
            assertThat(VatNumber.of(number).value()).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(strings = {"NL123456789B12", "NL004495446B01", "NL000000000B01"})
        void rejects_a_number_that_fails_both(String number) {
            assertThat(ruleFor(number)).isEqualTo("FW-PARTY-VAT-CHECK");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"NL123456789", "NL123456789B1", "NL123456789A13", "NL123456789B133", "NL12345678٩B13", "NL"})
        void rejects_another_shape(String number) {
            assertThat(ruleFor(number)).isEqualTo("FW-PARTY-VAT-FORMAT");
        }
    }

    /** Random numbers of every kind, valid or with one digit changed, as an independent implementation judged them. */
    @Nested
    class OfEveryState {

        @ParameterizedTest
        @CsvFileSource(resources = "vat-numbers.csv", numLinesToSkip = 1)
        void is_judged_as_elsewhere(String number, String verdict) {
            assertThat(ruleFor(number)).isEqualTo(verdict.equals("valid") ? "none" : "FW-PARTY-VAT-CHECK");
        }

        @Test
        void leaves_out_no_state() throws IOException {
            try (var file = VatNumberTest.class.getResourceAsStream("vat-numbers.csv")) {
                var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();

                assertThat(lines.skip(1).map(line -> line.substring(0, 2)).distinct())
                        .containsExactlyInAnyOrder(Stream.of(VatNumberFormat.values())
                                .map(Enum::name)
                                .toArray(String[]::new))
                        .hasSize(28);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "BG8413071010, month 13",
            "BG8433071009, month 13 of the nineteenth century",
            "BG8441321019, day 32",
            "BG8407001008, day 0",
            "BG8164188156, month 24 of this century",
            "CZ8413072217, month 13",
            "CZ8433072219, month 13 of a day whose numbers ran out",
            "CZ8402312215, 31 February",
            "CZ570415321, nine digits for a year that had ten",
            "CZ421341207, month 13 with nine digits",
            "LV08138417770, month 13",
            "LV30028417770, 30 February"
        })
        void rejects_a_personal_code_of_an_impossible_date(String number, String date) {
            assertThat(ruleFor(number)).as(date).isEqualTo("FW-PARTY-VAT-CHECK");
        }

        @ParameterizedTest
        @CsvSource({
            "CZ530415321, in 1953",
            "CZ540415321, in 1854 or 1954",
            "CZ790415321, in 1879 or 1979",
            "CZ800415321, in 1880"
        })
        void takes_nine_digits_in_czechia_only_where_birth_numbers_had_nine(String number, String year) {
            assertThat(ruleFor(number)).as(year).isEqualTo(year.contains("or") ? "FW-PARTY-VAT-CHECK" : "none");
        }

        @ParameterizedTest
        @CsvSource({
            "ESO1234567L, no kind of organisation",
            "FRIO851505768, letters that are not used",
            "IE6433435OX, a letter beyond W",
            "SI10000070, a check digit of eleven",
            "BE0000009700, a remainder of zero is written as 97",
            "XIGD500, an authority among the departments",
            "XIHA499, a department among the authorities"
        })
        void rejects_what_was_never_issued(String number, String what) {
            assertThat(ruleFor(number)).as(what).isEqualTo("FW-PARTY-VAT-CHECK");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ATX15835684", "BE2428759497", "BE428759497", "BG17507475", "CY102590331", "CZ2512389",
                            "DE036695976",
                    "DK03585628", "IE643343F5", "LT1195115151", "NL004495445C01", "PT001964843", "RO1", "RO08547290",
                    "SE123456789702", "SI00223054", "SK0022749619", "XI98078068", "XIAA500", "ES123456789"
                })
        void rejects_another_shape(String number) {
            assertThat(ruleFor(number)).isEqualTo("FW-PARTY-VAT-FORMAT");
        }
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @ValueSource(
                strings = {"nl123456789b13", " NL 1234.56.789.B13 ", "NL-123456789-B.13", "nl\u00A01234\u202F56789b13"})
        void drops_blanks_punctuation_and_small_letters(String text) {
            assertThat(VatNumber.parse(text).orThrow().value()).isEqualTo("NL123456789B13");
        }

        @Test
        void writes_greece_as_el_and_knows_it_is_gr() {
            assertThat(VatNumber.of("GR 138524965").value()).isEqualTo("EL138524965");
            assertThat(VatNumber.of("EL138524965").country()).isEqualTo(new Country("GR"));
            assertThat(VatNumber.of("EL138524965").prefix()).isEqualTo("EL");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "N", "GB171090683", "CHE123456788", "123456789B13", "EU123456789", "ǅ"})
        void cannot_vouch_for_a_registration_elsewhere(String text) {
            assertThat(ruleFor(text)).isEqualTo("FW-PARTY-VAT-PREFIX");
        }

        @Test
        void throws_what_parse_reports() {
            assertThatThrownBy(() -> VatNumber.of("NL123456789B12"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("FW-PARTY-VAT-CHECK")
                    .hasMessageContaining("NL123456789B12");
            assertThatThrownBy(() -> new VatNumber("nl123456789b13")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void says_which_shapes_there_are() {
            assertThat(VatNumber.parse("CY1").report().toString()).contains("CY99999999A");
        }
    }

    @ParameterizedTest
    @CsvSource({"NL123456789B13, NL123456789B13", "BE0123456749, BE 0123.456.749", "FR06851505768, FR 06 851 505 768"})
    void is_printed_as_its_state_prints_it(String number, String printed) {
        assertThat(VatNumber.of(number).formatted()).isEqualTo(printed);
        assertThat(VatNumber.of(printed)).isEqualTo(VatNumber.of(number));
    }
}

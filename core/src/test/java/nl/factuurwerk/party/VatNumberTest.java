package nl.factuurwerk.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Nested
    class OfEveryState {

        /** One number of each state, and more where a state has several kinds. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ATU13585627", "BE0428759497", "BG175074752", "HR33392005961", "CY10259033P", "CZ25123891",
                    "DK13585628", "EE100594102", "FI20774740", "FR23334175221", "DE136695976", "EL094259216",
                    "HU12892312", "IE6433435F", "IT00743110157", "LV40003521600", "LT119511515", "LU15027442",
                    "MT11679112", "NL004495445B01", "PL8567346215", "PT501964843", "RO18547290", "SK2022749619",
                    "SI50223054", "ESB64717838", "SE123456789701", "XI980780684"
                })
        void accepts_a_valid_number(String number) {
            assertThat(ruleFor(number)).isEqualTo("none");
            assertThat(VatNumber.of(number)).hasToString(number);
        }

        @ParameterizedTest
        @CsvSource({
            "CZ640903926, nine digits that begin with six",
            "CZ7103192745, a birth number of ten digits",
            "CZ991231123, a birth number of nine digits",
            "BG7523169263, a citizen born in the nineteenth century",
            "BG8032056031, another",
            "BG7542011030, a citizen born since 2000",
            "BG7111042925, a foreigner",
            "ES54362315K, a resident",
            "ESX5253868R, a foreigner",
            "ESM1234567L, a foreigner without number",
            "ESQ2818015F, an organisation with a letter",
            "FRK7399859412, a key with a letter in front",
            "FR4Z123456782, a key with a letter behind",
            "IE6433435OA, two letters",
            "IE8D79739I, the old style",
            "LT100001919017, a temporary registration",
            "LT100004801610, the second round of weights",
            "LV16117519997, a person by date of birth",
            "LV32867300679, a person without date of birth",
            "XI980780684123, a branch",
            "XIGD499, a department",
            "XIHA500, a health authority"
        })
        void accepts_each_kind(String number, String kind) {
            assertThat(ruleFor(number)).as(kind).isEqualTo("none");
        }

        @ParameterizedTest
        @CsvSource({
            "BG175074751, an entity",
            "BG8164188156, a month that does not exist",
            "BG8032056032, a citizen",
            "CY10259033Z, a letter",
            "CZ25123890, an entity",
            "CZ640903927, nine digits that begin with six",
            "CZ7103192746, a birth number",
            "CZ590312123, nine digits for a year that had ten",
            "CZ991331123, a month that does not exist",
            "EL094259217, a remainder",
            "ES54362315L, a resident",
            "ESX2482300A, a foreigner",
            "ESB64717839, an organisation",
            "ESO1234567L, no kind of organisation",
            "FR84323140391, a company number",
            "FR22334175221, a key",
            "FRK8399859412, a key with a letter",
            "FRIO334175221, letters that are not used",
            "IE6433435E, a letter",
            "IE6433435OB, a second letter",
            "IE8D79739J, the old style",
            "IE6433435OX, a letter beyond W",
            "LT100001919018, a temporary registration",
            "LT100004801611, the second round of weights",
            "LV40003521601, an entity",
            "LV16117519998, a person by date of birth",
            "LV16137519994, a month that does not exist",
            "LV32867300677, a person without date of birth",
            "PT501964842, a remainder",
            "RO18547291, a remainder",
            "SI10000070, a check digit of eleven",
            "XI802311781, a company",
            "XIGD500, an authority among the departments",
            "XIHA499, a department among the authorities"
        })
        void rejects_each_kind_with_something_wrong(String number, String what) {
            assertThat(ruleFor(number)).as(what).isEqualTo("FW-PARTY-VAT-CHECK");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ATX13585627", "BE2428759497", "BE428759497", "BG17507475", "CY102590331", "CZ2512389",
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
            assertThat(VatNumber.of("GR 094259216").value()).isEqualTo("EL094259216");
            assertThat(VatNumber.of("EL094259216").country()).isEqualTo(new Country("GR"));
            assertThat(VatNumber.of("EL094259216").prefix()).isEqualTo("EL");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "N", "GB980780684", "CHE123456788", "123456789B13", "EU372022452", "ǅ"})
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
    @CsvSource({"NL123456789B13, NL123456789B13", "BE0428759497, BE 0428.759.497", "FR23334175221, FR 23 334 175 221"})
    void is_printed_as_its_state_prints_it(String number, String printed) {
        assertThat(VatNumber.of(number).formatted()).isEqualTo(printed);
        assertThat(VatNumber.of(printed)).isEqualTo(VatNumber.of(number));
    }
}

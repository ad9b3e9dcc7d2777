package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @ValueSource(strings = {"NL", "GR", "XI", "US"})
    void takes_iso_codes_and_northern_ireland(String code) {
        assertThat(new Country(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nl", "EL", "UK", "NLD", "EU", "XX", "N1"})
    void rejects_any_other_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Country(code))
                .withMessageContaining("'" + code + "'");
        assertThat(Country.isCode(code)).isFalse();
    }

    @Nested
    class parse {

        @Test
        void takes_blanks_and_small_letters() {
            assertThat(Country.parse(" nl ").orThrow()).isEqualTo(Country.NETHERLANDS);
            assertThat(Country.parse("fi").orThrow().code()).isEqualTo("FI");
        }

        @Test
        void reports_a_code_that_does_not_exist() {
            assertThat(Country.parse("EL").report().mentions("FW-COUNTRY")).isTrue();
            assertThat(Country.parse("EL").report().toString()).contains("country code \"EL\"");
        }

        @Test
        void quotes_little_of_a_long_text() {
            assertThat(Country.parse("x".repeat(10_000)).report().toString()).hasSizeLessThan(300);
        }
    }

    @Nested
    class name {

        @Test
        void is_in_the_language_asked_for() {
            assertThat(Country.NETHERLANDS.name(Language.DUTCH)).isEqualTo("Nederland");
            assertThat(Country.GERMANY.name(Language.ENGLISH)).isEqualTo("Germany");
        }

        @Test
        void is_known_of_northern_ireland_too() {
            assertThat(Country.NORTHERN_IRELAND.name(Language.DUTCH)).isEqualTo("Noord-Ierland");
            assertThat(Country.NORTHERN_IRELAND.name(Language.ENGLISH)).isEqualTo("Northern Ireland");
            assertThat(Country.NORTHERN_IRELAND.name(new Language("fr"))).isEqualTo("XI");
        }
    }
}

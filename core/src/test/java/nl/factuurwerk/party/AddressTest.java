package nl.factuurwerk.party;

import static nl.factuurwerk.reference.Country.BELGIUM;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.reference.Country.UNITED_STATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Nested
    class PostCodes {

        @ParameterizedTest
        @ValueSource(strings = {"9711 KS", "9711ks", " 9711  Ks ", "9711\u00A0KS"})
        void are_written_the_one_right_way_in_the_netherlands(String text) {
            assertThat(Address.of("Vismarkt 12", text, "Groningen", NETHERLANDS).postCode())
                    .contains("9711 KS");
        }

        @Test
        void stay_as_they_are_elsewhere() {
            assertThat(Address.of("Kaai 1", "9711ks", "Gent", BELGIUM).postCode())
                    .contains("9711ks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0711 KS", "971 KSA", "9711", "9711 K1", "9711 KSA"})
        void of_another_shape_are_a_warning_in_the_netherlands_and_kept(String text) {
            var parsed = Address.parse(List.of("Vismarkt 12"), text, "Groningen", NETHERLANDS);

            assertThat(parsed.orThrow().postCode()).contains(text);
            assertThat(parsed.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).hasToString("FW-PARTY-POST-CODE");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.where().path()).isEqualTo("postCode");
            });
        }

        @Test
        void of_another_shape_are_no_matter_elsewhere() {
            assertThat(Address.parse(List.of(), "9000", "Gent", BELGIUM)
                            .report()
                            .isEmpty())
                    .isTrue();
        }
    }

    @Nested
    class Texts {

        @Test
        void that_are_blank_count_as_none() {
            assertThat(new Address(List.of(" ", ""), Optional.of(" "), Optional.of(""), Optional.of("\t"), NETHERLANDS))
                    .isEqualTo(Address.in(NETHERLANDS));
        }

        @Test
        void may_take_three_lines_and_no_more() {
            Address three = Address.of("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                    .withLine("Gebouw B")
                    .withLine("Kamer 4");

            assertThat(three.lines()).containsExactly("Vismarkt 12", "Gebouw B", "Kamer 4");
            assertThatThrownBy(() -> three.withLine("Bureau 2"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Bureau 2");
            assertThat(Address.parse(List.of("a", "b", "", "c", "d"), "", "", NETHERLANDS)
                            .report()
                            .mentions("FW-PARTY-ADDRESS-LINES"))
                    .isTrue();
            assertThat(Address.parse(List.of("a", "b", "", "c"), "", "", NETHERLANDS)
                            .isValid())
                    .isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\nb", "a\u0000", "\uDC00a", "a\uD83D", "a\u2028b", "a\uFFFE", "\uFEFFa\u0085"})
        void with_characters_that_cannot_be_printed_are_refused(String text) {
            assertThatThrownBy(() -> Address.of(text, "", "", NETHERLANDS))
                    .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(
                                    e.report().findings().getFirst().where().path())
                            .isEqualTo("lines[0]"));
            assertThatThrownBy(() -> Address.in(NETHERLANDS).withSubdivision(text))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_finding_names_the_character_and_its_place() {
            assertThat(Address.parse(List.of(), "", "🍺a\u0007", NETHERLANDS)
                            .report()
                            .toString())
                    .contains("U+0007")
                    .contains("position 3");
        }
    }

    @Nested
    class Boxes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Postbus 123",
                    "postbus 123",
                    "P.O. Box 12",
                    "PO Box 12",
                    "Postfach 10",
                    "Antwoordnummer 5",
                    "Boîte postale 7"
                })
        void alone_are_no_place_to_be_found(String line) {
            assertThat(Address.of(line, "9700 AA", "Groningen", NETHERLANDS).isPostOfficeBox())
                    .isTrue();
            assertThat(Address.of(line, "9700 AA", "Groningen", NETHERLANDS)
                            .withLine("t.a.v. Inkoop")
                            .isPostOfficeBox())
                    .isTrue();
            assertThat(Address.of(line, "9700 AA", "Groningen", NETHERLANDS)
                            .withLine("Vismarkt 12")
                            .isPostOfficeBox())
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Vismarkt 12", "Postbusstraat 3", "Postbus", "Hofje Postbus 12"})
        void are_not_seen_in_a_street(String line) {
            assertThat(Address.of(line, "9711 KS", "Groningen", NETHERLANDS).isPostOfficeBox())
                    .isFalse();
        }
    }

    @Nested
    class Printing {

        private final Address dutch = Address.of("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS);

        @Test
        void names_the_country_only_abroad_and_in_the_language_asked() {
            assertThat(dutch.block(NETHERLANDS, Language.DUTCH)).containsExactly("Vismarkt 12", "9711 KS Groningen");
            assertThat(dutch.block(BELGIUM, Language.DUTCH))
                    .containsExactly("Vismarkt 12", "9711 KS Groningen", "Nederland");
            assertThat(dutch.block(BELGIUM, Language.ENGLISH)).last().isEqualTo("Netherlands");
        }

        @Test
        void puts_the_city_first_where_post_does() {
            assertThat(Address.of("1 Main Street", "62701", "Springfield", UNITED_STATES)
                            .withSubdivision("IL")
                            .block(UNITED_STATES, Language.ENGLISH))
                    .containsExactly("1 Main Street", "Springfield IL 62701");
        }

        @Test
        void leaves_out_what_is_unknown() {
            assertThat(Address.in(BELGIUM).block(BELGIUM, Language.DUTCH)).isEmpty();
            assertThat(Address.in(BELGIUM).block(NETHERLANDS, Language.DUTCH)).containsExactly("België");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Vismarkt 12 | 9711 KS | Groningen | Vismarkt 12, 9711 KS Groningen, NL",
                    "'' | '' | '' | NL",
                    "'' | '' | Groningen | Groningen, NL"
                })
        void shows_itself_on_one_line(String line, String postCode, String city, String shown) {
            assertThat(Address.of(line, postCode, city, NETHERLANDS)).hasToString(shown);
        }
    }
}

package nl.factuurwerk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBundleTest {

    private static final Language GERMAN = new Language("de");
    private static final Language TURKISH = new Language("tr");
    private static final TextBundle BUNDLE = TextBundle.beside(TextBundleTest.class, "sample");

    @Nested
    class A_template {

        @Test
        void is_the_text_of_that_language() {
            assertThat(BUNDLE.template("plain", Language.DUTCH)).isEqualTo("Geïncasseerd");
            assertThat(BUNDLE.template("plain", Language.ENGLISH)).isEqualTo("Collected");
        }

        @Test
        void that_is_missing_is_an_error_that_names_it() {
            assertThatExceptionOfType(MissingText.class)
                    .isThrownBy(() -> BUNDLE.template("none", Language.DUTCH))
                    .withMessageContaining("'none'")
                    .withMessageContaining("'nl'")
                    .withMessageContaining("nl.factuurwerk.text.sample");
        }

        @Test
        void is_never_worded_in_another_language() {
            assertThatExceptionOfType(MissingText.class).isThrownBy(() -> BUNDLE.template("plain", GERMAN));
            assertThat(BUNDLE.has("plain", GERMAN)).isFalse();
            assertThatExceptionOfType(MissingText.class).isThrownBy(() -> BUNDLE.keys(GERMAN));
        }

        /** Turkish is the language of the machine that the tests run on; Dutch is made so here. */
        @Test
        void is_never_worded_in_the_language_of_the_machine() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.of("nl"));
                assertThat(BUNDLE.has("plain", TURKISH)).isFalse();
                assertThatExceptionOfType(MissingText.class).isThrownBy(() -> BUNDLE.template("plain", GERMAN));
                assertThat(BUNDLE.template("plain", Language.ENGLISH)).isEqualTo("Collected");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Keys {

        @Test
        void are_those_of_the_file() {
            assertThat(BUNDLE.keys(Language.DUTCH)).containsExactlyInAnyOrder("plain", "filled", "outer", "broken");
            assertThat(BUNDLE.has("filled", Language.ENGLISH)).isTrue();
            assertThat(BUNDLE.has("none", Language.ENGLISH)).isFalse();
        }
    }

    @Nested
    class A_message {

        @Test
        void fills_its_placeholders() {
            Message message = BUNDLE.message("filled", Map.of("name", "Anna", "count", 2));

            assertThat(message.in(Language.DUTCH)).isEqualTo("Anna: 2 keer, {unknown}, Anna");
            assertThat(message.in(Language.ENGLISH)).isEqualTo("2 times {unknown}: Anna, Anna");
        }

        @Test
        void words_a_message_within_it_in_the_same_language() {
            Message outer = BUNDLE.message("outer", Map.of("inner", BUNDLE.message("plain")));

            assertThat(outer.in(Language.DUTCH)).isEqualTo("[Geïncasseerd]");
            assertThat(outer.in(Language.ENGLISH)).isEqualTo("[Collected]");
        }

        @Test
        void never_fills_what_a_value_brings_along() {
            Message message = BUNDLE.message("outer", Map.of("inner", "{inner} {name}", "name", "Anna"));

            assertThat(message.in(Language.DUTCH)).isEqualTo("[{inner} {name}]");
        }

        @Test
        void leaves_a_brace_that_nobody_closes() {
            assertThat(BUNDLE.message("broken", Map.of("name", "Anna")).in(Language.DUTCH))
                    .isEqualTo("Anna {name");
        }

        @Test
        void keeps_its_values_whatever_becomes_of_the_callers_map() {
            Map<String, Object> values = new HashMap<>(Map.of("inner", "a"));
            Message message = BUNDLE.message("outer", values);

            values.put("inner", "b");

            assertThat(message.in(Language.DUTCH)).isEqualTo("[a]");
            assertThat(message.values()).containsExactly(Map.entry("inner", "a"));
        }

        @Test
        void refuses_a_value_that_is_not_there() {
            Map<String, Object> values = new HashMap<>();
            values.put("inner", null);

            assertThatNullPointerException().isThrownBy(() -> BUNDLE.message("outer", values));
        }

        @Test
        void is_equal_by_bundle_key_and_values() {
            Message message = BUNDLE.message("outer", Map.of("inner", "a"));

            assertThat(message)
                    .isEqualTo(TextBundle.beside(TextBundleTest.class, "sample").message("outer", Map.of("inner", "a")))
                    .hasSameHashCodeAs(BUNDLE.message("outer", Map.of("inner", "a")))
                    .isNotEqualTo(BUNDLE.message("outer"))
                    .isNotEqualTo(BUNDLE.message("filled", Map.of("inner", "a")))
                    .isNotEqualTo(
                            TextBundle.beside(TextBundleTest.class, "other").message("outer", Map.of("inner", "a")))
                    .hasToString("outer{inner=a}");
            assertThat(message.key()).isEqualTo("outer");
            assertThat(BUNDLE.message("plain")).hasToString("plain");
        }
    }

    @Nested
    class A_language {

        @Test
        void is_a_code() {
            assertThat(Language.DUTCH).isEqualTo(new Language("nl")).hasToString("nl");
            assertThat(Language.DUTCH.locale()).isEqualTo(Locale.of("nl"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "n", "NL", "nld", "n1", "n\u00e9"})
        void refuses_anything_else(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Language(code))
                    .withMessageContaining("'" + code + "'");
        }
    }
}

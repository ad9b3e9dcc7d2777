package nl.factuurwerk.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String SMILE = "\ud83d\ude00";

    @Nested
    class Printing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u0007",
                    "\n",
                    "\u0085",
                    "\u2028",
                    "\u2029",
                    "\ud800",
                    "\udc00",
                    "\ufffe",
                    "\uffff",
                    "\ufdd0",
                    "\ud83f\udfff"
                })
        void refuses_what_no_document_can_hold(String text) {
            assertThat(PlainText.isPrintable("ab" + text + "c")).isFalse();
            assertThat(PlainText.fault("ab" + text + "c")).hasValue(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Één regel", SMILE, "\u200d", "\ufffd"})
        void accepts_the_rest(String text) {
            assertThat(PlainText.isPrintable(text)).isTrue();
        }

        @Test
        void knows_lines() {
            assertThat(PlainText.faultInLines("a\nb")).isEmpty();
            assertThat(PlainText.faultInLines("a\nb\r")).hasValue(3);
        }
    }

    @Nested
    class Blanks {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2007", "\u200b", " \ufeff "})
        void are_all_that_nobody_sees(String text) {
            assertThat(PlainText.isBlank(text)).isTrue();
        }

        @Test
        void are_dropped_at_both_ends_and_kept_within() {
            assertThat(PlainText.strip("\u00a0 a\u00a0b \u2007")).isEqualTo("a\u00a0b");
            assertThat(PlainText.strip(" ")).isEmpty();
            assertThat(PlainText.isBlank(" a ")).isFalse();
        }
    }

    @Nested
    class Quoting {

        @Test
        void shows_forty_characters_in_full_and_dots_for_more() {
            assertThat(PlainText.quote("z".repeat(40))).isEqualTo("z".repeat(40));
            assertThat(PlainText.quote("z".repeat(41))).isEqualTo("z".repeat(40) + "...");
            assertThat(PlainText.quote(SMILE.repeat(40))).isEqualTo(SMILE.repeat(40));
        }

        @Test
        void shows_what_is_not_seen() {
            assertThat(PlainText.quote("a\u0007b\u202ec\ud800")).isEqualTo("a?b?c?");
        }

        @Test
        void adds_no_dots_where_nothing_is_left_out() {
            assertThat(PlainText.quote("a\ud83f\udfff")).isEqualTo("a?");
        }
    }

    @Nested
    class Identifiers {

        @Test
        void lose_blanks_and_punctuation_and_get_capitals() {
            assertThat(PlainText.compact(" nl91-abna\u00a00417.1643/00 ")).isEqualTo("NL91ABNA0417164300");
            assertThat(PlainText.compact("ïé")).isEqualTo("ïé");
        }

        @Test
        void keep_punctuation_where_it_is_a_mistake() {
            assertThat(PlainText.unspaced(" rf18\u00a05390\u202f0754\t7034 ")).isEqualTo("RF18539007547034");
            assertThat(PlainText.unspaced("rf18-5390")).isEqualTo("RF18-5390");
        }

        @Test
        void are_read_in_groups_of_four() {
            assertThat(PlainText.grouped("NL91ABNA0417164300")).isEqualTo("NL91 ABNA 0417 1643 00");
            assertThat(PlainText.grouped("1234")).isEqualTo("1234");
            assertThat(PlainText.grouped("")).isEmpty();
        }

        @Test
        void have_digits_and_capitals_of_ASCII_alone() {
            assertThat(PlainText.isDigits("0123456789")).isTrue();
            assertThat(PlainText.isDigits("1\u0661")).isFalse();
            assertThat("AZ09".chars().allMatch(PlainText::isCapitalOrDigit)).isTrue();
            assertThat("a\u00c9@[/:".chars().anyMatch(PlainText::isCapitalOrDigit))
                    .isFalse();
        }
    }

    @Property
    void a_cut_text_is_the_start_of_it_and_no_longer_than_asked(
            @ForAll String text, @ForAll @IntRange(max = 50) int most) {
        String cut = PlainText.cut(text, most);

        assertThat(text).startsWith(cut);
        assertThat(PlainText.length(cut)).isEqualTo(Math.min(most, PlainText.length(text)));
    }
}

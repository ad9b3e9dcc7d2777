package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphCheckTest {

    @Nested
    class A_character_without_a_glyph {

        @Test
        void is_reported_with_text_character_and_code_point() {
            Unprintable thrown = refused("Bier \uD83C\uDF7A en 麦芽");

            assertThat(thrown.report().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id().value()).isEqualTo("FW-PDF-GLYPH");
                assertThat(finding.where().path()).isEqualTo("body[0].paragraphs[0]");
                assertThat(finding.text().in(Language.ENGLISH))
                        .contains("\"Bier \uD83C\uDF7A en 麦芽\"", "\uD83C\uDF7A (U+1F37A), 麦 (U+9EA6), 芽 (U+82BD)");
                assertThat(finding.text().in(Language.DUTCH)).startsWith("tekst \"Bier");
            });
        }

        @Test
        void is_reported_for_every_text_that_has_one() {
            DocumentView view = SampleViews.letter("Factuur 麦")
                    .reference("Kenmerk", "芽")
                    .footer(List.of("☃"))
                    .build();
            Unprintable thrown = catchThrowableOfType(Unprintable.class, () -> new PdfRenderer().render(view));

            assertThat(thrown.report().findings())
                    .extracting(Finding::where)
                    .extracting(where -> where.path())
                    .containsExactly("subject", "references[0].value", "footer[4]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0000", "\u0007", "e\uFE0F", "\uD83C", "שלום", "سلام", "नमस्ते", "x\u20E3"})
        void is_reported_where_it_cannot_be_drawn_right(String text) {
            assertThat(refused(text).report().hasErrors()).isTrue();
        }

        @Test
        void is_quoted_in_a_text_of_bearable_length() {
            Unprintable thrown = refused("麦" + "a".repeat(10_000));

            assertThat(thrown.getMessage()).hasSizeLessThan(400);
        }
    }

    @Nested
    class A_character_with_a_glyph {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Één café, naïef; Łódź, Čapek, Ørsted, Ğ, ß, ő",
                    "Ελλάδα България",
                    "€ £ – — ‘ ’ “ ” … • × ½ ± − § ©",
                    "1\u00A0234 1\u202F234 co\u00ADöperatie twee\u200Bwoorden A\u2011B",
                    "regel\nregel\r\nregel\ttab"
                })
        void is_drawn(String text) {
            assertThatCode(() -> new PdfRenderer().render(view(text))).doesNotThrowAnyException();
        }
    }

    @Nested
    class A_fallback_font {

        @Test
        void draws_what_the_first_font_lacks_and_nothing_else() {
            // A first font that has far fewer characters than the one behind it.
            Style style = Style.plain().toBuilder()
                    .fonts(LatinFont.file(), LatinFont.file())
                    .build();
            Style withFallback =
                    style.toBuilder().fallback(FontFile.liberationSans()).build();

            assertThat(catchThrowableOfType(Unprintable.class, () -> Rendered.of(view("Prijs Ω"), style)))
                    .hasMessageContaining("Ω (U+03A9)");
            assertThat(Rendered.of(view("Prijs Ω"), withFallback).letters()).contains("PrijsΩ");
        }
    }

    private static Unprintable refused(String text) {
        return catchThrowableOfType(Unprintable.class, () -> new PdfRenderer().render(view(text)));
    }

    private static DocumentView view(String text) {
        return SampleViews.letter("Factuur 2026-0001")
                .section(new Section.Text("", List.of(text), Section.Tone.BODY))
                .build();
    }
}

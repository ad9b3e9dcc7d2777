package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {

    @Test
    void is_equal_to_what_is_built_alike() {
        Style style = Style.studio().toBuilder()
                .logo(Logo.of(SampleLogos.jpeg()))
                .window(Side.RIGHT)
                .fallback(FontFile.liberationSans())
                .build();

        assertThat(style.toBuilder().build()).isEqualTo(style).hasSameHashCodeAs(style);
        assertThat(style.toBuilder().withoutLogo().build()).isNotEqualTo(style);
        assertThat(style.toBuilder().fontSize(10).build()).isNotEqualTo(style);
        assertThat(style.toBuilder().accent(Colour.BLACK).build()).isNotEqualTo(style);
    }

    @Test
    void does_not_change_with_the_builder_that_made_it() {
        Style.Builder builder = Style.plain().toBuilder();
        Style before = builder.build();
        builder.fallback(FontFile.liberationSans()).window(Side.RIGHT);

        assertThat(before).isEqualTo(Style.plain());
    }

    @Test
    void refuses_sizes_that_nobody_reads() {
        Style.Builder builder = Style.plain().toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.fontSize(6.9f))
                .withMessageContaining("6.9");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.fontSize(Float.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.logoHeight(41))
                .withMessageContaining("41");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Margins(4, 20, 20, 20))
                .withMessageContaining("4, 20");
    }

    @Nested
    class A_colour {

        @Test
        void is_read_and_written_as_on_the_web() {
            assertThat(Colour.of("#0b5563"))
                    .isEqualTo(new Colour(0x0B, 0x55, 0x63))
                    .hasToString("#0B5563");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0B5563", "#0B556", "#0B55633", "#0B556G", "red"})
        void is_nothing_else(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Colour.of(text))
                    .withMessageContaining("'" + text + "'");
        }

        @Test
        void thins_towards_white() {
            assertThat(Colour.BLACK.tint(100)).isEqualTo(Colour.BLACK);
            assertThat(Colour.BLACK.tint(0)).isEqualTo(Colour.WHITE);
        }
    }

    @Nested
    class A_font {

        @Test
        void names_itself() {
            assertThat(FontFile.liberationSansBold().name()).isEqualTo("LiberationSans-Bold");
        }

        @Test
        void is_no_other_file() {
            assertThatIllegalArgumentException().isThrownBy(() -> FontFile.of(SampleLogos.jpeg()));
            assertThatIllegalArgumentException().isThrownBy(() -> FontFile.of(new byte[] {0, 1, 0, 0, 0, 9, 9}));
        }
    }

    @Nested
    class A_logo {

        @Test
        void is_no_other_file() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Logo.of("<svg/>".getBytes(StandardCharsets.UTF_8)))
                    .withMessageContaining("PNG or JPEG");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Logo.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0}));
        }

        @Test
        void is_drawn_where_the_style_says() {
            Style left = Style.studio().toBuilder()
                    .logo(Logo.of(SampleLogos.transparentPng()))
                    .build();
            Style right = left.toBuilder().logoSide(Side.RIGHT).build();

            // The disc of the mark is at its left; 72 dots to the inch, so a dot is a point.
            assertThat(colourAt(left, Measures.mm(28), Measures.mm(25))).isEqualTo(0xFFD13A1E);
            assertThat(colourAt(right, Measures.mm(28), Measures.mm(25))).isEqualTo(0xFFFFFFFF);
            assertThat(colourAt(right, Measures.mm(138), Measures.mm(25))).isEqualTo(0xFFD13A1E);
        }

        private int colourAt(Style style, float x, float y) {
            return Rendered.of(SampleViews.oneLine(), style).picture(0, 72).getRGB(Math.round(x), Math.round(y));
        }
    }
}

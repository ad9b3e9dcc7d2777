package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import nl.factuurwerk.pdf.Rendered.Glyph;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where a reader is to write: boxes to tick, and lines to sign on. */
class ReplyTest {

    private static final int DPI = 144;

    private static DocumentView view(Section section) {
        return SampleViews.letter("Offerte 1").section(section).build();
    }

    private static DocumentView choices(String heading) {
        return view(new Section.Table(
                "",
                List.of(Column.choice(heading), Column.text("Omschrijving"), Column.number("Bedrag")),
                List.of(Row.of("", "Fotografie", "450,00"), Row.of("", "Film", "2.500,00")),
                "",
                ""));
    }

    private static Glyph firstOf(String word, Rendered rendered) {
        List<Glyph> page = rendered.glyphs().getFirst();
        StringBuilder text = new StringBuilder();
        page.forEach(glyph -> text.append(glyph.text()));
        return page.get(text.indexOf(word));
    }

    /** Counts changes between light and dark from left to right, which is two for each line that is crossed. */
    private static int edges(BufferedImage picture, float from, float to, float y) {
        int edges = 0;
        boolean dark = false;
        for (int x = pixel(from); x < pixel(to); x++) {
            boolean next = (picture.getRGB(x, pixel(y)) & 0xFF) < 0xE0;
            edges += next == dark ? 0 : 1;
            dark = next;
        }
        return edges;
    }

    private static int pixel(float points) {
        return Math.round(points * DPI / 72);
    }

    @Nested
    class A_choice {

        @Test
        void is_an_empty_box_beside_each_row() {
            for (String heading : List.of("Keuze", "")) {
                Rendered rendered = Rendered.of(choices(heading));
                BufferedImage picture = rendered.picture(0, DPI);

                for (String row : List.of("Fotografie", "Film")) {
                    Glyph word = firstOf(row, rendered);
                    float middle = (word.top() + word.bottom()) / 2;

                    assertThat(edges(picture, Measures.mm(24), word.left() - 1, middle))
                            .isEqualTo(4);
                }
            }
        }

        @Test
        void keeps_clear_of_the_words_beside_it() {
            Rendered rendered = Rendered.of(choices(""));
            Glyph word = firstOf("Fotografie", rendered);

            assertThat(word.left())
                    .isGreaterThan(Measures.mm(25) + Style.plain().fontSize());
        }
    }

    @Nested
    class A_signature {

        private final DocumentView view = view(new Section.Signature(
                "Voor akkoord", "Stuur dit ondertekend terug.", List.of("Naam", "Datum", "Handtekening")));

        @Test
        void has_a_line_above_each_label_and_room_above_that() {
            Rendered rendered = Rendered.of(view);
            BufferedImage picture = rendered.picture(0, DPI);
            float request = firstOf("Stuur", rendered).bottom();

            for (String label : List.of("Naam", "Datum", "Handtekening")) {
                Glyph word = firstOf(label, rendered);
                int line = pixel(word.top());
                while (line > pixel(request) && (picture.getRGB(pixel(word.left() + 20), line) & 0xFF) > 0xF8) {
                    line--;
                }

                assertThat(line * 72f / DPI - request).as(label).isGreaterThan(Measures.mm(10));
            }
        }

        @Test
        void stays_on_one_page() {
            DocumentView full = SampleViews.letter("Offerte 1")
                    .section(new Section.Text("", List.of("regel\n".repeat(36)), Section.Tone.BODY))
                    .section(view.body().getFirst())
                    .build();

            assertThat(Rendered.of(full).pages()).last().asString().contains("Voor akkoord", "Handtekening");
        }

        @Test
        void without_words_is_nothing() {
            DocumentView bare = DocumentView.of(Language.DUTCH, "Brief", "Brief", new Field("Datum", "1 mei 2026"))
                    .section(new Section.Signature("", "", List.of()))
                    .build();

            assertThat(Rendered.of(bare).letters()).isEqualTo("Datum1mei2026Brief1/1");
        }
    }
}

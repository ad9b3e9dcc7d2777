package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.GridCell;
import nl.factuurwerk.render.GridCell.Mark;
import nl.factuurwerk.render.GridGroup;
import nl.factuurwerk.render.GridKey;
import nl.factuurwerk.render.GridRow;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class GridTest {

    private static DocumentView chart(int rows, Mark mark, String name) {
        List<GridRow> lines = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            lines.add(new GridRow(name + " " + i, Collections.nCopies(10, GridCell.of(mark))));
        }
        lines.add(new GridRow("Som", Collections.nCopies(10, GridCell.of("7", true))));
        List<String> days = List.of("M\n21", "D\n22", "W\n23", "D\n24", "V\n25");
        return DocumentView.of(Language.DUTCH, "Kaart", "Kaart A", new Field("Datum", "1 januari 2027"))
                .section(new Section.Grid(
                        "December",
                        List.of(new GridGroup("week 52", days), new GridGroup("week 53", days)),
                        lines,
                        List.of(new GridKey(mark, "uitleg"))))
                .build();
    }

    @Test
    void repeats_its_head_on_every_page_and_keeps_sum_and_legend_together() {
        List<String> pages = Rendered.of(chart(90, Mark.NONE, "Naam")).pages();

        assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("week 53"));
        assertThat(pages.getLast()).contains("Naam 90", "Som", "uitleg");
    }

    @Test
    void draws_marks_of_different_size() {
        int nothing = ink(Mark.NONE);
        int half = ink(Mark.HALF);
        int full = ink(Mark.FULL);

        assertThat(half).isGreaterThan(nothing + 500);
        assertThat(full - nothing).isGreaterThan((half - nothing) * 3 / 2);
    }

    private static int ink(Mark mark) {
        var picture = Rendered.of(chart(8, mark, "Naam")).picture(0, 72);
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void breaks_a_long_name_and_refuses_one_that_no_font_draws() {
        assertThat(Rendered.of(chart(2, Mark.FULL, "Wolfeschlegelsteinhausenbergerdorff van Wijngaarden-Kuipers"))
                        .letters())
                .contains("Wolfeschlegelsteinhausenbergerdorff");
        DocumentView arabic = chart(2, Mark.FULL, "\u0645\u062D\u0645\u062F");

        assertThatExceptionOfType(Unprintable.class).isThrownBy(() -> Rendered.of(arabic));
    }

    @Test
    void has_no_white_for_a_window_without_a_recipient() {
        float top = Rendered.of(chart(2, Mark.NONE, "Naam")).glyphs().getFirst().stream()
                .filter(glyph -> glyph.text().startsWith("K"))
                .map(Rendered.Glyph::top)
                .findFirst()
                .orElseThrow();

        assertThat(top).isLessThan(Measures.WINDOW_TOP);
    }
}

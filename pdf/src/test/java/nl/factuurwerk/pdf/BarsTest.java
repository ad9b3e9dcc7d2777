package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.BarRow;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static DocumentView chart(String key, BarRow... rows) {
        return chart(key, List.of(rows));
    }

    private static DocumentView chart(String key, List<BarRow> rows) {
        return DocumentView.of(Language.DUTCH, "Kaart", "Kaart A", new Field("Datum", "1 januari 2027"))
                .section(new Section.Bars("Uren per fase", rows, key, key))
                .build();
    }

    @Test
    void says_every_label_text_and_key() {
        assertThat(Rendered.of(chart("begroot", BarRow.of("Ontwerp", 780, 600, "13 van 10 uur")))
                        .pages()
                        .getFirst())
                .contains("Uren per fase", "Ontwerp", "13 van 10 uur", "begroot");
    }

    @Test
    void draws_a_longer_bar_for_more_on_either_side() {
        int half = ink(BarRow.of("a", 50, ""), BarRow.of("b", 100, ""));
        int whole = ink(BarRow.of("a", 100, ""), BarRow.of("b", 100, ""));
        int nothing = ink(BarRow.of("a", 0, ""), BarRow.of("b", 100, ""));
        int below = ink(BarRow.of("a", -100, ""), BarRow.of("b", 100, ""));

        assertThat(half).isGreaterThan(nothing + 500);
        assertThat(whole - nothing).isBetween((half - nothing) * 19 / 10, (half - nothing) * 21 / 10);
        // Both have half the width each.
        assertThat(below).isBetween((whole + nothing) / 4, whole * 3 / 4);
    }

    @Test
    void draws_nothing_at_all_for_nothing() {
        assertThat(ink(BarRow.of("a", 0, 0, ""))).isLessThan(ink(BarRow.of("a", 1, 0, "")) / 2);
        assertThat(Rendered.of(chart("begroot")).pages().getFirst()).doesNotContain("Uren per fase", "begroot");
    }

    @Test
    void holds_the_largest_numbers_there_are() {
        assertThat(ink(BarRow.of("a", Long.MIN_VALUE, Long.MAX_VALUE, ""), BarRow.of("b", Long.MAX_VALUE, "")))
                .isPositive();
    }

    @Test
    void runs_over_pages_and_refuses_what_no_font_draws() {
        List<BarRow> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(BarRow.of("Fase " + i, i, i + " uur"));
        }
        List<String> pages = Rendered.of(chart("begroot", rows)).pages();

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getLast()).contains("Fase 120", "begroot");
        assertThatExceptionOfType(Unprintable.class)
                .isThrownBy(() -> Rendered.of(chart("begroot", BarRow.of("\u0645\u062D", 1, ""))));
    }

    private static int ink(BarRow... rows) {
        var picture = Rendered.of(chart("", rows)).picture(0, 72);
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }
}

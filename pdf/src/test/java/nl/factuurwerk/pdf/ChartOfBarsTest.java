package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Bar;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class ChartOfBarsTest {

    private static DocumentView chart(String key, Bar... rows) {
        return chart(key, List.of(rows));
    }

    private static DocumentView chart(String key, List<Bar> rows) {
        return DocumentView.of(Language.DUTCH, "Kaart", "Kaart A", new Field("Datum", "1 januari 2027"))
                .section(new Section.Bars("Uren per fase", rows, key, key))
                .build();
    }

    @Test
    void says_every_label_text_and_key() {
        assertThat(Rendered.of(chart(
                                "begroot",
                                Bar.of("Ontwerp", 780, "13 van 10 uur").against(600)))
                        .pages()
                        .getFirst())
                .contains("Uren per fase", "Ontwerp", "13 van 10 uur", "begroot");
    }

    @Test
    void draws_a_longer_bar_for_more_on_either_side() {
        int half = ink(Bar.of("a", 50, ""), Bar.of("b", 100, ""));
        int whole = ink(Bar.of("a", 100, ""), Bar.of("b", 100, ""));
        int nothing = ink(Bar.of("a", 0, ""), Bar.of("b", 100, ""));
        int below = ink(Bar.of("a", -100, ""), Bar.of("b", 100, ""));

        assertThat(half).isGreaterThan(nothing + 500);
        assertThat(whole - nothing).isBetween((half - nothing) * 19 / 10, (half - nothing) * 21 / 10);
        // Both have half the width each.
        assertThat(below).isBetween((whole + nothing) / 4, whole * 3 / 4);
    }

    @Test
    void draws_nothing_at_all_for_nothing() {
        assertThat(ink(Bar.of("a", 0, "").against(0)))
                .isLessThan(ink(Bar.of("a", 1, "").against(0)) / 2);
        assertThat(Rendered.of(chart("begroot")).pages().getFirst()).doesNotContain("Uren per fase", "begroot");
    }

    @Test
    void holds_the_largest_numbers_there_are() {
        assertThat(ink(Bar.of("a", Long.MIN_VALUE, "").against(Long.MAX_VALUE), Bar.of("b", Long.MAX_VALUE, "")))
                .isPositive();
    }

    @Test
    void runs_over_pages_and_refuses_what_no_font_draws() {
        List<Bar> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(Bar.of("Fase " + i, i, i + " uur"));
        }
        List<String> pages = Rendered.of(chart("begroot", rows)).pages();

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getLast()).contains("Fase 120", "begroot");
        assertThatExceptionOfType(Unprintable.class)
                .isThrownBy(() -> Rendered.of(chart("begroot", Bar.of("\u0645\u062D", 1, ""))));
    }

    private static int ink(Bar... rows) {
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

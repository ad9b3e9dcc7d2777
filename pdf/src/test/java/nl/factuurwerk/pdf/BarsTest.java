package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Bar;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final int ACCENT = Style.studio().accent().awt().getRGB();

    private static DocumentView chart(Bar... bars) {
        return DocumentView.of(Language.DUTCH, "Kaart", "Kaart A", new Field("Datum", "1 januari 2027"))
                .section(new Section.Bars("Naar ouderdom", List.of(bars), "", ""))
                .build();
    }

    private static Bar bar(int length, boolean strong) {
        Bar bar = Bar.of("31–60 dagen", length, "€ 1.234,56").noted("12,5%");
        return strong ? bar : bar.paler();
    }

    /** How many dots of a page are of the accent colour. */
    private static int accent(Bar... bars) {
        BufferedImage picture = Rendered.of(chart(bars), Style.studio()).picture(0, 72);
        int dots = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = picture.getHeight() / 8; y < picture.getHeight(); y++) {
                dots += picture.getRGB(x, y) == ACCENT ? 1 : 0;
            }
        }
        return dots;
    }

    @Test
    void are_as_long_as_what_they_stand_for() {
        int nothing = accent(bar(0, true), bar(1000, false));
        int half = accent(bar(500, true), bar(1000, false)) - nothing;
        int whole = accent(bar(1000, true), bar(1000, false)) - nothing;

        assertThat(half).isGreaterThan(300);
        assertThat(whole).isBetween(half * 19 / 10, half * 21 / 10);
    }

    @Test
    void are_paler_for_what_is_in_order() {
        assertThat(accent(bar(1000, false))).isEqualTo(accent(bar(0, false)));
    }

    @Test
    void stay_on_one_page() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 47; i++) {
            paragraphs.add("Regel " + i);
        }
        Bar[] bars = {bar(1000, true), bar(200, true), bar(1, true), bar(0, true), bar(10, true), bar(10, true)};
        for (int lines = 10; lines <= paragraphs.size(); lines++) {
            DocumentView view = DocumentView.of(Language.DUTCH, "Kaart", "Kaart A", new Field("Datum", "1 mei 2027"))
                    .section(new Section.Text("", paragraphs.subList(0, lines), Section.Tone.BODY))
                    .section(new Section.Bars("Naar ouderdom", List.of(bars), "", ""))
                    .build();

            assertThat(Rendered.of(view).pages())
                    .filteredOn(page -> page.contains("31–60"))
                    .singleElement()
                    .asString()
                    .contains("Naar ouderdom");
        }
    }
}

package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final float WIDTH = 400;
    private static final float GUTTER = 10;

    private final Typography typography = new Typography(Style.plain(), Typefaces.open(Style.plain()));

    @Property(tries = 200)
    void fill_the_table_exactly(@ForAll("tables") Section.Table table) {
        float[] widths = widths(table);
        float sum = GUTTER * (widths.length - 1);
        for (float width : widths) {
            assertThat(width).isPositive();
            sum += width;
        }

        assertThat(sum).isBetween(WIDTH - 0.5f, WIDTH + 0.5f);
    }

    @Test
    void give_figures_what_they_need_and_words_the_rest() {
        Section.Table table = Section.Table.of(
                List.of(Column.text("Omschrijving"), Column.number("Bedrag")),
                List.of(Row.of("Een heel lange omschrijving ".repeat(20), "1.187.500,00")));
        float figures = typography.body().width("1.187.500,00");

        assertThat(widths(table)).containsExactly(WIDTH - GUTTER - figures, figures);
    }

    private float[] widths(Section.Table table) {
        return ColumnWidths.of(table, TableLettering.of(typography.body(), typography), WIDTH, GUTTER);
    }

    @Provide
    Arbitrary<Section.Table> tables() {
        Arbitrary<Column> columns = Combinators.combine(
                        Arbitraries.of(Column.Kind.class),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20))
                .as((kind, heading) -> new Column(heading, kind));
        Arbitrary<String> cells = Arbitraries.strings().withChars("abc 123.,").ofMaxLength(120);
        return Combinators.combine(
                        columns.list().ofMinSize(1).ofMaxSize(8), cells.list().ofSize(24))
                .as((heads, texts) -> {
                    List<Row> rows = new ArrayList<>();
                    for (int i = 0; i < 3; i++) {
                        rows.add(new Row(texts.subList(i * 8, i * 8 + heads.size()), List.of(), ""));
                    }
                    return Section.Table.of(heads, rows);
                });
    }
}

package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a document runs over pages. */
class PagesTest {

    private final Rendered sixty = Rendered.of(SampleViews.lines(60));

    @Nested
    class Long_tables {

        @Test
        void repeat_their_head_on_every_page() {
            assertThat(sixty.pages())
                    .hasSizeGreaterThan(2)
                    .allSatisfy(
                            page -> assertThat(page).contains("Omschrijving").contains("Bedrag"));
        }

        @Test
        void carry_the_running_total_from_page_to_page() {
            List<String> pages = sixty.pages().stream().map(Rendered::letters).toList();
            List<Row> rows = rows(SampleViews.lines(60));

            for (int i = 0; i < pages.size() - 1; i++) {
                Row last = lastRowOn(pages.get(i), rows);
                String total = Rendered.letters(last.runningTotal());
                assertThat(pages.get(i)).contains("Transport" + total);
                assertThat(pages.get(i + 1)).contains("Transportvanvorigepagina" + total);
            }
            assertThat(pages.getFirst()).doesNotContain("Transportvanvorigepagina");
            assertThat(pages.getLast()).doesNotContain("Transport€");
        }

        @Test
        void print_each_row_once() {
            String letters = sixty.letters();

            assertThat(rows(SampleViews.lines(60)))
                    .allSatisfy(row -> assertThat(letters).containsOnlyOnce(words(row)));
        }

        @Test
        void never_part_a_row_from_its_details() {
            List<String> pages = sixty.pages().stream().map(Rendered::letters).toList();

            for (Row row : rows(SampleViews.lines(60))) {
                for (String detail : row.details()) {
                    String amount = Rendered.letters(row.cells().getFirst());
                    assertThat(pages)
                            .filteredOn(page -> page.contains(amount + Rendered.letters(detail)))
                            .hasSize(1);
                }
            }
        }

        @Test
        void carry_nothing_where_they_fit_a_page() {
            assertThat(Rendered.of(SampleViews.lines(3)).letters()).doesNotContain("Transport");
        }

        @Test
        void take_a_row_apart_that_no_page_holds() {
            String words = String.join(
                    " ", IntStream.range(0, 2500).mapToObj(i -> "woord" + i).toList());
            DocumentView view = SampleViews.letter("Factuur 2026-0007")
                    .section(SampleViews.dutchTable(
                            SampleViews.row("Vooraf", "1", "uur", "95,00", "21%", "95,00", "€ 95,00")
                                    .row(),
                            SampleViews.row(words, "1", "uur", "95,00", "21%", "95,00", "€ 190,00")
                                    .row(),
                            SampleViews.row("Achteraf", "1", "uur", "95,00", "21%", "95,00", "€ 285,00")
                                    .row()))
                    .build();
            Rendered rendered = Rendered.of(view);
            String letters = rendered.letters();

            assertThat(rendered.pages()).hasSizeGreaterThan(3);
            assertThat(IntStream.range(0, 2500))
                    .allSatisfy(i -> assertThat(letters).contains("woord" + i));
            assertThat(Rendered.letters(rendered.pages().get(1))).contains("Transportvanvorigepagina€190,00");
        }
    }

    @Nested
    class A_credit_of_many_lines {

        @Test
        void carries_its_running_total_and_says_once_how_it_is_settled() {
            IssuedDocument credit = SampleDocuments.in(Language.DUTCH).get("credit-of-sixty-lines");
            List<String> pages = new Rendered(new PdfRenderer().render(credit)).pages();

            assertThat(pages).hasSize(3);
            assertThat(pages.subList(0, 2)).allSatisfy(page -> assertThat(page).contains("Transporteren"));
            assertThat(pages)
                    .allSatisfy(
                            page -> assertThat(page).contains("Creditfactuur").doesNotContain("Te betalen"));
            assertThat(pages)
                    .filteredOn(page -> page.contains("Te verrekenen"))
                    .singleElement()
                    .isEqualTo(pages.getLast())
                    .satisfies(page -> assertThat(page).contains("deel 60", "wordt verrekend met factuur"));
        }
    }

    @Nested
    class Every_page {

        @Test
        void says_which_it_is_of_how_many() {
            List<String> pages = sixty.pages();

            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i)).contains("pagina " + (i + 1) + " van " + pages.size());
            }
        }

        @Test
        void has_the_footer() {
            assertThat(sixty.pages()).allSatisfy(page -> assertThat(page).contains("Btw-id NL123456789B13"));
        }

        @Test
        void has_the_subject_at_its_head() {
            assertThat(sixty.pages())
                    .allSatisfy(page -> assertThat(Rendered.letters(page)).contains("Factuur2026-0060"));
        }
    }

    @Nested
    class What_belongs_together {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.pdf.PagesTest#numbersOfLines")
        void keeps_the_totals_in_the_company_of_a_row_and_the_payment_whole(int lines) {
            List<String> pages = Rendered.of(SampleViews.lines(lines)).pages();

            assertThat(pages)
                    .filteredOn(page -> page.contains("Te betalen"))
                    .singleElement()
                    .satisfies(page -> assertThat(Rendered.letters(page)).contains("deel" + lines));
            assertThat(pages)
                    .filteredOn(page -> page.contains("Wij ontvangen") || page.contains("Betalingskenmerk"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Wij ontvangen", "RF18 5390 0754 7034"));
        }

        /** Steps of one small line are finer than heading and text, so that one of them must part the two if any can. */
        @ParameterizedTest
        @MethodSource("nl.factuurwerk.pdf.PagesTest#linesAroundTheEndOfAPage")
        void never_leaves_a_heading_without_its_text(int lines) {
            DocumentView view = SampleViews.letter("Factuur 2026-0008")
                    .section(new Section.Text("", List.of("regel\n".repeat(lines)), Section.Tone.SMALL))
                    .section(new Section.Text("Voorwaarden", List.of("Lees dit goed door."), Section.Tone.BODY))
                    .section(new Section.Text("", List.of("slot\n".repeat(12)), Section.Tone.SMALL))
                    .build();

            assertThat(Rendered.of(view).pages())
                    .filteredOn(page -> page.contains("Voorwaarden"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Lees dit goed door."));
        }
    }

    @Nested
    class White {

        @Test
        void is_spent_freely_on_a_short_document_and_less_where_that_saves_a_page() {
            assertThat(Rendered.of(SampleViews.mixed()).pages()).hasSize(1);
            assertThat(titleTop(Rendered.of(SampleViews.mixed())))
                    .isLessThan(titleTop(Rendered.of(SampleViews.oneLine())));
        }

        @Test
        void is_spent_least_where_that_keeps_a_document_on_one_sheet() {
            Rendered corrected = new Rendered(
                    new PdfRenderer().render(SampleDocuments.in(Language.DUTCH).get("corrected")));

            assertThat(corrected.pages()).hasSize(1);
            assertThat(titleTop(corrected)).isLessThan(titleTop(Rendered.of(SampleViews.mixed())));
        }

        private float titleTop(Rendered rendered) {
            return rendered.glyphs().getFirst().stream()
                    .filter(glyph -> glyph.bottom() - glyph.top() > 12)
                    .findFirst()
                    .orElseThrow()
                    .top();
        }
    }

    static IntStream numbersOfLines() {
        return IntStream.rangeClosed(1, 30);
    }

    static IntStream linesAroundTheEndOfAPage() {
        return IntStream.rangeClosed(32, 52);
    }

    private static List<Row> rows(DocumentView view) {
        return view.body().stream()
                .filter(Section.Table.class::isInstance)
                .map(Section.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static Row lastRowOn(String page, List<Row> rows) {
        return rows.stream()
                .filter(row -> page.contains(words(row)))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** What is printed first of a row: without what follows, "deel 1" would be found in "deel 12". */
    private static String words(Row row) {
        String next =
                row.details().isEmpty() ? row.cells().get(1) : row.details().getFirst();
        return Rendered.letters(row.cells().getFirst() + next);
    }
}

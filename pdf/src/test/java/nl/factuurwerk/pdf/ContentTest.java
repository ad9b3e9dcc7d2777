package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.pdf.PrintedTexts.PrintedText;
import nl.factuurwerk.pdf.Rendered.Glyph;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.InvoiceView;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document says is all there, in its place, whatever it looks like. */
class ContentTest {

    private static final Style STUDIO = Style.studio().toBuilder()
            .logo(Logo.of(SampleLogos.transparentPng()))
            .build();

    private static final Style OTHERWISE = STUDIO.toBuilder()
            .window(Side.RIGHT)
            .fontSize(9)
            .margins(new Margins(15, 15, 12, 22))
            .build();

    static Stream<DocumentView> samples() {
        return Stream.concat(brokenAlike(), SampleReports.all());
    }

    /** Those whose pages end at the same rows in any style, so that they carry the same subtotals. */
    static Stream<DocumentView> brokenAlike() {
        return Stream.of(
                        Stream.of(
                                SampleViews.oneLine(),
                                SampleViews.mixed(),
                                SampleViews.reverseCharge(),
                                SampleViews.lines(60),
                                SampleViews.longNames()),
                        issued(),
                        orders())
                .flatMap(Function.identity());
    }

    /** What comes before an invoice and the invoices of an order, in turn in Dutch and in English. */
    private static Stream<DocumentView> orders() {
        Map<String, DocumentView> dutch = SampleOrders.in(Language.DUTCH);
        Map<String, DocumentView> english = SampleOrders.in(Language.ENGLISH);
        return Stream.concat(
                Stream.of("quote", "quote-long", "order", "proforma-PREPAYMENT", "part", "final", "final-including")
                        .map(dutch::get),
                Stream.of("quote-forty-lines", "order-changed", "proforma-CUSTOMS", "advance", "final-refund")
                        .map(english::get));
    }

    /** One document of each kind, in turn in Dutch and in English, and credits that are hard to set. */
    private static Stream<DocumentView> issued() {
        Map<String, IssuedDocument> dutch = SampleDocuments.in(Language.DUTCH);
        Map<String, IssuedDocument> english = SampleDocuments.in(Language.ENGLISH);
        return Stream.concat(
                        Stream.of(
                                        "credit-in-part",
                                        "self-billed",
                                        "credit-of-sixty-lines",
                                        "credit-long",
                                        "credit-cash")
                                .map(dutch::get),
                        Stream.of("corrected", "self-billed-credit", "credit-including", "credit-dollar", "prepaid")
                                .map(english::get))
                .map(InvoiceView::of);
    }

    @Nested
    class Words {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.pdf.ContentTest#samples")
        void says_everything_that_the_view_says(DocumentView view) {
            for (Style style : List.of(Style.plain(), OTHERWISE)) {
                String letters = Rendered.of(view, style).letters();

                assertThat(PrintedTexts.of(view))
                        .filteredOn(ContentTest::isOnEveryDocument)
                        .extracting(PrintedText::text)
                        .allSatisfy(text -> assertThat(letters).contains(Rendered.letters(text)));
            }
        }

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.pdf.ContentTest#brokenAlike")
        void says_the_same_in_two_styles(DocumentView view) {
            assertThat(sorted(Rendered.of(view, STUDIO))).isEqualTo(sorted(Rendered.of(view, Style.plain())));
        }

        @Test
        void says_more_when_the_view_says_more() {
            DocumentView more = SampleViews.letter("Factuur 2026-0001")
                    .section(new Section.Text("", List.of("Eén zin meer."), Section.Tone.BODY))
                    .build();
            DocumentView less = SampleViews.letter("Factuur 2026-0001").build();

            assertThat(sorted(Rendered.of(more, STUDIO))).isNotEqualTo(sorted(Rendered.of(less)));
        }

        @Test
        void says_of_a_copy_that_it_is_one_beside_the_same_number() {
            for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                IssuedDocument credit = SampleDocuments.in(language).get("credit-in-part");
                String word = language.equals(Language.DUTCH) ? "(kopie)" : "(copy)";

                assertThat(Rendered.of(InvoiceView.copyOf(credit)).letters())
                        .contains(Rendered.letters(InvoiceView.of(credit).title() + word))
                        .contains(credit.number().value());
                assertThat(Rendered.of(InvoiceView.of(credit)).letters()).doesNotContain(word);
            }
        }

        @Test
        void puts_the_date_directly_behind_the_sender() {
            assertThat(Rendered.of(SampleViews.oneLine()).letters())
                    .startsWith(
                            Rendered.letters("Studio Noorderlicht B.V. Vismarkt 12 9711 KS Groningen +31 50 123 45 67"
                                    + " post@studionoorderlicht.example KvK 12345678 Btw-id NL123456789B13"
                                    + " Factuurdatum 21 november 2026 Brouwerij De Hop"));
        }

        @Test
        void composes_letters_with_the_accents_that_follow_them() {
            DocumentView view = SampleViews.letter("Factuur 1")
                    .section(new Section.Text("", List.of("Cafe\u0301 Zoe\u0308"), Section.Tone.BODY))
                    .build();

            assertThat(Rendered.of(view).letters()).contains("CaféZoë");
        }

        @Test
        void draws_a_bare_document() {
            DocumentView view = DocumentView.of(Language.DUTCH, "Brief", "Aanmaning", new Field("Datum", "1 mei 2026"))
                    .section(new Section.Table("", List.of(), List.of(), "", ""))
                    .section(new Section.Summary(Section.Table.of(List.of(), List.of()), List.of()))
                    .section(new Section.Payment("", "", List.of(), "", ""))
                    .section(new Section.Text("", List.of("", " "), Section.Tone.BODY))
                    .build();

            assertThat(Rendered.of(view).letters()).isEqualTo("Datum1mei2026BriefAanmaning1/1");
        }
    }

    @Nested
    class Places {

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.pdf.ContentTest#samples")
        void keeps_words_within_the_margins(DocumentView view) {
            for (List<Glyph> page : Rendered.of(view).glyphs()) {
                assertThat(page).allSatisfy(glyph -> {
                    assertThat(glyph.left()).isGreaterThanOrEqualTo(Measures.mm(25) - 0.1f);
                    assertThat(glyph.right()).isLessThanOrEqualTo(Measures.mm(190) + 0.1f);
                    assertThat(glyph.top()).isGreaterThanOrEqualTo(Measures.mm(18));
                    assertThat(glyph.bottom()).isLessThanOrEqualTo(Measures.mm(297 - 14) + 0.1f);
                });
            }
        }

        @ParameterizedTest
        @MethodSource("nl.factuurwerk.pdf.ContentTest#samples")
        void lets_no_words_run_into_others(DocumentView view) {
            for (List<Glyph> page : Rendered.of(view, OTHERWISE).glyphs()) {
                for (int i = 0; i < page.size(); i++) {
                    for (int j = i + 1; j < page.size(); j++) {
                        assertThat(page.get(i).overlaps(page.get(j)))
                                .as("%s and %s", page.get(i), page.get(j))
                                .isFalse();
                    }
                }
            }
        }

        @Test
        void puts_the_address_behind_the_window() {
            Glyph left = firstOf("Brouwerij", Rendered.of(SampleViews.oneLine()));
            Glyph right = firstOf("Brouwerij", Rendered.of(SampleViews.oneLine(), OTHERWISE));

            assertThat(left.left()).isBetween(Measures.mm(22), Measures.mm(30));
            assertThat(right.left()).isBetween(Measures.mm(112), Measures.mm(122));
            assertThat(List.of(left, right))
                    .allSatisfy(glyph -> assertThat(glyph.top()).isBetween(Measures.mm(50), Measures.mm(60)));
        }

        @Test
        void ends_figures_of_a_column_at_the_same_place() {
            List<Glyph> page = Rendered.of(SampleViews.lines(10)).glyphs().getFirst();
            List<Glyph> lastOfRows = page.stream()
                    .filter(g -> Math.abs(g.right() - Measures.mm(190)) < 0.1f)
                    .toList();

            assertThat(lastOfRows).hasSizeGreaterThan(10);
        }

        private Glyph firstOf(String word, Rendered rendered) {
            List<Glyph> page = rendered.glyphs().getFirst();
            StringBuilder text = new StringBuilder();
            page.forEach(glyph -> text.append(glyph.text()));
            return page.get(text.indexOf(word));
        }
    }

    /** A subtotal is carried only where a page ends, and the label of a page has its own number. */
    private static boolean isOnEveryDocument(PrintedText text) {
        return !text.path().contains("runningTotal")
                && !text.path().contains("Forward")
                && !text.path().equals("pageLabel");
    }

    /** Letters without order. */
    private static String sorted(Rendered rendered) {
        char[] sorted = rendered.letters().toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }
}

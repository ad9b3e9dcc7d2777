package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.factuurwerk.render.DocumentView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The file around the pages. */
class PdfFileTest {

    private static final Style STUDIO = Style.studio().toBuilder()
            .logo(Logo.of(SampleLogos.transparentPng()))
            .build();

    @Nested
    class The_same_document {

        @Test
        void gives_the_same_bytes() {
            byte[] once = new PdfRenderer(STUDIO).render(SampleViews.lines(60));
            byte[] again = new PdfRenderer(STUDIO.toBuilder().build()).render(SampleViews.lines(60));

            assertThat(again).isEqualTo(once);
        }

        @Test
        void gives_the_same_bytes_on_many_threads_at_once() throws Exception {
            PdfRenderer renderer = new PdfRenderer(STUDIO);
            byte[] expected = renderer.render(SampleViews.mixed());
            Callable<byte[]> work = () -> renderer.render(SampleViews.mixed());

            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                for (Future<byte[]> result : threads.invokeAll(List.of(work, work, work, work, work, work))) {
                    assertThat(result.get()).isEqualTo(expected);
                }
            }
        }

        @Test
        void has_an_identity_that_another_has_not() throws IOException {
            assertThat(identity(SampleViews.lines(3), STUDIO))
                    .isEqualTo(identity(SampleViews.lines(3), STUDIO))
                    .isNotEqualTo(identity(SampleViews.lines(4), STUDIO))
                    .isNotEqualTo(identity(SampleViews.lines(3), Style.plain()));
        }

        private String identity(DocumentView view, Style style) throws IOException {
            try (PdfReader reader = new PdfReader(Rendered.of(view, style).bytes())) {
                return reader.getTrailer().getAsArray(PdfName.ID).toString()
                        + java.util.Arrays.toString(reader.getTrailer()
                                .getAsArray(PdfName.ID)
                                .getAsString(0)
                                .getBytes());
            }
        }
    }

    @Nested
    class What_it_says_of_itself {

        @Test
        void is_title_author_and_language_and_no_moment() throws IOException {
            try (PdfReader reader =
                    new PdfReader(Rendered.of(SampleViews.reverseCharge()).bytes())) {
                assertThat(reader.getInfo())
                        .containsEntry("Title", "Invoice 2026-0043")
                        .containsEntry("Author", "Studio Noorderlicht B.V.")
                        .doesNotContainKeys("CreationDate", "ModDate");
                assertThat(reader.getCatalog().getAsString(PdfName.LANG).toString())
                        .isEqualTo("en");
                assertThat(new String(reader.getMetadata(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("Invoice 2026-0043")
                        .doesNotContain("Date>");
            }
        }

        @Test
        void is_one_media_type() {
            assertThat(new PdfRenderer().mediaType()).isEqualTo("application/pdf");
        }
    }

    @Nested
    class An_archive {

        static Stream<DocumentView> samples() {
            return ContentTest.samples();
        }

        @ParameterizedTest
        @MethodSource("samples")
        void takes_it_as_pdf_a_3b(DocumentView view) throws Exception {
            assertThat(objections(Rendered.of(view, STUDIO))).isEmpty();
        }

        @Test
        void takes_it_with_fallback_fonts_a_jpeg_and_markup_in_its_title() throws Exception {
            Style style = Style.plain().toBuilder()
                    .fonts(LatinFont.file(), FontFile.liberationSansBold())
                    .fallback(FontFile.liberationSans())
                    .logo(Logo.of(SampleLogos.jpeg()))
                    .build();
            DocumentView view = SampleViews.letter("Factuur <1> & ]]> Ω").build();

            assertThat(objections(Rendered.of(view, style))).isEmpty();
        }

        private List<String> objections(Rendered rendered) throws Exception {
            VeraGreenfieldFoundryProvider.initialise();
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(rendered.bytes()), PDFAFlavour.PDFA_3_B);
                    var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTotalAssertions()).isGreaterThan(100);
                return result.getTestAssertions().stream()
                        .map(TestAssertion::toString)
                        .toList();
            }
        }
    }
}

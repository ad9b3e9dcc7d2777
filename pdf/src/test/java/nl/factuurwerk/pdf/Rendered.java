package nl.factuurwerk.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.DocumentView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A rendered document, read back by OpenPDF and by PDFBox. */
record Rendered(byte[] bytes) {

    static Rendered of(DocumentView view) {
        return of(view, Style.plain());
    }

    static Rendered of(DocumentView view, Style style) {
        return new Rendered(new PdfRenderer(style).render(view));
    }

    /** Where a glyph stands, in points from the upper left corner. */
    record Glyph(String text, float left, float right, float top, float bottom) {

        boolean overlaps(Glyph other) {
            return left < other.right - 0.3f
                    && other.left < right - 0.3f
                    && top < other.bottom - 0.3f
                    && other.top < bottom - 0.3f;
        }
    }

    List<String> pages() {
        try (PdfReader reader = new PdfReader(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= reader.getNumberOfPages(); i++) {
                pages.add(new PdfTextExtractor(reader).getTextFromPage(i));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text in the order in which it was drawn, without any white: what wrapping cannot change. */
    String letters() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            return letters(stripper.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    List<List<Glyph>> glyphs() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<List<Glyph>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Glyph> glyphs = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        positions.forEach(p -> glyphs.add(glyph(p)));
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(glyphs);
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BufferedImage picture(int page, int dpi) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The height of capitals is enough to see lines that run into each other. */
    private static Glyph glyph(TextPosition p) {
        float foot = p.getYDirAdj();
        return new Glyph(
                p.getUnicode(),
                p.getXDirAdj(),
                p.getXDirAdj() + p.getWidthDirAdj(),
                foot - 0.7f * p.getFontSizeInPt(),
                foot);
    }
}

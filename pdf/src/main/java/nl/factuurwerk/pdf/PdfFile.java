package nl.factuurwerk.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import nl.factuurwerk.render.DocumentView;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The file around the pages: an archivable PDF/A-3b that knows its title, author and language, and holds no trace of when
 * or where it was made.
 */
final class PdfFile {

    private static final int ID_LENGTH = 16;

    private final DocumentView view;
    private final Typefaces faces;
    private final MessageDigest digest = sha256();

    PdfFile(DocumentView view, Typefaces faces) {
        this.view = view;
        this.faces = faces;
    }

    /** Writes pages, each drawn by a function that is handed a canvas and the number of the page, from 0. */
    byte[] write(int pages, BiConsumer<Canvas, Integer> page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(new Rectangle(Measures.PAGE_WIDTH, Measures.PAGE_HEIGHT))) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPDFXConformance(PdfWriter.PDFA3B);
            document.setGlyphSubstitutionEnabled(false);
            document.open();
            for (int i = 0; i < pages; i++) {
                if (i > 0) {
                    document.newPage();
                }
                page.accept(new Canvas(writer.getDirectContent()), i);
                digest.update(writer.getDirectContent().getInternalBuffer().toByteArray());
            }
            describe(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void describe(PdfWriter writer) throws IOException {
        String author = view.sender().isEmpty() ? "" : view.sender().getFirst();
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        info.put(PdfName.TITLE, new PdfString(view.subject(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(author, PdfObject.TEXT_UNICODE));
        String producer = info.getAsString(PdfName.PRODUCER).toUnicodeString();
        String language = view.language().code();
        writer.setXmpMetadata(
                new Xmp(view.subject(), author, language, producer).toString().getBytes(StandardCharsets.UTF_8));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setOutputIntents(
                "sRGB IEC61966-2.1", null, "http://www.color.org", null, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        identify(info, author);
    }

    /** Names file and fonts after what the pages hold. */
    private void identify(PdfDictionary info, String author) {
        digest.update(view.subject().getBytes(StandardCharsets.UTF_8));
        digest.update(author.getBytes(StandardCharsets.UTF_8));
        byte[] identity = digest.digest();
        String id = HexFormat.of().formatHex(identity, 0, ID_LENGTH);
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
        for (BaseFont font : faces.fonts()) {
            font.setSecureRandom(new SubsetTag(Arrays.copyOf(identity, identity.length)));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

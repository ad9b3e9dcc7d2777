package nl.factuurwerk.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.BaseFont;

/**
 * A font that is embedded in the file, so that a document looks and reads the same everywhere.
 *
 * <p>Only the glyphs that a document uses are embedded.
 */
public final class FontFile {

    private static final int OPEN_TYPE = 0x4F54544F;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE_TYPE_OF_APPLE = 0x74727565;

    private final byte[] bytes;
    private final String name;

    private FontFile(byte[] bytes) {
        this.bytes = bytes;
        this.name = open().getPostscriptFontName();
    }

    /**
     * Takes in a font.
     *
     * @param bytes a whole TrueType or OpenType file (.ttf, .otf); copied
     * @return the font
     * @throws IllegalArgumentException if the bytes are no such font, or if its licence flags forbid embedding
     */
    public static FontFile of(byte[] bytes) {
        int signature = signature(bytes);
        if (signature != OPEN_TYPE && signature != TRUE_TYPE && signature != TRUE_TYPE_OF_APPLE) {
            throw new IllegalArgumentException("Not a font: " + bytes.length + " bytes (a TrueType or OpenType file)");
        }
        return new FontFile(bytes.clone());
    }

    /**
     * Returns Liberation Sans, which draws the languages of Europe in Latin, Greek and Cyrillic letters.
     *
     * @return the regular weight
     */
    public static FontFile liberationSans() {
        return Bundled.REGULAR;
    }

    /**
     * Returns Liberation Sans Bold.
     *
     * @return the bold weight
     */
    public static FontFile liberationSansBold() {
        return Bundled.BOLD;
    }

    /**
     * Returns what the font calls itself.
     *
     * @return its PostScript name, for instance {@code LiberationSans}
     */
    public String name() {
        return name;
    }

    /** Reads the font anew: what OpenPDF makes of it has state that belongs to one document. */
    BaseFont open() {
        String fileName = signature(bytes) == OPEN_TYPE ? "font.otf" : "font.ttf";
        try {
            BaseFont font = BaseFont.createFont(fileName, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setIncludeCidSet(false);
            return font;
        } catch (DocumentException | IOException | ExceptionConverter e) {
            throw new IllegalArgumentException("Not a font that can be embedded: " + e.getMessage(), e);
        }
    }

    private static FontFile bundled(String resource) {
        try (InputStream in = BaseFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource + " (openpdf-fonts-extra)");
            }
            return new FontFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final FontFile REGULAR = bundled("/liberation/LiberationSans-Regular.ttf");
        static final FontFile BOLD = bundled("/liberation/LiberationSans-Bold.ttf");
    }

    private static int signature(byte[] bytes) {
        return bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFile that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}

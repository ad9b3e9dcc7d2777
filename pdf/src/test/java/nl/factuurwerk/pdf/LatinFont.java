package nl.factuurwerk.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that knows hardly more than ASCII. */
final class LatinFont {

    private LatinFont() {}

    static FontFile file() {
        try (InputStream in = LatinFont.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            for (char c = ' '; c <= '~'; c++) {
                subsetter.add(c);
            }
            subsetter.add('\u00A0');
            subsetter.add('\u00B7');
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return FontFile.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

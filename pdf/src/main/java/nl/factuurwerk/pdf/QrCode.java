package nl.factuurwerk.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A payment code as EPC069-12 wants it: level M, at most version 13, bytes of UTF-8. Drawn as rectangles, sharp at any size. */
record QrCode(ByteMatrix modules) implements Piece {

    private static final int LARGEST_VERSION = 13;
    private static final int QUIET_MODULES = 4;

    static QrCode of(String payload) {
        // Bytes that pass for Latin-1 go in as they are. Telling the encoder that they are UTF-8 would put a marker
        // before
        // them that the guideline does not know and banking apps stumble over; the payload names its character set
        // itself.
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        try {
            QRCode code = Encoder.encode(new String(bytes, StandardCharsets.ISO_8859_1), ErrorCorrectionLevel.M);
            if (code.getVersion().getVersionNumber() > LARGEST_VERSION) {
                throw tooLong(bytes.length, null);
            }
            return new QrCode(code.getMatrix());
        } catch (WriterException e) {
            throw tooLong(bytes.length, e);
        }
    }

    private static IllegalArgumentException tooLong(int bytes, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "A payment code of " + bytes + " bytes is too long (QR version 13 at level M holds 331)", cause);
    }

    /** How much white must surround it. */
    float quietZone() {
        return QUIET_MODULES * Measures.QR_SIZE / modules.getWidth();
    }

    @Override
    public float height() {
        return Measures.QR_SIZE;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float module = Measures.QR_SIZE / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = 0;
            while (from < modules.getWidth()) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    canvas.rectangle(left + from * module, top + row * module, (to - from) * module, module);
                }
                from = to + 1;
            }
        }
        canvas.fill(Colour.BLACK);
    }
}

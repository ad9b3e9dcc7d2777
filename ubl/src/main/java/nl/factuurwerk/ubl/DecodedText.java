package nl.factuurwerk.ubl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/** The characters of a file, decoded without mending anything. */
final class DecodedText {

    /** There is no more. */
    static final int ENDED = -1;

    /** The next byte is none of the encoding, or the encoding is none that is read. */
    static final int UNDECODABLE = -2;

    /** The file has more bytes than are read. */
    static final int TOO_LARGE = -3;

    private static final int BUFFER = 8192;

    private final MeasuredInput in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private @Nullable CharsetDecoder decoder;
    private String encoding = "";
    private boolean ended;

    DecodedText(MeasuredInput in) {
        this.in = in;
    }

    /**
     * Reads some characters.
     *
     * @return how many, at least one; or one of the three signs that there are none
     */
    int read(char[] text, int offset, int most) throws IOException {
        CharsetDecoder known = decoder != null ? decoder : open();
        if (known == null) {
            return in.isTooLarge() ? TOO_LARGE : UNDECODABLE;
        }
        CharBuffer out = CharBuffer.wrap(text, offset, most);
        while (true) {
            CoderResult result = known.decode(bytes, out, ended);
            if (out.position() > offset) {
                return out.position() - offset;
            }
            if (result.isError()) {
                return UNDECODABLE;
            }
            if (ended) {
                return ENDED;
            }
            if (!fill()) {
                return TOO_LARGE;
            }
        }
    }

    private @Nullable CharsetDecoder open() throws IOException {
        while (bytes.remaining() < Encodings.LOOKED_AT && !ended) {
            if (!fill()) {
                return null;
            }
        }
        Encodings.Found found = Encodings.of(bytes.array(), bytes.limit());
        encoding = PlainText.quote(found.name());
        if (found.charset() == null) {
            return null;
        }
        bytes.position(found.mark());
        decoder = found.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder;
    }

    private boolean fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        ended = count < 0;
        return !in.isTooLarge();
    }

    /** Returns what to call the encoding; known when something was read. */
    String encoding() {
        return encoding;
    }
}

package nl.factuurwerk.ubl;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/** The characters of a file: decoded without mending anything, and each looked at before it is handed on. */
final class GuardedText extends Reader {

    private static final int BUFFER = 8192;

    private final MeasuredInput in;
    private final ReadLimits limits;
    private final MarkupGuard guard;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private @Nullable CharsetDecoder decoder;
    private String encoding = "";
    private boolean ended;

    GuardedText(MeasuredInput in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
        this.guard = new MarkupGuard(limits);
    }

    @Override
    public int read(char[] text, int offset, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        CharsetDecoder decoding = decoder == null ? open() : decoder;
        CharBuffer out = CharBuffer.wrap(text, offset, most);
        while (true) {
            CoderResult result = decoding.decode(bytes, out, ended);
            if (out.position() > offset) {
                guard.look(text, offset, out.position());
                return out.position() - offset;
            }
            if (result.isError()) {
                throw undecodable();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private CharsetDecoder open() throws IOException {
        while (bytes.remaining() < Encodings.LOOKED_AT && !ended) {
            fill();
        }
        Encodings.Found found = Encodings.of(bytes.array(), bytes.limit());
        encoding = PlainText.quote(found.name());
        if (found.charset() == null) {
            throw undecodable();
        }
        bytes.position(found.mark());
        CharsetDecoder opened = found.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        decoder = opened;
        return opened;
    }

    private FileRefused undecodable() {
        return guard.next().refused(UblReadRules.ENCODING, Map.of("encoding", encoding));
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        if (in.isTooLarge()) {
            throw guard.position().refused(UblReadRules.SIZE, Map.of("limit", limits.bytes()));
        }
        ended = count < 0;
    }

    /** Where the text ends, as far as it was read. */
    Position position() {
        return guard.position();
    }

    @Override
    public void close() {
        // Who opened the stream closes it.
    }
}

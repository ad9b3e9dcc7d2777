package nl.factuurwerk.audit;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;

/** Keeps what is written instead of digesting it. */
final class RecordedBytes extends MessageDigest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private RecordedBytes() {
        super("recorded");
    }

    static <T> byte[] of(String kind, T value, CanonicalForm<? super T> form) {
        return Canonical.write(new RecordedBytes(), kind, value, form).digest();
    }

    @Override
    protected void engineUpdate(byte input) {
        bytes.write(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        bytes.write(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
        return bytes.toByteArray();
    }

    @Override
    protected void engineReset() {
        bytes.reset();
    }
}

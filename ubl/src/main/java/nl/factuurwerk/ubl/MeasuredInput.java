package nl.factuurwerk.ubl;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.factuurwerk.audit.Digest;

/** Bytes as they come, counted and digested, up to a limit behind which nothing is asked any more. */
final class MeasuredInput {

    private final InputStream in;
    private final long limit;
    private final MessageDigest digest = sha256();
    private long size;

    MeasuredInput(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * Reads some bytes.
     *
     * @return how many, or -1 at the end
     */
    int read(byte[] buffer, int offset, int most) throws IOException {
        // One byte more than the limit tells a file that has just so many from one that has more.
        int wanted = (int) Math.min(most, limit - size + 1);
        int count = wanted <= 0 ? 0 : in.read(buffer, offset, wanted);
        if (count > 0) {
            digest.update(buffer, offset, count);
            size += count;
        }
        return count;
    }

    boolean isTooLarge() {
        return size > limit;
    }

    long size() {
        return size;
    }

    /** Returns the digest of what was read; afterwards nothing can be read. */
    Digest digest() {
        return Digest.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

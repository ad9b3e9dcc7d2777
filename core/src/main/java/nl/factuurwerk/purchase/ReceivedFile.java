package nl.factuurwerk.purchase;

import java.util.Objects;
import nl.factuurwerk.audit.Digest;

/**
 * The bytes that an invoice came in as. The host keeps the bytes themselves as long as any document of its books (art. 52(4)
 * AWR); by the digest it can be shown that they are still the same.
 *
 * @param sha256 the SHA-256 digest of the bytes, all of them as they came
 * @param size how many bytes there are
 * @param format in which form
 */
public record ReceivedFile(Digest sha256, long size, ReceivedFormat format) {

    /**
     * Checks presence and size.
     *
     * @throws IllegalArgumentException if the size is below 1
     */
    public ReceivedFile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(format, "format");
        if (size < 1) {
            throw new IllegalArgumentException("A file that was received has at least one byte, not " + size);
        }
    }
}

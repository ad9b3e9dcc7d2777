package nl.factuurwerk.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.factuurwerk.audit.Digest;

/** SHA-256, which every Java platform has. */
final class Sha256 {

    private Sha256() {}

    /** Digests parts as if they were one. */
    static Digest of(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return Digest.of(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform has no SHA-256", e);
        }
    }
}

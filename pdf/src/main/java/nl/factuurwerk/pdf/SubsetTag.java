package nl.factuurwerk.pdf;

import java.security.SecureRandom;

/**
 * The six letters before the name of an embedded part of a font, taken from what the document holds. OpenPDF draws them
 * by lot; the same document must give the same bytes, and another document should give other letters.
 */
final class SubsetTag extends SecureRandom {

    private static final int BYTE = 256;

    private final byte[] digest;
    private int next;

    SubsetTag(byte[] digest) {
        this.digest = digest.clone();
    }

    @Override
    public double nextDouble() {
        int value = digest[next % digest.length] & 0xFF;
        next++;
        return (double) value / BYTE;
    }
}

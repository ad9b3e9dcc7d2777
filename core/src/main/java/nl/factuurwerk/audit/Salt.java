package nl.factuurwerk.audit;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Sixteen random bytes that are digested together with a payload, so that nobody can guess an erased payload by
 * digesting likely ones. Erased with it.
 */
public final class Salt {

    /** How many bytes a salt has. */
    public static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Makes a salt of its bytes.
     *
     * @param bytes 16 bytes, which are copied
     * @return the salt
     * @throws IllegalArgumentException if there are not 16 of them
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A salt has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Salt(bytes.clone());
    }

    /**
     * Returns the bytes.
     *
     * @return a copy of the 16 bytes
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Writes 32 hexadecimal digits in small letters. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}

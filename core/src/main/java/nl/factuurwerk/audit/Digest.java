package nl.factuurwerk.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/** A SHA-256 digest: 32 bytes that stand for something longer. Immutable, and equal by its bytes. */
public final class Digest {

    /** How many bytes a digest has. */
    public static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Makes a digest of its bytes.
     *
     * @param bytes 32 bytes, which are copied
     * @return the digest
     * @throws IllegalArgumentException if there are not 32 of them
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A digest has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Digest(bytes.clone());
    }

    /**
     * Digests bytes.
     *
     * @param content the bytes that the digest is to stand for
     * @return their SHA-256 digest
     */
    public static Digest sha256(byte[] content) {
        return new Digest(Canonical.sha256().digest(content));
    }

    /**
     * Makes a digest of its text.
     *
     * @param hex 64 hexadecimal digits in small letters
     * @return the digest
     * @throws IllegalArgumentException if the text is not that
     */
    public static Digest of(String hex) {
        if (!isHex(hex)) {
            throw new IllegalArgumentException(
                    "Not a digest: '" + PlainText.quote(hex) + "' (64 hexadecimal digits in small letters)");
        }
        return new Digest(HEX.parseHex(hex));
    }

    /**
     * Reads a digest from foreign text.
     *
     * @param hex 64 hexadecimal digits in small letters: one digest has one text
     * @return the digest, or the finding {@code AUDIT-DIGEST}
     */
    public static Parsed<Digest> parse(String hex) {
        return isHex(hex)
                ? Parsed.valid(new Digest(HEX.parseHex(hex)))
                : Parsed.invalid(AuditRules.DIGEST.at(Location.whole(), Map.of("value", PlainText.quote(hex))));
    }

    private static boolean isHex(String text) {
        return text.length() == 2 * LENGTH
                && text.chars().allMatch(c -> PlainText.isDigit(c) || (c >= 'a' && c <= 'f'));
    }

    /**
     * Returns the bytes.
     *
     * @return a copy of the 32 bytes
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Returns eight of the bytes as a number, from a place that is a multiple of eight. */
    long longAt(int place) {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << Byte.SIZE) | (bytes[place + i] & 0xFF);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Writes 64 hexadecimal digits in small letters. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
